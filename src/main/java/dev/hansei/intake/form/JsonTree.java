package dev.hansei.intake.form;

import dev.hansei.base.Moment;
import dev.hansei.base.MomentText;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns records into maps, lists and scalars that {@link JsonBody} reads back; what is empty is left out. */
public final class JsonTree {

    private JsonTree() {}

    /**
     * @param zone the zone of times that name none; it stands on top, unless the record says its own
     */
    public static Map<String, Object> of(Record row, ZoneId zone) {
        Map<String, Object> tree = new LinkedHashMap<>();
        if (zone != null && own(row) == null) {
            tree.put("zone", zone.getId());
        }
        tree.putAll(row(row, zone));
        return tree;
    }

    /** As {@link #of}, with the lists of the row itself also where they are empty, so that whoever reads it finds them. */
    public static Map<String, Object> listed(Record row, ZoneId zone) {
        Map<String, Object> tree = of(row, zone);
        Shape.of(row.getClass()).parts().stream()
                .filter(Shape.Part::list)
                .forEach(part -> tree.putIfAbsent(part.name(), List.of()));
        return tree;
    }

    private static Map<String, Object> row(Object row, ZoneId outer) {
        ZoneId own = own(row);
        ZoneId zone = own == null ? outer : own;
        Map<String, Object> tree = new LinkedHashMap<>();
        for (Shape.Part part : Shape.of(row.getClass()).parts()) {
            Object value = part.of(row);
            if (value != null && !(part.list() && ((List<?>) value).isEmpty())) {
                tree.put(part.name(), part.list() ? items((List<?>) value, zone) : value(value, zone));
            }
        }
        return tree;
    }

    private static List<Object> items(List<?> items, ZoneId zone) {
        return items.stream().map(item -> value(item, zone)).toList();
    }

    private static Object value(Object value, ZoneId zone) {
        return switch (value) {
            case Moment moment -> moment(moment, zone);
            case Record row -> row(row, zone);
            case Enum<?> constant -> Shape.word(constant);
            case Boolean truth -> truth;
            case Integer number -> number;
            case Long number -> number;
            case BigDecimal number -> new BigDecimal(number.toPlainString());
            default -> value.toString();
        };
    }

    private static String moment(Moment moment, ZoneId zone) {
        String text = MomentText.write(moment, zone);
        return text.endsWith(" Z") ? MomentText.write(moment, null) : text;
    }

    private static ZoneId own(Object row) {
        for (Shape.Part part : Shape.of(row.getClass()).parts()) {
            if (part.element() == ZoneId.class) {
                return (ZoneId) part.of(row);
            }
        }
        return null;
    }
}
