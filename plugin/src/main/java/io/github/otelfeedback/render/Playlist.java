package io.github.otelfeedback.render;

import io.github.otelfeedback.value.PlaylistId;

/** The address of a playlist, in the form that the website uses and its link cache knows. */
final class Playlist {

  private Playlist() {}

  static String address(PlaylistId playlist) {
    return "https://www.youtube.com/playlist?list=" + playlist;
  }
}
