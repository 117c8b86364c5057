package dev.hansei.intake.form;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Nearest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Turns the nodes of one file into records; every error is told, and whatever holds one is left out. */
public final class Binder {

    /** Takes the place of a value that holds an error. */
    private static final Object BROKEN = new Object();

    private final String file;
    private final Origins origins;
    private final ErrorLog errors;

    public Binder(String file, Origins origins, ErrorLog errors) {
        this.file = file;
        this.origins = origins;
        this.errors = errors;
    }

    public void knownKeys(Node.Mapping mapping, String path, Collection<String> keys) {
        mapping.entries().forEach((key, entry) -> {
            if (!keys.contains(key)) {
                errors.add(
                        Place.of(file, entry.mark(), within(path, Flaw.shown(key))),
                        () -> Flaws.unknownKey(key, keys, Nearest.to(key, keys)));
            }
        });
    }

    /** The surroundings as this mapping changes them. */
    public Setting setting(Node.Mapping mapping, String path, Setting outer) {
        Setting inner = outer;
        Node zone = mapping.get("zone");
        if (zone != null) {
            Object said = text(zone, within(path, "zone"), Scalars::zone);
            inner = said == BROKEN ? inner.inBrokenZone() : inner.in((ZoneId) said);
        }
        Node date = mapping.get("date");
        if (date != null) {
            Object said = text(date, within(path, "date"), Scalars::date);
            inner = said == BROKEN ? inner : inner.on((LocalDate) said);
        }
        return inner;
    }

    /** The one record that the whole text tells, or null where it holds an error. */
    Object whole(Class<?> type, Node node, Setting setting) {
        Object row = value(type, node, "", setting);
        return row == BROKEN ? null : row;
    }

    /** The items that hold no error. */
    public List<?> wholeItems(Class<?> element, Node node, String path, Setting setting) {
        return items(element, node, path, setting).stream()
                .filter(item -> item != BROKEN)
                .toList();
    }

    public void flaw(Node node, String path, Flaw flaw) {
        if (!(node instanceof Node.Refused)) {
            errors.add(Place.of(file, node.mark(), path), () -> flaw);
        }
    }

    private static String within(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private List<Object> items(Class<?> element, Node node, String path, Setting setting) {
        if (!(node instanceof Node.Sequence sequence)) {
            flaw(node, path, Flaws.notAList());
            return List.of(BROKEN);
        }
        List<Object> items = new ArrayList<>();
        for (Node item : sequence.items()) {
            String place = path + "[" + items.size() + "]";
            if (item.absent()) {
                flaw(item, place, Flaws.emptyItem());
            }
            items.add(item.absent() ? BROKEN : value(element, item, place, setting));
        }
        return items;
    }

    private Object value(Class<?> type, Node node, String path, Setting setting) {
        origins.put(Place.of(file, node.mark(), path));
        return Shape.nested(type)
                ? row(type, node, path, setting)
                : scalar(node, path, scalar -> Scalars.read(type, scalar, setting));
    }

    private Object row(Class<?> type, Node node, String path, Setting outer) {
        if (!(node instanceof Node.Mapping mapping)) {
            flaw(node, path, type == Bilingual.class ? Flaws.notBilingual() : Flaws.notAMapping());
            return BROKEN;
        }
        Shape shape = Shape.of(type);
        knownKeys(mapping, path, shape.keys());
        Setting setting = shape.timed() ? setting(mapping, path, outer) : outer;
        Object[] values = shape.parts().stream()
                .map(part -> component(part, mapping, path, setting))
                .toArray();
        for (Object value : values) {
            if (value == BROKEN) {
                return BROKEN;
            }
        }
        return construct(shape, values, node, path);
    }

    private Object component(Shape.Part part, Node.Mapping mapping, String path, Setting setting) {
        Node node = mapping.get(part.name());
        String place = within(path, part.name());
        if (part.element() == ZoneId.class) {
            return zone(mapping, place, setting);
        }
        if (node == null) {
            return missing(part, mapping, place);
        }
        if (!part.list()) {
            return value(part.element(), node, place, setting);
        }
        origins.put(Place.of(file, node.mark(), place));
        List<Object> items = items(part.element(), node, place, setting);
        return items.contains(BROKEN) ? BROKEN : List.copyOf(items);
    }

    /** The zone is inherited where the record does not say one. */
    private Object zone(Node.Mapping mapping, String path, Setting setting) {
        if (setting.zone() == null && !setting.broken()) {
            flaw(mapping, path, Flaws.missingZone());
        }
        return Objects.requireNonNullElse(setting.zone(), BROKEN);
    }

    private Object missing(Shape.Part part, Node.Mapping mapping, String path) {
        if (part.required()) {
            flaw(mapping, path, Flaws.missing(part.name()));
            return BROKEN;
        }
        return part.list() ? List.of() : null;
    }

    private Object construct(Shape shape, Object[] values, Node node, String path) {
        if (shape.type() == Bilingual.class && values[0] == null && values[1] == null) {
            flaw(node, path, Flaws.noLanguage());
            return BROKEN;
        }
        try {
            Object row = shape.construct(values);
            origins.put(row, Place.of(file, node.mark(), path));
            return row;
        } catch (IllegalArgumentException e) {
            flaw(node, path, Flaws.refusedRecord(String.valueOf(e.getMessage())));
            return BROKEN;
        }
    }

    private Object text(Node node, String path, Function<String, Object> reading) {
        return scalar(node, path, scalar -> reading.apply(CleanText.of(scalar.text())));
    }

    private Object scalar(Node node, String path, Function<Node.Scalar, Object> reading) {
        if (!(node instanceof Node.Scalar scalar)) {
            flaw(node, path, Flaws.notAText());
            return BROKEN;
        }
        try {
            return reading.apply(scalar);
        } catch (Rejected e) {
            flaw(node, path, e.flaw());
            return BROKEN;
        }
    }
}
