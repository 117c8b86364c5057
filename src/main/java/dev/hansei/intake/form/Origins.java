package dev.hansei.intake.form;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** Where each record of a bundle, and each of its components, was written. */
public final class Origins {

    private static final Place NOWHERE = new Place("", 0, 0, "");

    private final Map<Object, Place> records = new IdentityHashMap<>();
    private final Map<Component, Mark> components = new HashMap<>();

    private record Component(String file, String path) {}

    /** @param row a record of the bundle: this very object, not one that equals it */
    public Place of(Object row) {
        return records.getOrDefault(row, NOWHERE);
    }

    /**
     * The component's place; the record's own line where the component is not written.
     *
     * @param component its name, with an index where it is a list: {@code addresses[1]}
     */
    public Place of(Object row, String component) {
        Place whole = of(row);
        String path = whole.path() + "." + component;
        Mark mark = components.get(new Component(whole.file(), path));
        return mark == null
                ? new Place(whole.file(), whole.line(), whole.column(), path)
                : Place.of(whole.file(), mark, path);
    }

    void put(Object row, Place place) {
        records.put(row, place);
    }

    void put(Place place) {
        components.put(new Component(place.file(), place.path()), new Mark(place.line(), place.column()));
    }
}
