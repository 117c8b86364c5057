package dev.hansei.document.chart;

import dev.hansei.base.Language;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * What a drawn timeline tells, in the reader's words.
 *
 * @param zone whose clock the axis shows
 * @param language of the dates on the axis; the rest is told in it
 * @param lanes the name of each lane
 */
public record ChartStory(
        ZoneId zone,
        Language language,
        Map<Lane, String> lanes,
        List<Point> points,
        List<Span> spans,
        List<Bracket> brackets) {

    /** What sort of thing happened, from top to bottom. */
    public enum Lane {
        SYMPTOM,
        DETECTION,
        RESPONSE,
        COMMUNICATION
    }

    /** @param marked whether it is one of those that lengths are counted from or to; these are labelled first */
    public record Point(Lane lane, Instant at, String label, boolean marked) {}

    /** @param to null while it goes on */
    public record Span(Instant from, Instant to, String label) {}

    public record Bracket(Instant from, Instant to, String label) {}
}
