package io.github.otelfeedback.validate.wording;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How the website spells the words of its trade.
 *
 * <p>Source: the terminology rule in {@code .textlintrc.yml} of the website, as of August 2026. A
 * word counts where it stands alone: not in a host, a path, a repository or a compound.
 */
final class Terms {

  /** A pattern and what to write instead; the first letter may be upper case in either. */
  record Term(Pattern pattern, String instead) {}

  private static final String CASES =
      "Actix Ajax Apache API AWS Azure Caml Cassandra Clojure CNCF eBPF ECMAScript Elixir Erlang"
          + " GCP"
          + " GitHub Gitpod GraphQL gRPC Haskell HTTP HTTPS ID iOS Istio Jaeger JavaScript JBoss"
          + " Jetty"
          + " JMX JSON Julia K8s Kafka KubeCon Kubernetes Laravel MacBook macOS Markdown MongoDB"
          + " mTLS"
          + " MySQL NDJSON Netlify NGINX OCaml OK OpAMP OpenSearch OTel OTEP PDF Phoenix PHP"
          + " PostgreSQL"
          + " Python Quarkus Rails Redis Ruby Rust SDK SemVer SQL SQLite Swift Symfony Thanos"
          + " Traefik"
          + " TypeScript URL WordPress WSGI YouTube Zend Zipkin Java OpenTelemetry";

  private static final List<Map.Entry<String, String>> WORDS =
      List.of(
          Map.entry("3rd[- ]party", "third-party"),
          Map.entry("auto[- ]configur(e|es|ation|ations)", "autoconfigure, autoconfiguration"),
          Map.entry("back[- ]ends?", "backend"),
          Map.entry("bugfix", "bug fix"),
          Map.entry("byte code", "bytecode"),
          Map.entry("cloud-native", "cloud native"),
          Map.entry("cpp", "C++"),
          Map.entry("he(/| or )she", "they"),
          Map.entry("http[ /]?2(\\.0)?", "HTTP/2"),
          Map.entry("java[- ]?agent", "Java agent"),
          Map.entry("java ?docs?", "Javadoc"),
          Map.entry("mac os|os x", "macOS"),
          Map.entry("meta[- ]data", "metadata"),
          Map.entry("node\\.?js", "Node.js"),
          Map.entry("open-source", "open source"),
          Map.entry("open[- ]?telemet?ry|open[- ]telemetry|openteleme?ntry", "OpenTelemetry"),
          Map.entry("opentelemetry collector", "OpenTelemetry Collector"),
          Map.entry("postgres", "PostgreSQL"),
          Map.entry("react[ .]js", "React"),
          Map.entry("regexp?s?", "regular expression"),
          Map.entry("repos?", "repository"),
          Map.entry("screen[- ]shots?", "screenshot"),
          Map.entry("time[- ]stamps?", "timestamp"),
          Map.entry("walk-throughs?", "walkthrough"),
          Map.entry("work-arounds?", "workaround"));

  static final List<Term> ALL =
      Stream.concat(
              Stream.of(CASES.split(" ", -1)).map(word -> term(Pattern.quote(word), word)),
              WORDS.stream().map(word -> term(word.getKey(), word.getValue())))
          .toList();

  private Terms() {}

  private static Term term(String pattern, String instead) {
    String alone =
        "(?<![-\\w\\p{IsLatin}#@./])(?:" + pattern + ")(?![-\\w\\p{IsLatin}/]|\\.\\w|['’]\\w|://)";
    return new Term(Pattern.compile(alone, Pattern.CASE_INSENSITIVE), instead);
  }
}
