package io.github.otelfeedback.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.otelfeedback.load.Loaded;
import io.github.otelfeedback.reconcile.Surroundings;
import io.github.otelfeedback.seal.CleanFile;
import io.github.otelfeedback.seal.CleanList;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.validate.TextId;
import io.github.otelfeedback.validate.ValidateSettings;
import io.github.otelfeedback.validate.rule.Concerned;
import io.github.otelfeedback.value.Fingerprint;
import io.github.otelfeedback.value.SiteLocale;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Knows the texts of which no rule said anything in an earlier run.
 *
 * <p>A text is known by all files that its record was made of, and only under the same
 * circumstances: the code, the SIGs, the website's spellings, whether tags stand for names and,
 * where an organization stays unnamed, the words that the website's readers know.
 */
final class FaultlessTexts {

  private final CleanFile file;
  private final CleanList known;
  private final Loaded loaded;
  private final ValidateSettings rules;
  private final String circumstances;

  private FaultlessTexts(CleanFile file, Loaded loaded, ValidateSettings rules, String code) {
    this.file = file;
    this.known = file.read();
    this.loaded = loaded;
    this.rules = rules;
    this.circumstances =
        new Fingerprint()
            .add(code)
            .add(rules.sigs().toString())
            .add(rules.vocabulary().toString())
            .hex();
  }

  /** What is known of the texts of these records; nothing where the code cannot be read. */
  static Optional<FaultlessTexts> of(CleanFile file, Loaded loaded, ValidateSettings rules) {
    return Surroundings.of(List.of()).map(code -> new FaultlessTexts(file, loaded, rules, code));
  }

  boolean has(TextId text) {
    return known.has(tag(text));
  }

  /** Lays down these texts, and no others, for the next run. */
  void keep(List<TextId> faultless) {
    file.write(known.with(faultless.stream().map(this::tag).toList()));
  }

  private String tag(TextId text) {
    SessionRecord session = text.session();
    Fingerprint under = new Fingerprint().add(circumstances).add(text.locale().code());
    under.add(Boolean.toString(rules.tagged().contains(session.id())));
    if (Concerned.unnamed(session).findAny().isPresent()) {
      under.add(rules.lexicons().digest(SiteLocale.EN));
      under.add(rules.lexicons().digest(text.locale()));
    }
    String files = Objects.requireNonNull(loaded.files().get(session.id()));
    return known.tag(under.hex(), files.getBytes(UTF_8));
  }
}
