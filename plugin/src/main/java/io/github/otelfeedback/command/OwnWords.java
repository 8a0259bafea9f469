package io.github.otelfeedback.command;

import io.github.otelfeedback.fact.Series;
import io.github.otelfeedback.fact.Sig;
import io.github.otelfeedback.gate.Lexicon;
import io.github.otelfeedback.gate.LexiconBuilder;
import io.github.otelfeedback.load.Loaded;
import io.github.otelfeedback.localize.Bundles;
import io.github.otelfeedback.localize.DateWords;
import io.github.otelfeedback.localize.TemplateReader;
import io.github.otelfeedback.site.Lexicons;
import io.github.otelfeedback.value.PartialDate;
import io.github.otelfeedback.value.Sha256;
import io.github.otelfeedback.value.SiteLocale;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words that the readers of the website know, and those that the plugin itself puts on a page:
 * its templates and bundles as they ship, the names of SIGs and series, and dates.
 *
 * <p>Templates of the project that replace the shipped ones are looked at like everything else.
 */
record OwnWords(Lexicons lexicons, Loaded loaded) {

  private static final int SOME_YEAR = 2001;

  Lexicon of(SiteLocale locale) {
    TemplateReader shipped = new TemplateReader(Path.of("."), Optional.empty());
    LexiconBuilder own = new LexiconBuilder();
    TemplateReader.TEMPLATES.forEach(name -> own.own(shipped.shipped(name).text()));
    own.own(shipped.shipped(TemplateReader.bundle(SiteLocale.EN)).text());
    own.own(shipped.shipped(TemplateReader.bundle(locale)).text());
    loaded.sigs().sigs().stream().map(Sig::name).forEach(own::own);
    loaded.series().forEach(series -> own(series, own));
    dates(new DateWords(new Bundles(shipped).of(locale)), own);
    return lexicons.of(locale).plus(own.lexicon());
  }

  /** A digest of all that the words of a locale come from, save what ships with the plugin. */
  String digest(SiteLocale locale) {
    List<String> sources = new ArrayList<>();
    sources.add(lexicons.digest(locale));
    sources.add(lexicons.digest(SiteLocale.EN));
    loaded.sigs().sigs().stream().map(Sig::name).forEach(sources::add);
    sources.add(loaded.series().toString());
    return Sha256.of(String.join("\n", sources)).text();
  }

  private static void own(Series series, LexiconBuilder own) {
    series.names().forEach(name -> own.own(name.name()));
    series.playlist().ifPresent(list -> own.own("https://www.youtube.com/playlist?list=" + list));
  }

  /** Every month with and without a day, and every day of the week. */
  private static void dates(DateWords dates, LexiconBuilder own) {
    for (int month = 1; month <= 12; month++) {
      own.own(dates.of(new PartialDate.Month(YearMonth.of(SOME_YEAR, month))));
      own.own(dates.of(new PartialDate.Day(LocalDate.of(SOME_YEAR, month, 1))));
      own.own(dates.of(new PartialDate.Day(LocalDate.of(SOME_YEAR, month, 2))));
    }
    for (int day = 3; day <= 7; day++) {
      own.own(dates.of(new PartialDate.Day(LocalDate.of(SOME_YEAR, 1, day))));
    }
  }
}
