package io.github.otelfeedback.markdown;

/**
 * A link or picture that names its destination by a label, or text in brackets that looks like one.
 *
 * @param label as written, without brackets
 * @param shortcut whether the label stands alone, without a second pair of brackets
 * @param defined whether the document defines the label
 * @param line counted from 1
 * @param column counted from 1 in Unicode code points
 */
public record Reference(String label, boolean shortcut, boolean defined, int line, int column) {}
