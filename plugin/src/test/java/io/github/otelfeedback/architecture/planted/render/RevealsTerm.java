package io.github.otelfeedback.architecture.planted.render;

import io.github.otelfeedback.architecture.planted.disclose.Withheld;

final class RevealsTerm {

  static String shows(Withheld withheld) {
    return withheld.reveal();
  }
}
