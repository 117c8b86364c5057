package dev.hansei.trail;

import java.util.Set;

/**
 * What happened, as the trail keeps it.
 *
 * @param stream what it happened to, such as {@code incident/INC-2023-0001}
 * @param action such as {@code timeline.logged}
 * @param content a record, a map, or another value that {@link Canonical} can write
 * @param hidden names of the content's fields that may hold personal data; they are kept apart and can be erased
 * @param apart names of fields whose rows are recorded one by one, by facts of their own
 */
public record Fact(String stream, String action, Object content, Set<String> hidden, Set<String> apart) {

    public static Fact of(String stream, String action, Object content) {
        return new Fact(stream, action, content, Set.of(), Set.of());
    }

    public Fact hiding(String... names) {
        return new Fact(stream, action, content, Set.of(names), apart);
    }

    public Fact apartFrom(String... names) {
        return new Fact(stream, action, content, hidden, Set.of(names));
    }
}
