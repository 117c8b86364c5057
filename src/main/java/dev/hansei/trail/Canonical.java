package dev.hansei.trail;

import dev.hansei.base.Moment;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Values as canonical JSON (RFC 8785, restricted: no floating-point numbers, text in NFC), so that equal content has
 * equal bytes. Records become objects without their empty components; amounts and dates become text.
 */
public final class Canonical {

    /** Stands for JSON's null inside maps, which cannot hold a Java null. */
    static final Object NULL = new Object();

    private static final int DEEPEST = 16;
    private static final long LARGEST = (1L << 53) - 1;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private Canonical() {}

    /** @throws IllegalArgumentException for a value that the restricted form cannot say */
    public static byte[] bytes(Object value) {
        StringBuilder json = new StringBuilder();
        write(tree(value, 0), json);
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The tree of maps, lists, text, numbers and truth values that the bytes spell out. */
    static Object tree(Object value) {
        return tree(value, 0);
    }

    static String time(Instant instant) {
        return TIME.format(instant);
    }

    private static Object tree(Object value, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("The trail keeps at most " + DEEPEST + " levels");
        }
        return switch (value) {
            case null -> NULL;
            case Moment moment -> moment(moment);
            case Record row -> row(row, depth);
            case Map<?, ?> map -> map(map, depth);
            case Collection<?> list ->
                list.stream().map(item -> tree(item, depth + 1)).toList();
            case Enum<?> word -> word.name().toLowerCase(Locale.ROOT).replace('_', '-');
            case Integer number -> number.longValue();
            case Instant instant -> time(instant);
            case String text -> Normalizer.normalize(text, Normalizer.Form.NFC);
            case BigDecimal amount -> amount.toPlainString();
            default -> isPlain(value) ? value : value.toString();
        };
    }

    private static boolean isPlain(Object value) {
        return value == NULL || value instanceof Boolean || value instanceof Long;
    }

    private static Map<String, Object> moment(Moment moment) {
        Map<String, Object> said = new TreeMap<>();
        said.put("at", time(moment.instant()));
        said.put("zone", moment.zone().getId());
        said.put("offset", moment.offset().getId());
        said.put("precision", moment.precision().name().toLowerCase(Locale.ROOT));
        if (moment.spreadSeconds() != null) {
            said.put("spread", moment.spreadSeconds().longValue());
        }
        return said;
    }

    private static Map<String, Object> row(Record row, int depth) {
        Map<String, Object> content = new TreeMap<>();
        for (RecordComponent component : row.getClass().getRecordComponents()) {
            Object value = value(row, component);
            if (value != null && !(value instanceof Collection<?> list && list.isEmpty())) {
                content.put(component.getName(), tree(value, depth + 1));
            }
        }
        return content;
    }

    private static Object value(Record row, RecordComponent component) {
        try {
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " of a public record can be read", e);
        }
    }

    private static Map<String, Object> map(Map<?, ?> map, int depth) {
        Map<String, Object> content = new TreeMap<>();
        map.forEach((key, value) -> content.put((String) key, tree(value, depth + 1)));
        return content;
    }

    private static void write(Object value, StringBuilder json) {
        switch (value) {
            case Map<?, ?> map -> writeObject(map, json);
            case List<?> list -> writeArray(list, json);
            case String text -> writeText(text, json);
            case Long number -> writeNumber(number, json);
            case Boolean truth -> json.append(truth);
            default -> json.append("null");
        }
    }

    /** A TreeMap of strings is in the order of UTF-16 code units, which is what RFC 8785 asks for. */
    private static void writeObject(Map<?, ?> map, StringBuilder json) {
        String comma = "{";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            json.append(comma);
            writeText((String) entry.getKey(), json);
            json.append(':');
            write(entry.getValue(), json);
            comma = ",";
        }
        json.append(map.isEmpty() ? "{}" : "}");
    }

    private static void writeArray(List<?> list, StringBuilder json) {
        String comma = "[";
        for (Object item : list) {
            json.append(comma);
            write(item, json);
            comma = ",";
        }
        json.append(list.isEmpty() ? "[]" : "]");
    }

    private static void writeNumber(long number, StringBuilder json) {
        if (Math.abs(number) > LARGEST) {
            throw new IllegalArgumentException(number + " is too large for the trail: keep it as text");
        }
        json.append(number);
    }

    private static void writeText(String text, StringBuilder json) {
        json.append('"');
        text.codePoints().forEach(letter -> {
            switch (letter) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\b' -> json.append("\\b");
                case '\f' -> json.append("\\f");
                case '\n' -> json.append("\\n");
                case '\r' -> json.append("\\r");
                case '\t' -> json.append("\\t");
                default -> writeLetter(letter, json);
            }
        });
        json.append('"');
    }

    private static void writeLetter(int letter, StringBuilder json) {
        if (letter == 0 || (letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE)) {
            throw new IllegalArgumentException("The trail keeps no NUL and no half of a surrogate pair");
        }
        if (letter < ' ') {
            json.append(String.format("\\u%04x", letter));
        } else {
            json.appendCodePoint(letter);
        }
    }
}
