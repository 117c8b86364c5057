package dev.hansei.access.token;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * A token as pages show it.
 *
 * @param issued and {@code expires} are days in UTC
 * @param used a minute in UTC; empty where the token was never used
 */
public record TokenRow(TokenSummary token, String issued, String expires, String used) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    static TokenRow of(TokenSummary token) {
        Instant used = token.lastUsed();
        return new TokenRow(
                token,
                DAY.format(token.issued()),
                DAY.format(token.expires()),
                used == null ? "" : MINUTE.format(used));
    }
}
