package io.github.otelfeedback.architecture.planted.render;

import org.apache.maven.plugin.MojoFailureException;

/** Sees Maven, and fails in its words. */
final class SeesMaven {

  static void fail() throws MojoFailureException {
    throw new MojoFailureException("planted");
  }
}
