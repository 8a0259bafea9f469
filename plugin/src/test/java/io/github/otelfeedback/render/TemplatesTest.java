package io.github.otelfeedback.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.otelfeedback.localize.TemplateFault;
import io.github.otelfeedback.value.SiteLocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplatesTest {

  private static final String POST = "content/en/blog/2025/otel-me-acme.md";

  @TempDir private Path directory;

  @Test
  void aTemplateOfTheProjectReplacesTheShippedOne() throws IOException {
    assertThat(post("Only <%video%> & \"<%words.links.post%>\"\n"))
        .isEqualTo("Only AbCdEfGh-12 & \"Post\"");
  }

  @ParameterizedTest
  @CsvSource({
    "<%vidoe%>, Did you mean `video`?",
    "<%#vidoe%>x<%/vidoe%>, Did you mean `video`?",
    "<%^vidoe%>x<%/vidoe%>, Did you mean `video`?",
    "<%words.links.psot%>, Did you mean `links.post`?",
    "<%#facts%><%txet%><%/facts%>, Did you mean `text`?",
    "<%unavailable%>, Put it into a section of its own name.",
    "<%video.length%>, Known are: ",
    "<%class%>, Known are: ",
    "<%toString%>, Known are: ",
    "<%words%>, Known are: "
  })
  void aNameThatDoesNotExistIsReportedAtItsLine(String tag, String next) {
    assertThatThrownBy(() -> post("One\n\n" + tag + "\n"))
        .isInstanceOfSatisfying(
            TemplateFault.class,
            fault -> {
              assertThat(fault.problems()).hasSize(1);
              assertThat(fault.problems().get(0).toString())
                  .startsWith("post.mustache:3:1: error: ")
                  .endsWith("[unknown-template-name]");
              assertThat(fault.problems().get(0).next()).startsWith(next);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "<%#video%>",
    "<%/video%>",
    "<%> missing%>",
    "<%> /etc/passwd%>",
    "<%",
    "<%={{ }}=%>"
  })
  void aTemplateThatCannotBeReadIsReported(String text) {
    assertThatThrownBy(() -> post("One\n" + text + "\n"))
        .isInstanceOfSatisfying(
            TemplateFault.class,
            fault ->
                assertThat(fault.problems().get(0).toString())
                    .startsWith("post.mustache:")
                    .endsWith("[broken-template]"));
  }

  @Test
  void allBrokenTemplatesAreReportedAtOnce() throws IOException {
    Files.writeString(directory.resolve("recordings.mustache"), "<%#a%>");
    assertThatThrownBy(() -> post("<%#b%>"))
        .isInstanceOfSatisfying(
            TemplateFault.class, fault -> assertThat(fault.problems()).hasSize(2));
  }

  @Test
  void templatesMayIncludeEachOther() throws IOException {
    Files.writeString(directory.resolve("community.mustache"), "<%video%>");
    assertThat(post("A <%> community%>\n")).isEqualTo("A AbCdEfGh-12");
  }

  private String post(String template) throws IOException {
    Files.writeString(directory.resolve("post.mustache"), template);
    return Rendering.onAWholeWebsite()
        .with(directory)
        .page(POST, List.of(Acme.interview()), SiteLocale.EN)
        .body()
        .get(0)
        .markdown();
  }
}
