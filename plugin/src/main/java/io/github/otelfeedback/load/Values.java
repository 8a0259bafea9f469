package io.github.otelfeedback.load;

import io.github.otelfeedback.problem.Parsed;
import io.github.otelfeedback.value.GitHubHandle;
import io.github.otelfeedback.value.Headcount;
import io.github.otelfeedback.value.IssueUrl;
import io.github.otelfeedback.value.Key;
import io.github.otelfeedback.value.LanguageTag;
import io.github.otelfeedback.value.PartialDate;
import io.github.otelfeedback.value.PlaylistId;
import io.github.otelfeedback.value.Region;
import io.github.otelfeedback.value.Sha256;
import io.github.otelfeedback.value.SigKey;
import io.github.otelfeedback.value.SiteLocale;
import io.github.otelfeedback.value.SitePath;
import io.github.otelfeedback.value.Slug;
import io.github.otelfeedback.value.VideoId;
import io.github.otelfeedback.value.WebUrl;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The kinds of scalars that the files of a session are made of. */
final class Values {

  static final String UNKNOWN_VERSION = "unknown-version";

  static final ValueType<Region> REGION = ValueType.text(Region.FORM, Region::parse);
  static final ValueType<Headcount> HEADCOUNT =
      new ValueType<>(
          ValueType.schema(List.of("string", "integer"), Headcount.FORM.pattern().pattern()),
          false,
          Headcount::parse);
  static final ValueType<String> LINE = ValueType.anything("^\\s*\\S.*\\s*$", text -> line(text));
  static final ValueType<Key> KEY = ValueType.word(Key.FORM, Key::parse);
  static final ValueType<Slug> SLUG = ValueType.word(Slug.FORM, Slug::parse);
  static final ValueType<SigKey> SIG = ValueType.word(SigKey.FORM, SigKey::parse);
  static final ValueType<GitHubHandle> GITHUB =
      ValueType.word(GitHubHandle.FORM, GitHubHandle::parse);
  static final ValueType<WebUrl> URL = ValueType.text(WebUrl.FORM, WebUrl::parse);
  static final ValueType<IssueUrl> ISSUE_URL = ValueType.text(IssueUrl.FORM, IssueUrl::parse);
  static final ValueType<SitePath> SITE_PATH = ValueType.text(SitePath.FORM, SitePath::parse);
  static final ValueType<SiteLocale> LOCALE =
      new ValueType<>(Map.of("enum", SiteLocale.codes()), false, SiteLocale::parse);
  static final ValueType<LanguageTag> LANGUAGE =
      ValueType.text(LanguageTag.FORM, LanguageTag::parse);
  static final ValueType<PlaylistId> PLAYLIST = ValueType.text(PlaylistId.FORM, PlaylistId::parse);
  static final ValueType<VideoId> VIDEO =
      new ValueType<>(
          ValueType.schema(List.of("string", "number"), VideoId.WRITTEN), false, VideoId::parse);
  static final ValueType<PartialDate> DATE =
      new ValueType<>(
          ValueType.schema(List.of("string", "integer"), PartialDate.WRITTEN),
          false,
          PartialDate::parse);
  static final ValueType<LocalDate> DAY =
      ValueType.text(PartialDate.WRITTEN_DAY, PartialDate::parseDay);
  static final ValueType<Boolean> YES_OR_NO =
      new ValueType<>(
          Map.of("type", "boolean"),
          true,
          matching(
                  "true|false",
                  "bad-boolean",
                  "This is neither true nor false.",
                  "Write `true` or `false`.")
              .andThen(text -> text.map(Boolean::valueOf)));
  static final ValueType<String> VERSION =
      new ValueType<>(
          Map.of("const", 1),
          true,
          matching(
              "1",
              UNKNOWN_VERSION,
              "This version of the record is not known here.",
              "Write `version: 1`; if the record was made for a newer plugin, update the plugin."));
  static final ValueType<String> ISSUE =
      ofPattern(
          List.of("string", "integer"),
          "^([1-9][0-9]{0,6}|https://github\\.com/open-telemetry/opentelemetry\\.io/issues/[1-9][0-9]{0,6})$",
          "bad-issue",
          "This is not an issue of the website's repository.",
          "Write its number, or its address without anything behind the number.");
  static final ValueType<Sha256> DIGEST = ValueType.text(Sha256.FORM, Sha256::parse);
  static final ValueType<String> SEGMENT_DIGEST =
      ofPattern(
          List.of("string", "number"),
          "^[0-9a-f]{16}$",
          "bad-digest",
          "This is not the digest of a segment.",
          "Leave the digests of segments to the tool; it writes 16 digits and letters a to f.");
  static final ValueType<String> CONTEXT =
      ofPattern(
          List.of("string", "number"),
          "^[0-9a-f]{64}$",
          "bad-digest",
          "This is not the digest of a finding.",
          "Copy it from the report of the audit: 64 digits and letters a to f.");
  static final ValueType<String> SEGMENT_MARK =
      ofPattern(
          List.of("string", "number"),
          "^(waiting-)?[0-9a-f]{16}$",
          "bad-digest",
          "This is not the digest of a segment.",
          "Leave the digests of segments to the tool; it writes 16 digits and letters a to f, and"
              + " waiting- before those that are still to be translated.");
  static final ValueType<String> SEGMENT =
      ofPattern(
          "string",
          "^(title|linkTitle|topic|description|intro|#[^\\s#]+|(findings|people)\\.[a-z0-9]+(-[a-z0-9]+)*)$",
          "unknown-segment",
          "This is not the name of a segment.",
          "Write title, linkTitle, topic, description, intro, findings.ID, people.ID or the id of a"
              + " heading with its #, in quotes.");
  static final ValueType<String> DOMAIN =
      ofPattern(
          "string",
          "^[^\\s/@:.]+(\\.[^\\s/@:.]+)+$",
          "bad-domain",
          "This is not a domain.",
          "Write it as in an e-mail address after the @, without https:// and path.");
  static final ValueType<String> SPELLING =
      ofPattern(
          "string",
          "^[^\\s,:;#<>{}\"`\\\\]+$",
          "bad-spelling-word",
          "This is not a single word for the spelling list.",
          "Write one word per item, without spaces and punctuation.");
  static final ValueType<String> REPOSITORY =
      ofPattern(
          "string",
          "^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$",
          "bad-repository",
          "This is not the name of a repository.",
          "Write OWNER/NAME.");

  private Values() {}

  private static ValueType<String> ofPattern(
      Object type, String pattern, String rule, String message, String next) {
    return new ValueType<>(
        ValueType.schema(type, pattern), false, matching(pattern, rule, message, next));
  }

  private static Function<String, Parsed<String>> matching(
      String pattern, String rule, String message, String next) {
    Pattern whole = Pattern.compile(pattern);
    return text ->
        whole.matcher(text).matches() ? Parsed.accepted(text) : Parsed.refused(rule, message, next);
  }

  private static Parsed<String> line(String text) {
    String line = text.strip();
    if (line.isEmpty()) {
      return Parsed.refused(
          "empty-text", "There is no text here.", "Write it, or leave out the key.");
    }
    return line.indexOf('\n') < 0
        ? Parsed.accepted(line)
        : Parsed.refused(
            "not-one-line",
            "A line break cannot stand here.",
            "Write one paragraph; `>-` before the indented lines joins them.");
  }
}
