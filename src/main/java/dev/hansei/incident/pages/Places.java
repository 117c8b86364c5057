package dev.hansei.incident.pages;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Problem;
import dev.hansei.incident.room.Position;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;

/** Places in a timeline as addresses carry them. They give nothing away: the order is on the page itself. */
final class Places {

    /** No record is told at an earlier time, nor at a later one than {@link #END}, in any zone. */
    private static final Instant BEGIN = Instant.parse("1969-12-31T00:00:00Z");

    private static final Instant END = Instant.parse("2200-01-02T00:00:00Z");

    private Places() {}

    /** Empty for null. */
    static String write(Position position) {
        return position == null ? "" : position.at() + "_" + position.row();
    }

    /** Null for an empty text. */
    static Position read(String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            int between = text.indexOf('_');
            Instant at = Instant.parse(text.substring(0, between));
            if (at.isBefore(BEGIN) || at.isAfter(END)) {
                throw unknown();
            }
            return new Position(at, UUID.fromString(text.substring(between + 1)));
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw unknown();
        }
    }

    static Problem unknown() {
        return new Problem.Invalid(
                "timeline/place",
                Bilingual.of(
                        "時系列のどこを指しているか読み取れません。画面を読み直してください。",
                        "The place on the timeline cannot be read. Reload the page."));
    }
}
