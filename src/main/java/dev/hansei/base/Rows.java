package dev.hansei.base;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Lists of rows that only ever grow. */
public final class Rows {

    private Rows() {}

    /** Adds to the known rows those told rows whose key is new; what is known stays as it is. */
    public static <R> void append(List<R> known, List<R> told, Function<R, ?> key) {
        known.addAll(missing(known, key, told, key));
    }

    /** The told rows whose key none of the known ones has; a row told twice needs two known ones. */
    public static <K, T> List<T> missing(List<K> known, Function<K, ?> knownKey, List<T> told, Function<T, ?> toldKey) {
        Map<Object, Integer> keys = new HashMap<>();
        known.forEach(row -> keys.merge(knownKey.apply(row), 1, Integer::sum));
        return told.stream()
                .filter(row -> keys.merge(toldKey.apply(row), -1, Integer::sum) < 0)
                .toList();
    }

    /** The told rows beyond the number of known ones, for rows that are told by their order. */
    public static <T> List<T> beyond(List<?> known, List<T> told) {
        return told.subList(Math.min(known.size(), told.size()), told.size());
    }

    /** Sets the one row that may be missing at first. */
    public static <R> void fill(List<R> known, R told) {
        if (known.isEmpty() && told != null) {
            known.add(told);
        }
    }

    /** The one row, or null before it is there. */
    public static <R> R only(List<R> known) {
        return known.isEmpty() ? null : known.getFirst();
    }
}
