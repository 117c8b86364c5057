package dev.hansei.intake.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All records of one kind: those of the bundle, and those the installation holds.
 *
 * @param told by reference
 */
record Shelf<R>(What what, Map<String, R> told, Function<String, Optional<R>> known) {

    static <R> Shelf<R> of(What what, List<R> told, Function<R, String> ref, Function<String, Optional<R>> known) {
        Map<String, R> byRef = new LinkedHashMap<>();
        told.forEach(row -> byRef.putIfAbsent(ref.apply(row), row));
        return new Shelf<>(what, byRef, known);
    }

    boolean has(String ref) {
        return told.containsKey(ref) || known.apply(ref).isPresent();
    }

    /** The known record's rows and the told one's; a row told again is there twice. */
    <T> List<T> rows(String ref, Function<R, List<T>> rows) {
        return Stream.concat(known.apply(ref).stream(), Stream.ofNullable(told.get(ref)))
                .flatMap(row -> rows.apply(row).stream())
                .toList();
    }
}
