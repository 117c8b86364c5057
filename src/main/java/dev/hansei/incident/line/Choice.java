package dev.hansei.incident.line;

import dev.hansei.base.Bilingual;

/**
 * One answer to a question.
 *
 * @param replacement what to write instead of the words in question; it belongs to the same grammar and asks nothing more
 * @param shown the answer as a button says it
 */
public record Choice(String replacement, Bilingual shown) {}
