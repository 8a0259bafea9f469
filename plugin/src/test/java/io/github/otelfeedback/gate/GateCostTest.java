package io.github.otelfeedback.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.site.Lexicons;
import io.github.otelfeedback.value.SiteLocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the gate costs whoever writes about an organization that stays unnamed. */
class GateCostTest {

  private static final Path POSTS =
      Path.of("src", "test", "resources", "gate", "invented-posts.md");

  @Test
  void theMedianOfInventedPostsIsThreePromptsOrFewer() throws IOException {
    List<List<String>> prompts = posts().stream().map(GateCostTest::prompts).toList();
    List<Integer> costs = prompts.stream().map(List::size).sorted().toList();
    System.out.println("Prompts of the gate for each invented post: " + costs);
    assertThat(costs).hasSizeGreaterThanOrEqualTo(9);
    assertThat(costs.get(costs.size() / 2)).as("%s", prompts).isLessThanOrEqualTo(3);
  }

  @Test
  void whatTellsSomethingIsAmongThem() throws IOException {
    assertThat(posts().stream().flatMap(post -> prompts(post).stream()))
        .contains("Zipfelmuster", "12 TB", "400 developers", "30,000 spans");
  }

  private static List<String> posts() throws IOException {
    return Arrays.stream(Files.readString(POSTS).split("(?m)^### .*\n"))
        .filter(post -> !post.isBlank())
        .toList();
  }

  private static List<String> prompts(String post) {
    return Gate.of(SiteLocale.EN, Lexicons.shipped().of(SiteLocale.EN))
        .prompts(post, Approved.nothing())
        .stream()
        .map(Prompt::text)
        .distinct()
        .toList();
  }
}
