package io.github.otelfeedback.format;

import io.github.otelfeedback.markdown.DisplayWidth;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Writes a document so that as little as possible passes the width. */
final class DocPrinter {

  /** A document that waits to be written, with what its new lines start with. */
  record Command(String indent, boolean flat, Doc doc) {}

  private final int width;
  private final StringBuilder out = new StringBuilder();
  private final Deque<Command> waiting = new ArrayDeque<>();
  private int column;
  private boolean measureAgain;

  private DocPrinter(int width) {
    this.width = width;
  }

  static String print(Doc doc, int width) {
    DocPrinter printer = new DocPrinter(width);
    printer.waiting.push(new Command("", false, doc));
    while (!printer.waiting.isEmpty()) {
      printer.write(printer.waiting.pop());
    }
    return printer.out.toString();
  }

  private void write(Command command) {
    Doc doc = command.doc();
    if (doc instanceof Doc.Text text) {
      out.append(text.value());
      column += DisplayWidth.of(text.value());
    } else if (doc instanceof Doc.Concat concat) {
      pushAll(command, concat.parts());
    } else if (doc instanceof Doc.Align align) {
      String indent = command.indent() + align.prefix();
      waiting.push(new Command(indent, command.flat(), align.contents()));
    } else if (doc instanceof Doc.Group group) {
      writeGroup(command, group);
    } else if (doc instanceof Doc.Fill fill) {
      writeFill(command, fill);
    } else if (doc instanceof Doc.Line line) {
      writeLine(command, line);
    }
  }

  private void pushAll(Command command, List<Doc> parts) {
    for (int i = parts.size() - 1; i >= 0; i--) {
      waiting.push(new Command(command.indent(), command.flat(), parts.get(i)));
    }
  }

  private void writeGroup(Command command, Doc.Group group) {
    boolean flat = !group.broken();
    if (!command.flat() || measureAgain) {
      measureAgain = false;
      flat = flat && Fit.within(width - column).fits(group.contents(), waiting);
    }
    waiting.push(new Command(command.indent(), flat, group.contents()));
  }

  private void writeFill(Command command, Doc.Fill fill) {
    int left = fill.parts().size() - fill.first();
    if (left == 0) {
      return;
    }
    Doc content = fill.parts().get(fill.first());
    boolean fits = fitsFlat(content);
    Command written = new Command(command.indent(), fits, content);
    if (left > 2) {
      Doc gap = fill.parts().get(fill.first() + 1);
      Doc next = fill.parts().get(fill.first() + 2);
      boolean both = fitsFlat(Doc.concat(content, gap, next));
      waiting.push(
          new Command(
              command.indent(), command.flat(), new Doc.Fill(fill.parts(), fill.first() + 2)));
      waiting.push(new Command(command.indent(), both, gap));
    }
    waiting.push(written);
  }

  private boolean fitsFlat(Doc doc) {
    return Fit.within(width - column).fitsAlone(doc);
  }

  private void writeLine(Command command, Doc.Line line) {
    if (command.flat() && !line.isForced()) {
      if (line.style() == Doc.LineStyle.SPACE) {
        out.append(' ');
        column++;
      }
      return;
    }
    measureAgain = measureAgain || command.flat();
    if (line.style() != Doc.LineStyle.LITERAL) {
      trimEnd();
    }
    out.append('\n').append(command.indent());
    column = DisplayWidth.of(command.indent());
  }

  private void trimEnd() {
    int end = out.length();
    while (end > 0 && (out.charAt(end - 1) == ' ' || out.charAt(end - 1) == '\t')) {
      end--;
    }
    out.setLength(end);
  }
}
