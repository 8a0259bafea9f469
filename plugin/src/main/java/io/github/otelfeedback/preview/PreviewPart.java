package io.github.otelfeedback.preview;

import java.util.List;

/** What one locale would show of a session; the fields are what the template asks for. */
record PreviewPart(
    String locale,
    String address,
    boolean post,
    List<PreviewFacts.Fact> frontMatter,
    String body,
    boolean row,
    String rowHtml,
    String remark) {}
