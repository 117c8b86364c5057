package dev.hansei.specialcase.conformance;

import dev.hansei.base.Bilingual;
import java.util.List;
import java.util.stream.IntStream;

/** An entry of the case record with the path that leads to it, such as {@code reviews[0]}. */
public record Placed<T>(String path, T value) {

    static <T> List<Placed<T>> all(String list, List<T> values) {
        return IntStream.range(0, values.size())
                .mapToObj(i -> new Placed<>(list + "[" + i + "]", values.get(i)))
                .toList();
    }

    Finding finding(Rule rule, String step, Bilingual reason) {
        return new Finding(rule, step, path, reason);
    }
}
