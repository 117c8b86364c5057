package dev.hansei.input.alert;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;

/** Times as programs write them: any offset ({@code Z}, {@code +09:00}, {@code +0900}, {@code +09}), up to nanoseconds. */
final class ForeignTime {

    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2199;

    private static final DateTimeFormatter FORM = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendPattern("[XXX][XX][X]")
            .toFormatter();

    private ForeignTime() {}

    /** Null for no time, and for the year 1 that Alertmanager writes while an alert has no end. */
    static Instant read(String text) {
        try {
            OffsetDateTime time = OffsetDateTime.parse(text, FORM);
            int year = time.withOffsetSameInstant(ZoneOffset.UTC).getYear();
            return year < FIRST_YEAR || year > LAST_YEAR ? null : time.toInstant();
        } catch (DateTimeException noTime) {
            return null;
        }
    }
}
