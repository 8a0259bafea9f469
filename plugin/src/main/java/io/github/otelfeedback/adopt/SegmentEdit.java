package io.github.otelfeedback.adopt;

import io.github.otelfeedback.translate.Edit;
import java.util.List;

/**
 * What changes in the file of a write-up so that it gives the page as it stands.
 *
 * @param segments the segments in which it changes something, in the order of the page
 * @param edits stretches of the file; none touches that of another segment edit
 */
public record SegmentEdit(List<String> segments, List<Edit> edits) {}
