package dev.hansei.incident.line.time;

/**
 * The time at the head of a line, and what stands after it. All places are places in the line.
 *
 * @param from where the words of the time begin
 * @param to where they end
 * @param body where the text goes on
 * @param doubt why it may not be the entry's time at all
 */
public record TimeToken(TimeWords words, int from, int to, int body, Doubt doubt) {

    public enum Doubt {
        NONE,
        /** {@code 17:27に…}: the time is part of a sentence. */
        SENTENCE,
        /** {@code 1727 errors}, {@code 2023 review}: four digits that may count something, or be a year. */
        NUMBER
    }
}
