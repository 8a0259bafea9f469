package io.github.otelfeedback.status;

import java.util.List;

/**
 * How far a session, or a page about all of them, is: in each locale, in the order of the locales,
 * and what is due for it as sentences.
 */
public record StatusRow(String name, boolean draft, List<Standing> standings, List<String> due) {}
