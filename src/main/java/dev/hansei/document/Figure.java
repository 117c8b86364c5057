package dev.hansei.document;

import dev.hansei.base.Language;

/** A drawn figure, and in words what it shows. */
public record Figure(Language language, String chart, String alt, Drawing drawing) implements Block {}
