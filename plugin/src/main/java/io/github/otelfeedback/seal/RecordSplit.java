package io.github.otelfeedback.seal;

import io.github.otelfeedback.value.VideoId;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.emitter.Emitter;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;
import org.yaml.snakeyaml.serializer.Serializer;

/**
 * Splits a record into what may be published and what tells who it was.
 *
 * <p>A record that hides nothing, or holds nothing that tells, stays as it is, byte for byte. Of
 * any other the public part is written anew without its comments, which could tell, too. The
 * employer, the user name and the address of a guest, and the recording, go to the private part as
 * other names of the organization.
 */
public final class RecordSplit {

  /** The keys of an organization that the private part takes. */
  public static final List<String> KEYS =
      List.of(
          "name",
          "url",
          "aliases",
          "domains",
          "handles",
          "products",
          "people",
          "spellings",
          "excused");

  /** Both parts; the private one is absent where there is nothing to hide. */
  public record Parts(String publicPart, Optional<String> privatePart) {

    @Override
    public String toString() {
      return "***";
    }
  }

  /** Splits the text of a {@code session.yaml} that the loader accepts. */
  public Parts split(String text) {
    Node root = new Yaml().compose(new StringReader(text));
    Fields record = new Fields((MappingNode) root);
    List<Fields> organizations = organizations(record);
    List<Fields> overlays = new ArrayList<>();
    for (Fields organization : organizations) {
      Fields overlay = new Fields();
      if (isHidden(organization)) {
        KEYS.forEach(key -> organization.take(key).ifPresent(value -> overlay.put(key, value)));
      }
      overlays.add(overlay);
    }
    organizations.stream()
        .filter(RecordSplit::isHidden)
        .findFirst()
        .ifPresent(one -> around(record, organizations, overlays.get(organizations.indexOf(one))));
    return overlays.stream().allMatch(Fields::isEmpty)
        ? new Parts(text, Optional.empty())
        : new Parts(
            written(record), Optional.of(written(overlay(record.has("organization"), overlays))));
  }

  private static List<Fields> organizations(Fields record) {
    List<Fields> all = new ArrayList<>();
    record.get("organization").ifPresent(node -> all.add(new Fields((MappingNode) node)));
    record
        .get("organizations")
        .ifPresent(
            nodes ->
                ((SequenceNode) nodes)
                    .getValue()
                    .forEach(node -> all.add(new Fields((MappingNode) node))));
    return all;
  }

  private static boolean isHidden(Fields organization) {
    return !organization.text("consent").equals(Optional.of("named"))
        || organization.has("withdrawn");
  }

  /** What stands around the organizations and tells who they were. */
  private static void around(Fields record, List<Fields> organizations, Fields overlay) {
    for (String role : List.of("guests", "contributors")) {
      record.get(role).ifPresent(nodes -> people((SequenceNode) nodes, organizations, overlay));
      if (!allow(organizations, "people")) {
        record.take(role);
      }
    }
    if (!allow(organizations, "recording")) {
      record.get("recording").ifPresent(node -> recording((MappingNode) node, overlay));
    }
  }

  private static void people(SequenceNode people, List<Fields> organizations, Fields overlay) {
    for (Node node : people.getValue()) {
      Fields person = new Fields((MappingNode) node);
      if (!allow(organizations, "people")) {
        person.text("name").ifPresent(name -> overlay.add("people", name));
        person.text("github").ifPresent(handle -> overlay.add("handles", handle));
        person.text("url").ifPresent(url -> overlay.add("aliases", url));
      }
      if (!allow(organizations, "employer")) {
        person.text("organization").ifPresent(name -> overlay.add("aliases", name));
        person.take("organization");
      }
    }
  }

  private static void recording(MappingNode node, Fields overlay) {
    Fields recording = new Fields(node);
    recording
        .text("youtube")
        .flatMap(text -> VideoId.parse(text).toOptional())
        .ifPresent(video -> overlay.add("aliases", video.id()));
    recording.take("youtube");
    recording.take("published");
  }

  private static boolean allow(List<Fields> organizations, String aspect) {
    return organizations.stream()
        .allMatch(one -> !isHidden(one) || one.exception(aspect).equals(Optional.of("allowed")));
  }

  private static Fields overlay(boolean single, List<Fields> overlays) {
    if (single) {
      return overlays.get(0);
    }
    Fields group = new Fields();
    List<Node> members = overlays.stream().<Node>map(Fields::node).toList();
    group.put("organizations", new SequenceNode(Tag.SEQ, members, FlowStyle.BLOCK));
    return group;
  }

  private static String written(Fields fields) {
    DumperOptions options = new DumperOptions();
    options.setSplitLines(false);
    options.setAllowUnicode(true);
    StringWriter text = new StringWriter();
    Serializer serializer =
        new Serializer(new Emitter(text, options), new Resolver(), options, fields.node().getTag());
    try {
      serializer.open();
      serializer.serialize(fields.node());
      serializer.close();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return text.toString();
  }

  /** A mapping that can be taken apart. */
  private record Fields(MappingNode node) {

    Fields() {
      this(new MappingNode(Tag.MAP, new ArrayList<>(), FlowStyle.BLOCK));
    }

    boolean isEmpty() {
      return node.getValue().isEmpty();
    }

    boolean has(String key) {
      return get(key).isPresent();
    }

    private static boolean is(NodeTuple tuple, String key) {
      return ((ScalarNode) tuple.getKeyNode()).getValue().equals(key);
    }

    Optional<Node> get(String key) {
      return node.getValue().stream()
          .filter(tuple -> is(tuple, key))
          .map(NodeTuple::getValueNode)
          .findFirst();
    }

    Optional<String> text(String key) {
      return get(key)
          .filter(ScalarNode.class::isInstance)
          .map(scalar -> ((ScalarNode) scalar).getValue());
    }

    Optional<String> exception(String aspect) {
      return get("exceptions").flatMap(all -> new Fields((MappingNode) all).text(aspect));
    }

    Optional<Node> take(String key) {
      Optional<Node> taken = get(key);
      List<NodeTuple> rest =
          new ArrayList<>(node.getValue().stream().filter(tuple -> !is(tuple, key)).toList());
      node.setValue(rest);
      return taken;
    }

    void put(String key, Node value) {
      node.getValue().add(new NodeTuple(scalar(key), value));
    }

    /** Adds a text to a list, once. */
    void add(String key, String text) {
      List<Node> items = new ArrayList<>();
      get(key).ifPresent(known -> items.addAll(((SequenceNode) known).getValue()));
      boolean known = items.stream().anyMatch(item -> ((ScalarNode) item).getValue().equals(text));
      if (!known) {
        items.add(scalar(text));
      }
      take(key);
      put(key, new SequenceNode(Tag.SEQ, items, FlowStyle.BLOCK));
    }

    private static ScalarNode scalar(String text) {
      return new ScalarNode(Tag.STR, text, null, null, DumperOptions.ScalarStyle.PLAIN);
    }
  }
}
