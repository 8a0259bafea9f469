package io.github.otelfeedback.audit.corpus;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The corpus: every class on every term that it suits, and compositions drawn by a seed. */
final class Cases {

  private static final int TERMS_PER_CLASS = 2;

  private Cases() {}

  /** Each class on some terms of each organization, and what no class covers. */
  static List<Case> single() {
    Stream<Case> mutated = Organization.ALL.stream().flatMap(Cases::mutated);
    Stream<Case> own = Organization.ALL.stream().flatMap(Cases::own);
    return Stream.concat(mutated, own).toList();
  }

  private static Stream<Case> mutated(Organization organization) {
    return IntStream.range(0, Mutation.all().size())
        .boxed()
        .flatMap(i -> mutated(organization, Mutation.all().get(i), i));
  }

  /** The terms take turns, so that each meets many classes. */
  private static Stream<Case> mutated(Organization organization, Mutation mutation, int turn) {
    List<String> suiting = organization.terms().stream().filter(mutation.suits()).toList();
    return IntStream.range(0, Math.min(TERMS_PER_CLASS, suiting.size()))
        .mapToObj(i -> suiting.get((turn + i) % suiting.size()))
        .map(term -> Case.page(mutation.name(), mutation.write().apply(term)));
  }

  private static Stream<Case> own(Organization organization) {
    List<Case> cases = new ArrayList<>();
    String name = organization.name();
    organization.inflected().forEach(form -> cases.add(Case.page("inflected", form)));
    cases.add(Case.page("domain", "https://www." + organization.domain() + "/docs/"));
    cases.add(Case.page("address", "ada@" + organization.domain()));
    cases.add(Case.page("platform", "https://github.com/" + organization.handle() + "/lamps"));
    cases.add(path("path", "content/en/blog/" + name.replace(' ', '-') + ".md"));
    cases.add(path("encoded path", "content/en/blog/" + name.replace(" ", "%20") + ".md"));
    cases.add(picture("picture text", name, StandardCharsets.UTF_8));
    cases.add(picture("wide picture text", name, StandardCharsets.UTF_16LE));
    return cases.stream();
  }

  private static Case path(String kind, String path) {
    return new Case(kind, path, "A lamp.\n".getBytes(StandardCharsets.UTF_8));
  }

  private static Case picture(String kind, String name, Charset charset) {
    byte[] text = name.getBytes(charset);
    byte[] bytes = new byte[600 + text.length];
    new Random(name.length()).nextBytes(bytes);
    System.arraycopy("\u0089PNG".getBytes(StandardCharsets.ISO_8859_1), 0, bytes, 0, 4);
    bytes[299] = 0;
    System.arraycopy(text, 0, bytes, 300, text.length);
    return new Case(kind, "content/en/blog/lamp.png", bytes);
  }

  /** As many compositions of two and three classes of different steps. */
  static List<Case> composed(long seed, int count) {
    Random random = new Random(seed);
    return IntStream.range(0, count).mapToObj(i -> composed(random, 2 + i % 2)).toList();
  }

  private static Case composed(Random random, int steps) {
    Organization organization = pick(random, Organization.ALL);
    String term = pick(random, organization.terms());
    List<Mutation> chosen = chosen(random, term, steps);
    String mention = term;
    for (Mutation mutation : chosen) {
      if (!mutation.suits().test(mention)) {
        return composed(random, steps);
      }
      mention = mutation.write().apply(mention);
    }
    return Case.page(String.join(" + ", chosen.stream().map(Mutation::name).toList()), mention);
  }

  private static List<Mutation> chosen(Random random, String term, int steps) {
    List<Mutation> suiting = Mutation.all().stream().filter(m -> m.suits().test(term)).toList();
    List<Mutation> chosen = new ArrayList<>();
    while (chosen.size() < steps) {
      Mutation next = pick(random, suiting);
      if (chosen.stream().noneMatch(other -> other.phase() == next.phase())) {
        chosen.add(next);
      }
    }
    return chosen.stream().sorted(Comparator.comparing(Mutation::phase)).toList();
  }

  private static <T> T pick(Random random, List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
