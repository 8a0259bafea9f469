package io.github.otelfeedback.forget;

import io.github.otelfeedback.site.Held;
import io.github.otelfeedback.site.HeldObject;
import io.github.otelfeedback.value.CommitId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * All that a withdrawal puts on paper.
 *
 * <p>The certificate and the message of the change can be shown to anybody. The letters and the
 * list of objects are for those to whom they are addressed: a path or a branch may spell a name.
 */
public record Papers(Account account) {

  private static final String OBJECTS_HEADING = "repository\tblob\tpath\tcommits\tkept by\n";

  /** The draft of the certificate alone, by name. */
  public Map<String, String> draft() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("certificate-draft.md", new Certificate(account).text());
    texts.put("certificate-draft.json", new CertificateJson(account).text());
    return texts;
  }

  /** Certificate, message, list of objects and letters, by name. */
  public Map<String, String> all() {
    Letters letters = new Letters(account);
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("certificate.md", new Certificate(account).text());
    texts.put("certificate.json", new CertificateJson(account).text());
    texts.put("change.txt", letters.change());
    texts.put("objects.txt", objects());
    letters.texts().forEach((name, text) -> texts.put("letters/" + name, text));
    return texts;
  }

  private String objects() {
    Remains remains = account.remains();
    return OBJECTS_HEADING
        + lines("website", remains.website())
        + lines("records", remains.records())
        + lines("identities", remains.identities());
  }

  private static String lines(String repository, Held held) {
    return held.objects().stream()
        .map(object -> line(repository, object))
        .collect(Collectors.joining());
  }

  private static String line(String repository, HeldObject object) {
    List<String> commits = object.commits().stream().map(CommitId::hex).toList();
    return String.join(
            "\t",
            repository,
            object.blob().hex(),
            object.path(),
            String.join(",", commits),
            String.join(",", object.refs()))
        + "\n";
  }
}
