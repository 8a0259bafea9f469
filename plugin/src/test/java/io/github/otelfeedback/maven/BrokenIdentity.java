package io.github.otelfeedback.maven;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** A private file in which something is wrong; every key and value of it could tell. */
record BrokenIdentity(String what, String rule, Breaking breaking) {

  /** What no message may hold, in whatever case. */
  static final String TELLING = "Zyxqatel";

  static final String NAME = "2031-03-storage.yaml";

  /** Puts the file into the folder of identities. */
  interface Breaking {
    void in(Path folder) throws IOException;
  }

  static List<BrokenIdentity> all() {
    return List.of(
        text("quote that never closes", "bad-yaml", "name: \"Zyxqatel\naliases: [Zyxqatel\n"),
        text("bracket that never closes", "bad-yaml", "name: Zyxqatel\naliases: [Zyxqatel, \n"),
        text("key without a colon", "bad-yaml", "name: Zyxqatel\nzyxqatel\ndomains: [a.example]\n"),
        text("colon in a value", "bad-yaml", "name: Zyxqatel: the bank\n"),
        text("tab as indentation", "bad-yaml", "name: Zyxqatel\naliases:\n\t- Zyxqatel\n"),
        text("bad escape", "bad-yaml", "name: \"Zyxqatel \\q\"\n"),
        text("escape beyond Unicode", "bad-yaml", "name: \"Zyxqatel \\UFFFFFFFF\"\n"),
        text("wrong indentation", "bad-yaml", "name: Zyxqatel\n  aliases: [Zyxqatel]\n"),
        text("value that starts with @", "bad-yaml", "handles: @zyxqatel\n"),
        text("text behind a quoted value", "bad-yaml", "name: 'Zyxqatel' Zyxqatel\n"),
        text("anchor", "anchor", "name: &zyxqatel Zyxqatel\n"),
        text("alias", "alias", "name: &zyxqatel Zyxqatel\naliases: [*zyxqatel]\n"),
        text("tag", "tag", "name: !zyxqatel Zyxqatel\n"),
        text("directive", "directive", "%YAML 1.1\n---\nname: Zyxqatel\n"),
        text("second document", "second-document", "name: Zyxqatel\n---\nname: Zyxqatel\n"),
        text("unknown key", "unknown-key", "zyxqatel: 1\nname: Zyxqatel\n"),
        text("misspelt key", "unknown-key", "nam: Zyxqatel\n"),
        text("version", "unknown-key", "version: 2\nname: Zyxqatel\n"),
        text("consent, misspelt", "unknown-key", "name: Zyxqatel\nconsent: anonymus\n"),
        text("key twice", "duplicate-key", "name: Zyxqatel\nname: Zyxqatel Bank\n"),
        text("merge key", "unknown-key", "<<: { name: Zyxqatel }\n"),
        text("list in place of a value", "wrong-kind", "name: [Zyxqatel]\n"),
        text("value in place of a list", "wrong-kind", "aliases: Zyxqatel\n"),
        text("list in place of the file", "wrong-kind", "- Zyxqatel\n"),
        text("one word", "wrong-kind", "Zyxqatel\n"),
        text("key without a value", "missing-value", "name: Zyxqatel\nurl:\n"),
        text("address that is none", "bad-url", "name: Zyxqatel\nurl: zyxqatel dot com\n"),
        text("domain with a path", "bad-domain", "name: Zyxqatel\ndomains: [zyxqatel.example/a]\n"),
        text("spellings of no locale", "unknown-locale", "spellings: { zyxqatel: [Zyxqatel] }\n"),
        text("text of two lines", "not-one-line", "name: |\n  Zyxqatel\n  Bank\n"),
        text("members for one organization", "identity-mismatch", members()),
        text("both forms", "keys-exclude", "name: Zyxqatel\norganizations: [{ name: Zyxqatel }]\n"),
        text("key that the record has", "identity-twice", "name: Zyxqatel\nproducts: [Zyxqatel]\n"),
        text("nested too deep", "too-deep", "name: " + "[".repeat(30) + "Zyxqatel\n"),
        text("control character", "control-character", "name: Zyxqatel\u0007\n"),
        text("nothing", "empty-file", ""),
        text("comments only", "empty-file", "# Zyxqatel\n"),
        text("byte order mark", "bom", "\uFEFFname: Zyxqatel\n"),
        text("more than a million bytes", "too-big", "# Zyxqatel\n".repeat(100_000)),
        bytes("Latin-1", "not-utf-8", "name: Zyxqatel Stra\u00DFe\n".getBytes(ISO_8859_1)),
        bytes("UTF-16", "not-utf-8", "\uFEFFname: Zyxqatel\n".getBytes(UTF_16BE)),
        new BrokenIdentity(
            "folder", "not-a-file", folder -> Files.createDirectory(folder.resolve(NAME))),
        new BrokenIdentity("link", "not-a-file", BrokenIdentity::link),
        new BrokenIdentity("link to nowhere", "not-a-file", BrokenIdentity::dangling),
        named("file of no session", "2031-03-zyxqatel.yaml"),
        named("file that is no YAML", "zyxqatel.txt"),
        named("file with a telling name", "Zyxqatel Bank.yaml"),
        named("file of another case", "2031-03-Storage.yaml"));
  }

  private static String members() {
    return "organizations: [{ name: Zyxqatel }, { name: Zyxqatel Bank }]\n";
  }

  private static BrokenIdentity text(String what, String rule, String text) {
    return bytes(what, rule, text.getBytes(UTF_8));
  }

  private static BrokenIdentity bytes(String what, String rule, byte[] bytes) {
    return new BrokenIdentity(what, rule, folder -> Files.write(folder.resolve(NAME), bytes));
  }

  private static BrokenIdentity named(String what, String name) {
    return new BrokenIdentity(
        what,
        "identity-without-session",
        folder -> Files.writeString(folder.resolve(name), "name: Zyxqatel\n"));
  }

  private static void link(Path folder) throws IOException {
    Path target = Files.writeString(folder.resolve(".zyxqatel"), "name: Zyxqatel\n");
    Files.createSymbolicLink(folder.resolve(NAME), target);
  }

  private static void dangling(Path folder) throws IOException {
    Files.createSymbolicLink(folder.resolve(NAME), folder.resolve(".zyxqatel"));
  }

  /** A file that nobody may read; root may read everything. */
  static boolean forbidden(Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve(NAME), "name: Zyxqatel\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    return !Files.isReadable(file);
  }

  @Override
  public String toString() {
    return what;
  }
}
