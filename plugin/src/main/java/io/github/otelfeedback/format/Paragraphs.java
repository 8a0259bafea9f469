package io.github.otelfeedback.format;

import java.util.ArrayList;
import java.util.List;

/** Makes one fill of all the running text of a paragraph, whatever it is nested in. */
final class Paragraphs {

  private final List<Doc> parts = new ArrayList<>();
  private List<Doc> current = new ArrayList<>();

  private Paragraphs() {}

  static Doc fill(Doc text) {
    Paragraphs paragraph = new Paragraphs();
    paragraph.add(text);
    paragraph.parts.add(Doc.concat(paragraph.current));
    return Doc.fill(paragraph.parts);
  }

  private void add(Doc doc) {
    if (doc instanceof Doc.Concat concat) {
      concat.parts().forEach(this::add);
    } else if (doc instanceof Doc.Fill fill) {
      addFill(fill.parts());
    } else {
      current.add(doc);
    }
  }

  private void addFill(List<Doc> others) {
    current.add(others.get(0));
    for (int i = 1; i < others.size(); i += 2) {
      parts.add(Doc.concat(current));
      parts.add(others.get(i));
      current = new ArrayList<>(List.of(others.get(i + 1)));
    }
  }
}
