package io.github.otelfeedback.render;

import io.github.otelfeedback.fact.Publication;

/** Where a post stands. */
final class PostPath {

  private final Publication.Blog blog;

  PostPath(Publication.Blog blog) {
    this.blog = blog;
  }

  /** Below the folder of a locale; a post with pictures is a folder, so that they lie beside it. */
  String below(boolean pictures) {
    return "blog/" + year() + "/" + blog.slug() + (pictures ? "/index.md" : ".md");
  }

  /** Its address without host and locale. */
  String address() {
    return "/blog/" + year() + "/" + blog.slug() + "/";
  }

  int year() {
    return blog.date().getYear();
  }
}
