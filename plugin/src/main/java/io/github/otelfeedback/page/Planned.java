package io.github.otelfeedback.page;

import io.github.otelfeedback.value.SessionId;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * A page that is made when it is asked for.
 *
 * @param path where it stands
 * @param about the sessions of which something stands on it
 * @param made a digest of everything that it is made from, save the words and the templates of the
 *     locale and the settings of the run
 * @param upToDate whether its texts are made from the English ones as they are, as its page will
 *     say
 * @param page makes it, formatted; an equal page each time, made anew each time
 */
public record Planned(
    PagePath path,
    Set<SessionId> about,
    String made,
    BooleanSupplier upToDate,
    Supplier<Page> page) {

  /** A page that is made already. */
  public static Planned of(Page page) {
    Set<SessionId> about = new TreeSet<>();
    page.body().forEach(part -> part.session().ifPresent(about::add));
    return new Planned(
        page.path(), Collections.unmodifiableSet(about), page.inputs(), page::upToDate, () -> page);
  }

  /** The same page, made by something else. */
  public Planned with(Supplier<Page> other) {
    return new Planned(path, about, made, upToDate, other);
  }

  /** The same page, on which something else depends, too. */
  public Planned madeFrom(String other) {
    return new Planned(path, about, other, upToDate, page);
  }
}
