package dev.hansei.incident;

/** A change of what was declared, and what stood before. */
public record HeadingChange(DeclaredChange change, Heading before) {}
