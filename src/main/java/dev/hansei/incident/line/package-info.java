/**
 * The entry line: what an incident commander types while the incident runs, read without guessing.
 *
 * <p>{@link dev.hansei.incident.line.LineReader} reads one line, {@link dev.hansei.incident.line.chat.ChatLog} a pasted log. The
 * steps: a line is folded for its time ({@code Folded}), the time is read into words ({@code TimeReader}), the words are
 * turned into the moments they may mean ({@code Ways}, {@code Resolver}), and the rest is text, kind and mentions ({@code
 * Body}). Nothing here reads a clock or keeps anything.
 */
package dev.hansei.incident.line;
