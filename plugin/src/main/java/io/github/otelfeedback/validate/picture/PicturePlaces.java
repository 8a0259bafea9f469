package io.github.otelfeedback.validate.picture;

import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.session.SessionRecord;

/** How pictures are called in messages: by their number, because a file name may tell a name. */
final class PicturePlaces {

  static final String NUMBER = " The number is the position in the order of names.";

  private PicturePlaces() {}

  static Place of(SessionRecord session, int index) {
    String file = session.places().file();
    String folder = file.substring(0, file.lastIndexOf('/') + 1);
    return Place.startOf(folder + "assets/#" + (index + 1));
  }
}
