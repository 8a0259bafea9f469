package io.github.otelfeedback.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.script.ScriptEngine;
import javax.script.ScriptEngineManager;
import javax.script.ScriptException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Compares with Prettier from a Maven artifact, without Node; the profile prettier-jar adds it. */
@Tag("prettier")
class PrettierJarTest {

  private static final String JAR = "/META-INF/resources/webjars/prettier/3.9.6/";
  private static final int FEW_PAGES = 6;

  private final ScriptEngine engine = new ScriptEngineManager().getEngineByName("graal.js");

  @BeforeEach
  void prettierIsOnTheClassPath() throws IOException, ScriptException {
    boolean present = engine != null && getClass().getResource(JAR + "standalone.js") != null;
    if (!Boolean.getBoolean("prettier.jar.required")) {
      assumeTrue(present, "No Prettier on the class path: run Maven with -Pprettier-jar");
    }
    assertThat(present).as("Prettier on the class path").isTrue();
    load("standalone.js");
    load("plugins/markdown.js");
  }

  @ParameterizedTest
  @EnumSource(ProseWrap.class)
  void theExpectedTextsAreWhatPrettierMakes(ProseWrap wrap) throws Exception {
    String name = wrap.name().toLowerCase(Locale.ROOT);
    for (Path folder : GoldenFormatTest.folders()) {
      String input = Files.readString(folder.resolve("input.md"), UTF_8);
      assertThat(format(input, name, Prettier.WIDTH))
          .as(folder.toString())
          .isEqualTo(Files.readString(folder.resolve(name + ".md"), UTF_8));
    }
  }

  @ParameterizedTest
  @EnumSource(ProseWrap.class)
  void ourPagesStayAsTheyAreInPrettierToo(ProseWrap wrap) throws Exception {
    String name = wrap.name().toLowerCase(Locale.ROOT);
    for (String page : ExamplePages.of(wrap).subList(0, FEW_PAGES)) {
      assertThat(format(page, name, Prettier.WIDTH)).isEqualTo(page);
      assertThat(MarkdownFormatter.format(page, wrap)).isEqualTo(page);
    }
  }

  private void load(String file) throws IOException, ScriptException {
    try (Reader script = new InputStreamReader(getClass().getResourceAsStream(JAR + file), UTF_8)) {
      engine.eval(script);
    }
  }

  private String format(String text, String wrap, int width) throws ScriptException {
    engine.put("text", text);
    engine.put("wrap", wrap);
    engine.put("width", width);
    engine.eval(
        "var formatted = null; var failure = null;"
            + "prettier.format(text, {parser: 'markdown', plugins: [prettierPlugins.markdown],"
            + " proseWrap: wrap, printWidth: width, singleQuote: true,"
            + " embeddedLanguageFormatting: 'off'})"
            + ".then(function (done) { formatted = done; }, function (e) { failure = '' + e; });");
    assertThat(engine.get("failure")).isNull();
    return String.valueOf(engine.get("formatted"));
  }
}
