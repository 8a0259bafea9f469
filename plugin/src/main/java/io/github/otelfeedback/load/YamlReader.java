package io.github.otelfeedback.load;

import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads a text as one document of YAML into a tree of nodes that keep their places.
 *
 * <p>Nothing is constructed and no implicit type applies. Anchors, aliases, tags, directives,
 * further documents and deep nesting are refused at their places.
 */
final class YamlReader {

  static final int DEPTH = 20;

  private static final LoaderOptions OPTIONS = options();
  private static final Resolver RESOLVER = new Resolver();

  private final List<Problem> problems;

  YamlReader(List<Problem> problems) {
    this.problems = problems;
  }

  /** The root of the document; nothing where there is none or where it is refused. */
  Optional<Node> read(Source source) {
    try {
      ReadEvents events = new ReadEvents(new ParserImpl(new StreamReader(source.text()), OPTIONS));
      List<Problem> found = new YamlEvents(source).check(events);
      problems.addAll(found);
      return found.isEmpty()
          ? Optional.ofNullable(new Composer(events, RESOLVER, OPTIONS).getSingleNode())
          : Optional.empty();
    } catch (MarkedYAMLException e) {
      YamlWords words = YamlWords.of(e);
      problems.add(
          words.at(place(source, words.atContext() ? e.getContextMark() : e.getProblemMark())));
    } catch (YAMLException | IllegalArgumentException | IndexOutOfBoundsException e) {
      // The parser lets through what Java says of an escape such as \\UFFFFFFFF.
      problems.add(YamlWords.UNREADABLE.at(source.start()));
    }
    return Optional.empty();
  }

  private static LoaderOptions options() {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    options.setMaxAliasesForCollections(0);
    options.setNestingDepthLimit(DEPTH);
    options.setCodePointLimit(TextReader.LIMIT);
    return options;
  }

  private static Place place(Source source, @Nullable Mark mark) {
    return mark == null ? source.start() : source.at(mark.getLine(), mark.getColumn());
  }
}
