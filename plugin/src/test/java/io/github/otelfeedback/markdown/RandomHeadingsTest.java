package io.github.otelfeedback.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whether the ids are Hugo's is for Hugo to say: {@code .ci/heading-ids} asks it. */
class RandomHeadingsTest {

  private static final Path FOR_HUGO = Path.of("target", "heading-ids.json");

  record Case(String markdown, List<String> ids) {}

  @Test
  void noIdIsGivenTwiceOnAPage() throws IOException {
    RandomHeadings random = new RandomHeadings(20310501);
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      String page = random.page(20);
      List<Heading> headings = MarkdownDocument.parse(page).headings();
      assertThat(headings).hasSize(20);
      List<String> made =
          headings.stream().filter(own -> !own.explicit()).map(Heading::id).toList();
      assertThat(made).doesNotHaveDuplicates();
      cases.add(new Case(page, headings.stream().map(Heading::id).toList()));
    }
    Files.createDirectories(FOR_HUGO.getParent());
    Files.writeString(FOR_HUGO, new Gson().toJson(cases));
  }
}
