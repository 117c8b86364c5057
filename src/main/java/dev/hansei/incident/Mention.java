package dev.hansei.incident;

/**
 * An entry that speaks of something.
 *
 * @param folded its text without differences of width, form and case
 */
public record Mention(String incident, String entry, String folded) {}
