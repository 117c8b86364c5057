package dev.hansei.incident.line.time;

import dev.hansei.base.Moment;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Writes a time so that the reader of lines takes it for that very moment, and asks nothing. */
public final class TimeText {

    private TimeText() {}

    /**
     * {@code 2023-12-05 17:15}, {@code 2023-11-05 01:30-04:00}, {@code 2023-12-05 17:15 America/New_York±300s}.
     *
     * @param zone the zone of the incident, which need not be written
     */
    public static String write(Moment moment, ZoneId zone) {
        return clock(moment) + suffix(moment, zone) + accuracy(moment);
    }

    /** @param until null where there is no end */
    public static String write(Moment at, Moment until, ZoneId zone) {
        return until == null ? write(at, zone) : write(at, zone) + "～" + write(until, zone);
    }

    /** As {@link #write}, with the offset in any case, after which a word is no longer taken for a zone. */
    static String withOffset(Moment moment, ZoneId zone) {
        String suffix = moment.zone().equals(zone) ? " UTC" + offset(moment.offset()) : suffix(moment, zone);
        return clock(moment) + suffix + accuracy(moment);
    }

    /** Without the day, which is then for the reader to find. */
    public static String brief(Moment moment, ZoneId zone) {
        return moment.local().toLocalTime() + suffix(moment, zone) + accuracy(moment);
    }

    /** {@code +00:00} and not Z, because Z names the zone UTC. */
    static String offset(ZoneOffset offset) {
        return offset.equals(ZoneOffset.UTC) ? "+00:00" : offset.toString();
    }

    static boolean shownTwice(Moment moment) {
        return moment.zone().getRules().getValidOffsets(moment.local()).size() > 1;
    }

    private static String clock(Moment moment) {
        return moment.day() + " " + moment.local().toLocalTime();
    }

    private static String suffix(Moment moment, ZoneId zone) {
        String offset = shownTwice(moment) ? offset(moment.offset()) : "";
        boolean same = moment.zone().equals(zone);
        return same ? offset : " " + moment.zone() + (offset.isEmpty() ? "" : " " + offset);
    }

    private static String accuracy(Moment moment) {
        return switch (moment.precision()) {
            case ABOUT -> "頃";
            case WITHIN -> "±" + moment.spreadSeconds() + "s";
            case EXACT, DAY, MONTH -> "";
        };
    }
}
