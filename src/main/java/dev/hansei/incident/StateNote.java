package dev.hansei.incident;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;

/**
 * What is said when an incident is resolved or reopened.
 *
 * @param at now where it is not said
 */
public record StateNote(Moment at, Bilingual note) {}
