package io.github.otelfeedback.render;

import io.github.otelfeedback.disclose.DisclosedOrganization;
import io.github.otelfeedback.disclose.DisclosedPerson;
import io.github.otelfeedback.fact.Publication;
import io.github.otelfeedback.fact.Role;
import io.github.otelfeedback.localize.LocalizedSession;
import io.github.otelfeedback.localize.Messages;
import io.github.otelfeedback.value.SessionId;
import io.github.otelfeedback.value.VideoId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words of a session that the website's spelling check may not know: names, what an embedded video
 * brings along, and those that the record lists.
 *
 * <p>The check splits at everything but letters and asks about words of four letters and more.
 */
final class SpellingWords {

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}]+(?:['\u2019][\\p{L}\\p{M}]+)*");
  private static final int SHORTEST = 4;

  private final Set<String> words = new LinkedHashSet<>();

  /** The words of all that a post shows. */
  static List<String> ofPost(LocalizedSession session, Messages messages) {
    SpellingWords words = new SpellingWords();
    words.addNames(session, messages, List.of(Role.values()));
    words.addNamesOfId(session.facts().id());
    session.session().recording().video().ifPresent(words::addVideo);
    if (session.facts().publication() instanceof Publication.Blog blog) {
      words.words.addAll(blog.spelling());
    }
    return List.copyOf(words.words);
  }

  /** The words of all rows of an index. */
  static List<String> ofIndex(List<LocalizedSession> sessions, Messages messages) {
    SpellingWords words = new SpellingWords();
    sessions.forEach(session -> words.addNames(session, messages, List.of(Role.GUEST)));
    return List.copyOf(words.words);
  }

  private void addNames(LocalizedSession session, Messages messages, List<Role> shown) {
    List<String> names = new ArrayList<>();
    SessionFacts facts = new SessionFacts(session, messages);
    facts.organization().map(DisclosedOrganization::name).ifPresent(names::add);
    facts.event().ifPresent(names::add);
    session.session().people().stream()
        .filter(person -> shown.contains(person.role()))
        .forEach(person -> add(person, names));
    names.stream().flatMap(SpellingWords::split).forEach(words::add);
  }

  /** The check tells cases apart, and the comment of a post has the id of its session. */
  private void addNamesOfId(SessionId id) {
    List<String> names = words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    split(id.text()).filter(names::contains).forEach(words::add);
  }

  private static void add(DisclosedPerson person, List<String> names) {
    names.add(person.name());
    person.organization().ifPresent(names::add);
  }

  private void addVideo(VideoId video) {
    words.add("youtube");
    split(video.id().replaceAll("[^A-Za-z]", " ")).forEach(words::add);
  }

  private static Stream<String> split(String name) {
    return WORD.matcher(name)
        .results()
        .map(MatchResult::group)
        .filter(word -> word.length() >= SHORTEST);
  }
}
