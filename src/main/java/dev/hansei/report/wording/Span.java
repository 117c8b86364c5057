package dev.hansei.report.wording;

/**
 * From and to, with the computed length in its words.
 *
 * @param to null while it goes on
 */
public record Span(When from, When to, Text words) {}
