package dev.hansei.incident.line.chat;

import dev.hansei.incident.line.LineReader;
import dev.hansei.incident.line.Reading;

/**
 * One entry of a pasted chat log.
 *
 * @param number the first of its lines in what was pasted, counted from one
 * @param speaker who said it, as the log has it; null where it names nobody
 * @param line the entry as one line for {@link LineReader}, its day written out; the places in the reading are places in it
 */
public record ChatEntry(int number, String speaker, String line, Reading reading) {}
