package io.github.otelfeedback.adopt;

import java.util.List;

/**
 * What can come home of the edits on a page.
 *
 * <p>What is in neither list has no place in a write-up: it shows as a difference that stays.
 *
 * @param edits what to change in the file of the write-up, in the order of the page
 * @param conflicts segments that are left as they are, because the record changed, too
 */
public record Adopted(List<SegmentEdit> edits, List<Conflict> conflicts) {}
