package io.github.otelfeedback.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The goals and parameters that Maven sees, without the generated help goal. */
record PluginDescriptor(List<Goal> goals) {

  /** A goal and its parameters, in the order of their names. */
  record Goal(String name, String description, List<Setting> settings) {}

  /** A parameter that a user may set, named by its property. */
  record Setting(String property, String fallback, String description) {}

  static PluginDescriptor ofThisBuild()
      throws IOException, SAXException, ParserConfigurationException {
    Path file = Path.of("target", "classes", "META-INF", "maven", "plugin.xml");
    Element root =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(file.toFile())
            .getDocumentElement();
    List<Goal> goals = new ArrayList<>();
    all(root, "mojo").map(PluginDescriptor::goal).forEach(goals::add);
    goals.removeIf(goal -> goal.name().equals("help"));
    return new PluginDescriptor(List.copyOf(goals));
  }

  private static Goal goal(Element mojo) {
    Element configuration = all(mojo, "configuration").findFirst().orElseThrow();
    return new Goal(
        text(mojo, "goal"),
        markdown(text(mojo, "description")),
        all(mojo, "parameter")
            .filter(parameter -> text(parameter, "editable").equals("true"))
            .flatMap(parameter -> setting(parameter, configuration).stream())
            .toList());
  }

  private static Optional<Setting> setting(Element parameter, Element configuration) {
    return all(configuration, text(parameter, "name"))
        .findFirst()
        .filter(value -> value.getTextContent().startsWith("${"))
        .map(
            value ->
                new Setting(
                    value.getTextContent().replaceAll("[${}]", ""),
                    value.getAttribute("default-value"),
                    markdown(text(parameter, "description"))));
  }

  private static String markdown(String html) {
    return html.replaceAll("</?code>", "`")
        .replaceAll("<[^>]+>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static String text(Element parent, String name) {
    return all(parent, name).findFirst().map(Element::getTextContent).orElse("");
  }

  private static Stream<Element> all(Element parent, String name) {
    NodeList nodes = parent.getElementsByTagName(name);
    return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast);
  }
}
