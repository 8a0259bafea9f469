package io.github.otelfeedback.audit.corpus;

import static io.github.otelfeedback.audit.corpus.Mutation.Phase.PLACE;
import static io.github.otelfeedback.audit.corpus.Words.ANY;

import java.util.List;
import java.util.function.UnaryOperator;

/** Where a term may stand. */
final class Places {

  static final List<Mutation> ALL =
      List.of(
          place("title", term -> "---\ntitle: 'The " + term + " story'\n---\n"),
          place("aliases", term -> "---\naliases: [/blog/" + term + "-story]\n---\n"),
          place("spelling list", term -> "---\n# cSpell:ignore anders " + term + " zog\n---\n"),
          place("heading", term -> "\n## Why " + term + " left\n"),
          place("heading id", term -> "\n## Why they left {#why-" + term + "-left}\n"),
          place("picture name", term -> "![A lamp](" + term + ".png)"),
          place("alternative text", term -> "![Lamp of " + term + "](lamp.png)"),
          place("organization link", term -> "<https://github.com/" + term + "/lamps/pull/7>"),
          place("query", term -> "<https://lantern.example/?who=" + term + "&x=1>"),
          place("file path", term -> "`/opt/" + term + "/bin/run`"),
          place("drawing title", term -> "<svg><title>" + term + "</title></svg>"),
          place("attribute", term -> "<img src=\"l.png\" alt=\"" + term + "\">"),
          place("code block", term -> "```yaml\nservice.name: " + term + "\n```"),
          place("exception text", term -> "java.io.IOException: no route to " + term + ": refused"),
          place("markup language value", term -> "{\"owner\": \"" + term + "\"}"),
          place("footnote", term -> "A lamp.[^1]\n\n[^1]: Seen at " + term + "."),
          place("redirect", term -> "/lamps/" + term + "/* /blog/ 301"),
          place("inside other letters", term -> "燈" + term + "燈"));

  private Places() {}

  private static Mutation place(String name, UnaryOperator<String> write) {
    return Mutation.of(name, PLACE, ANY, write);
  }
}
