package io.github.otelfeedback.audit;

import io.github.otelfeedback.disclose.Identities;
import io.github.otelfeedback.disclose.Identities.Excuse;
import io.github.otelfeedback.disclose.Withheld;
import io.github.otelfeedback.reconcile.Origin;
import io.github.otelfeedback.reconcile.StagedEntry;
import io.github.otelfeedback.seal.CleanFile;
import io.github.otelfeedback.seal.CleanList;
import io.github.otelfeedback.value.Fingerprint;
import io.github.otelfeedback.value.SessionId;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * Knows the files in which an earlier audit found nothing at all, so that nobody has to search them
 * again.
 *
 * <p>A file is known by its path, where its lines come from and its bytes, and only under the same
 * circumstances: the terms and what sessions may say themselves, excuses, tags, and the code. What
 * was near to a name, or excused, is never known. Such tags are made over private names, so they
 * must lie where these lie and nowhere else.
 */
final class Earlier {

  private final CleanFile file;
  private final CleanList known;
  private final String circumstances;

  private Earlier(CleanFile file, String circumstances) {
    this.file = file;
    this.known = file.read();
    this.circumstances = circumstances;
  }

  /**
   * @param code the digest of code and libraries
   */
  static Earlier under(
      CleanFile file, String code, Identities identities, Optional<SealedNames> tags) {
    Fingerprint all = new Fingerprint().add(code);
    all.add(identities.withheld().size() + " terms");
    identities.withheld().forEach(term -> add(all, term));
    for (SessionId session : identities.sessions()) {
      Set<String> told = identities.told(session);
      all.add(session.text()).add(told.size() + " told");
      told.forEach(all::add);
    }
    all.add(identities.excuses().size() + " excuses");
    identities.excuses().forEach(excuse -> add(all, excuse));
    all.add(tags.map(SealedNames::listed).orElse(""));
    return new Earlier(file, all.hex());
  }

  private static void add(Fingerprint all, Withheld term) {
    all.add(term.session().text()).add(term.kind().name()).add(term.tier().name());
    all.add(term.reveal());
  }

  private static void add(Fingerprint all, Excuse excuse) {
    all.add(excuse.session().text()).add(excuse.rule()).add(excuse.context());
    all.add(excuse.until().toString());
  }

  /** The tag of a file with these bytes. */
  String tag(StagedEntry entry, byte[] bytes) {
    Fingerprint place = new Fingerprint().add(circumstances).add(entry.path());
    for (Origin origin : entry.origins()) {
      place.add(origin.session().map(SessionId::text).orElse(""));
      place.add(origin.firstLine() + " " + origin.lastLine());
    }
    return known.tag(place.hex(), bytes);
  }

  boolean knows(String tag) {
    return known.has(tag);
  }

  /** Lays down the tags of all that this audit found clean. */
  void keep(Collection<String> tags) {
    file.write(known.with(tags));
  }
}
