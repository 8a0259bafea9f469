package io.github.otelfeedback.gate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What an address outside the website can tell, by host and path. */
record WebAddress(String host, String path, String text) {

  private static final Pattern SCHEME = Pattern.compile("(?i)^(https?:)?//(www\\.)?|^www\\.");
  private static final Pattern END = Pattern.compile("[.,;:!?'*_]+$|/$");

  /** Where people and companies have pages of their own: the host says nothing, the path all. */
  private static final Set<String> PERSONAL =
      Set.of(
          "linkedin.com",
          "x.com",
          "twitter.com",
          "medium.com",
          "bsky.app",
          "dev.to",
          "facebook.com",
          "instagram.com",
          "mastodon.social",
          "hachyderm.io",
          "fosstodon.org",
          "stackoverflow.com",
          "docs.google.com",
          "drive.google.com",
          "meetup.com",
          "sched.com");

  /** The community's own pages there. */
  private static final String COMMON = "(?i)document/d/.*|groups/.*|.*opentelemetry.*|";

  private static final Set<String> VIDEOS =
      Set.of(
          "youtube.com",
          "youtu.be",
          "m.youtube.com",
          "youtube-nocookie.com",
          "vimeo.com",
          "zoom.us",
          "loom.com");

  private static final Pattern VIDEO =
      Pattern.compile("(?:^|[?&]v=|^(?:live|embed|shorts)/)([\\w-]{11})(?![\\w-])");

  private static final Set<String> GITHUB =
      Set.of("github.com", "raw.githubusercontent.com", "gist.github.com");

  private static final Set<String> OURS = Set.of("opentelemetry.io");

  private static final Pattern WORK =
      Pattern.compile("(pull|pulls|issues|commit|commits|discussions|compare)");

  /** Reads an address as it was written, with or without scheme. */
  static WebAddress of(String written) {
    String bare = END.matcher(SCHEME.matcher(written).replaceFirst("")).replaceFirst("");
    String text = END.matcher(bare).replaceFirst("");
    int slash = (text + "/").indexOf('/');
    String host = text.substring(0, slash).toLowerCase(Locale.ROOT).replaceFirst(":\\d+$", "");
    String path = text.length() > slash ? text.substring(slash + 1) : "";
    return new WebAddress(host, path, host + (path.isEmpty() ? "" : "/" + path));
  }

  /** The form under which it is counted as known, where whoever has it is not told by the path. */
  String key() {
    return GITHUB.contains(host) ? "github.com/" + owner() : host;
  }

  /** Whether it leads to what somebody is or did, which no number of links makes known. */
  boolean isTrace() {
    boolean user = GITHUB.contains(host) && parts().count() < 2;
    boolean work = GITHUB.contains(host) && parts().skip(2).limit(1).anyMatch(WebAddress::isWork);
    boolean page = PERSONAL.stream().anyMatch(this::isAt) && !path.matches(COMMON);
    return user || work || page || VIDEOS.stream().anyMatch(this::isAt);
  }

  private static boolean isWork(String part) {
    return WORK.matcher(part).matches();
  }

  /** What of it has to be approved: nothing where the website knows it and it tells nothing. */
  Optional<Prompt> prompt(int start, Lexicon lexicon) {
    if ((OURS.contains(host) && isWorded(lexicon)) || lexicon.hasAddress(text)) {
      return Optional.empty();
    }
    if (VIDEOS.stream().anyMatch(this::isAt)) {
      return path.isEmpty() ? Optional.empty() : prompt(Kind.RECORDING, video(), start);
    }
    if (GITHUB.contains(host)) {
      return isProject(lexicon) ? Optional.empty() : prompt(Kind.GITHUB, text, start);
    }
    if (!lexicon.hasAddress(host) && !OURS.contains(host)) {
      return prompt(Kind.HOST, host, start);
    }
    boolean tells = PERSONAL.stream().anyMatch(this::isAt) || !isWorded(lexicon);
    return tells && !path.isEmpty() ? prompt(Kind.HOST, text, start) : Optional.empty();
  }

  /** The id of the video, where the address has one. */
  private String video() {
    Matcher id = VIDEO.matcher(path);
    return id.find() ? id.group(1) : text;
  }

  private static Optional<Prompt> prompt(Kind kind, String text, int start) {
    return Optional.of(new Prompt(kind, text, start));
  }

  private boolean isAt(String other) {
    return host.equals(other) || host.endsWith("." + other);
  }

  private String owner() {
    return parts().findFirst().orElse("");
  }

  private Stream<String> parts() {
    return Arrays.stream(path.replaceFirst("[?#].*", "").split("/"));
  }

  /** Whether it leads to what a known project is, and not to what somebody did there. */
  private boolean isProject(Lexicon lexicon) {
    List<String> parts = parts().toList();
    return lexicon.hasAddress(key())
        && parts.stream().skip(2).limit(1).noneMatch(WebAddress::isWork);
  }

  /** Whether the path has known words only. */
  private boolean isWorded(Lexicon lexicon) {
    return SitePaths.isWorded(path, lexicon);
  }
}
