package io.github.otelfeedback.command;

/** Is told what a run is at; decides itself what of it to show. */
public interface Progress {

  /** A stage begins; the words complete the sentence "otel-feedback is ...". */
  void at(String stage);
}
