package io.github.otelfeedback.render;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.MustacheParser;
import io.github.otelfeedback.localize.Messages;
import io.github.otelfeedback.localize.TemplateFault;
import io.github.otelfeedback.localize.TemplateReader;
import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The compiled templates.
 *
 * <p>Tags stand between <code>&lt;%</code> and <code>%&gt;</code>, because the usual braces are
 * those of Hugo. Nothing is escaped: the views hold finished Markdown. Templates see what {@link
 * ViewHandler} shows them, and include nothing but each other.
 */
final class Templates {

  private static final Pattern AT = Pattern.compile("\\[([^\\[\\]]+):(\\d+)\\]");

  private final TemplateReader reader;
  private final Map<String, Mustache> compiled = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  /**
   * Compiles all templates.
   *
   * @throws TemplateFault with the problems of all of them
   */
  Templates(TemplateReader reader) {
    this.reader = reader;
    Factory factory = new Factory();
    TemplateReader.TEMPLATES.forEach(name -> compile(factory, name));
    if (!problems.isEmpty()) {
      throw new TemplateFault(problems);
    }
  }

  private void compile(Factory factory, String name) {
    try {
      compiled.put(name, factory.compile(name));
    } catch (MustacheException e) {
      problems.add(
          Problem.error(
              place(name, String.valueOf(e.getMessage())),
              "broken-template",
              "This is not a valid Mustache template.",
              "Check that every section is closed and every tag is <% ... %>."));
    }
  }

  private Place place(String name, String message) {
    Matcher at = AT.matcher(message);
    return at.find()
        ? new Place(reader.read(name).file(), Integer.parseInt(at.group(2)), 1)
        : Place.startOf(reader.read(name).file());
  }

  /**
   * Fills a template.
   *
   * @throws TemplateFault where it asks for something that the view does not have
   */
  String fill(String name, Messages words, Record view) {
    Mustache template = compiled.get(name);
    if (template == null) {
      throw new IllegalArgumentException("There is no template " + name + ".");
    }
    StringWriter text = new StringWriter();
    try {
      template.execute(text, List.of(words, view));
    } catch (MustacheException e) {
      throw fault(e);
    }
    return BlankLines.removed(text.toString());
  }

  private TemplateFault fault(MustacheException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnknownName unknown) {
        Place place = new Place(reader.read(unknown.file()).file(), unknown.line(), 1);
        return new TemplateFault(List.of(unknown.at(place)));
      }
    }
    throw e;
  }

  /** Compiles with our tags and our view of the data, and resolves nothing but our names. */
  private final class Factory extends DefaultMustacheFactory {

    Factory() {
      setObjectHandler(new ViewHandler());
    }

    @Override
    public Reader getReader(String name) {
      if (!TemplateReader.TEMPLATES.contains(name)) {
        throw new MustacheException("There is no such template.");
      }
      return new StringReader(reader.read(name).text());
    }

    @Override
    public void encode(String value, Writer writer) {
      try {
        writer.write(value);
      } catch (java.io.IOException e) {
        throw new MustacheException("The text cannot be written.", e);
      }
    }

    @Override
    protected MustacheParser createParser() {
      return new MustacheParser(this) {
        {
          setAllowChangingDelimeters(false);
        }

        @Override
        public Mustache compile(Reader text, String file) {
          return compile(text, file, "<%", "%>");
        }
      };
    }
  }
}
