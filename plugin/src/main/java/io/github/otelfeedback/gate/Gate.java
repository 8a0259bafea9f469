package io.github.otelfeedback.gate;

import io.github.otelfeedback.value.SiteLocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lists what in a text a person has to approve by name, because the website does not know it.
 *
 * <p>It knows no secret, so it finds what nobody thought of hiding. In scripts with capitals it
 * looks at capitalised words; where a language is written without capitals, at every word that the
 * language's pages do not have. Same text, same list, in the order of the text.
 */
public final class Gate {

  private static final Pattern ENTITY =
      Pattern.compile("&(#\\d+|#[xX][0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]{1,30});");
  private static final List<String> MARKS = List.of("&amp;", "&lt;", "&gt;", "&quot;", "&nbsp;");

  private static final Set<SiteLocale> WITHOUT_CAPITALS =
      EnumSet.of(SiteLocale.BN, SiteLocale.JA, SiteLocale.KO, SiteLocale.ZH);

  private final Addresses addresses;
  private final Names names;

  /** The gate of a locale whose pages have these words. */
  public static Gate of(SiteLocale locale, Lexicon lexicon) {
    return new Gate(lexicon, !WITHOUT_CAPITALS.contains(locale));
  }

  /**
   * @param cased whether the language is written with capitals, so that other words say nothing
   */
  Gate(Lexicon lexicon, boolean cased) {
    this.addresses = new Addresses(lexicon);
    this.names = new Names(lexicon, cased);
  }

  /** Whether a host is told already by a name that is asked for: one question is enough. */
  private static boolean isHomeOf(Prompt host, List<Prompt> names) {
    return names.stream().anyMatch(name -> Approved.isHome(host.text(), name.text()));
  }

  /** What of a text in Markdown nobody has approved. */
  public List<Prompt> prompts(String markdown, Approved approved) {
    List<Prompt> prompts = new ArrayList<>();
    Masked text = new Masked(markdown);
    addresses.take(text, prompts);
    text.take(
        ENTITY,
        Sign.of("&"),
        false,
        found -> {
          if (!MARKS.contains(found.group())) {
            prompts.add(new Prompt(Kind.CHARACTER, found.group(), found.start()));
          }
        });
    approved.phrases().ifPresent(pattern -> text.take(pattern, found -> {}));
    Quantities.take(text, prompts);
    prompts.addAll(names.prompts(text));
    List<Prompt> names = prompts.stream().filter(prompt -> prompt.kind() == Kind.NAME).toList();
    return prompts.stream()
        .filter(prompt -> !approved.holds(prompt))
        .filter(prompt -> prompt.kind() != Kind.HOST || !isHomeOf(prompt, names))
        .sorted(Comparator.comparingInt(Prompt::start))
        .toList();
  }
}
