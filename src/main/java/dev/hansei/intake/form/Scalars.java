package dev.hansei.intake.form;

import dev.hansei.base.Moment;
import dev.hansei.base.MomentText;
import dev.hansei.base.Nearest;
import dev.hansei.base.NotAMoment;
import dev.hansei.base.Zones;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns written scalars into values; what cannot be turned is {@link Rejected}. */
final class Scalars {

    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9]\\d{0,8})");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,40}(\\.\\d{1,40})?");
    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}:\\d{2}(:\\d{2})?");

    /** Longer than any moment is; keeps the pattern of {@link MomentText} from working for long. */
    private static final int LONGEST_MOMENT = 100;

    /** As many seconds as {@link MomentText} can write after ±. */
    private static final int WIDEST_SPREAD = 999_999;

    private Scalars() {}

    static Object read(Class<?> type, Node.Scalar scalar, Setting setting) {
        String text = CleanText.of(scalar.text());
        if (type == String.class && scalar.writing() == Node.Writing.VALUE) {
            throw new Rejected(Flaws.notQuoted(text));
        }
        if (type == String.class) {
            return text;
        }
        if (type == Moment.class) {
            return moment(text, setting);
        }
        if (type == ZoneId.class) {
            return zone(text);
        }
        if (type == LocalDate.class) {
            return date(text);
        }
        if (type == LocalTime.class) {
            return clock(text);
        }
        if (type.isEnum()) {
            return constant(type, text);
        }
        return number(type, text, scalar.quoted());
    }

    static ZoneId zone(String text) {
        return Zones.named(text).orElseThrow(() -> new Rejected(Flaws.unknownZone(text, nearestZone(text))));
    }

    /** Places only: between abbreviations such as EST and EET a slip of the finger means another continent. */
    private static Optional<String> nearestZone(String text) {
        return Nearest.to(text, Zones.NAMES).filter(zone -> zone.contains("/") && text.contains("/"));
    }

    static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new Rejected(Flaws.notADate(text));
        }
    }

    private static Moment moment(String text, Setting setting) {
        if (text.length() > LONGEST_MOMENT) {
            throw new Rejected(Flaws.longMoment(text));
        }
        try {
            Moment moment = setting.zone() == null
                    ? momentWithoutZone(text, setting.date())
                    : MomentText.read(text, setting.zone(), setting.date());
            if (moment.spreadSeconds() != null && moment.spreadSeconds() > WIDEST_SPREAD) {
                throw new Rejected(Flaws.wideMoment(text));
            }
            zone(moment.zone().getId());
            return moment;
        } catch (ArithmeticException e) {
            throw new Rejected(Flaws.wideMoment(text));
        } catch (NotAMoment e) {
            throw new Rejected(Flaws.notAMoment(e.reason()));
        }
    }

    /** The missing zone is an error of its own, so that only the rest of the text is judged here. */
    private static Moment momentWithoutZone(String text, LocalDate date) {
        ZoneId anyZone = ZoneId.of("UTC");
        try {
            Moment moment = MomentText.read(text, null, date);
            return Moment.exact(moment.instant(), anyZone);
        } catch (NotAMoment e) {
            return MomentText.read(text, anyZone, date);
        }
    }

    private static LocalTime clock(String text) {
        try {
            if (CLOCK.matcher(text).matches()) {
                return LocalTime.parse(text.indexOf(':') == 1 ? "0" + text : text);
            }
        } catch (DateTimeException e) {
            throw new Rejected(Flaws.notAClockTime(text));
        }
        throw new Rejected(Flaws.notAClockTime(text));
    }

    private static Object constant(Class<?> type, String text) {
        for (Object constant : type.getEnumConstants()) {
            if (Shape.word((Enum<?>) constant).equals(text)) {
                return constant;
            }
        }
        List<String> words = Arrays.stream(type.getEnumConstants())
                .map(constant -> Shape.word((Enum<?>) constant))
                .toList();
        throw new Rejected(Flaws.unknownWord(text, words, Nearest.to(text, words)));
    }

    private static Object number(Class<?> type, String text, boolean quoted) {
        if (type == Boolean.class) {
            if (quoted || !(text.equals("true") || text.equals("false"))) {
                throw new Rejected(Flaws.notTrueOrFalse(text));
            }
            return Boolean.valueOf(text);
        }
        if (type == Integer.class) {
            if (quoted || !WHOLE.matcher(text).matches()) {
                throw new Rejected(Flaws.notAWholeNumber(text));
            }
            return Integer.valueOf(text);
        }
        if (type == BigDecimal.class) {
            if (quoted || !DECIMAL.matcher(text).matches()) {
                throw new Rejected(Flaws.notANumber(text));
            }
            return new BigDecimal(text);
        }
        throw new IllegalStateException(type + " cannot be read from bundles");
    }
}
