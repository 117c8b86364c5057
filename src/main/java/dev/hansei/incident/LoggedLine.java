package dev.hansei.incident;

import dev.hansei.base.Bilingual;

/** @param unmarked why the milestone that the line names was not set, or null */
public record LoggedLine(Logged logged, Bilingual unmarked) {}
