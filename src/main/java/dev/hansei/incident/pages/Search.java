package dev.hansei.incident.pages;

import dev.hansei.base.KeptText;
import dev.hansei.base.Problem;
import dev.hansei.incident.EntryRecord;
import dev.hansei.incident.room.TimelineFilter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which part of a timeline an address asks for; empty texts and nulls ask for nothing.
 *
 * @param missing the tag of a language that is not written yet
 * @param at a time to jump to, as people type it
 * @param before a place, as {@link Places} writes it
 * @param after likewise
 */
public record Search(
        String text,
        EntryRecord.Kind kind,
        EntryRecord.Visibility visibility,
        String person,
        String missing,
        String at,
        String before,
        String after) {

    private static final int LONGEST = 200;

    /** Whether entries are left out, so that an empty list does not mean an empty timeline. */
    public boolean narrowed() {
        return !query().isEmpty();
    }

    /** Whether it shows another part of the timeline than its end with all entries, and so does not go on by itself. */
    public boolean part() {
        return narrowed() || !at.isBlank() || !before.isEmpty() || !after.isEmpty();
    }

    /** The same narrowing as part of another address. */
    public String query() {
        return Stream.of(
                        part("text", text),
                        part("kind", kind == null ? "" : kind.name()),
                        part("visibility", visibility == null ? "" : visibility.name()),
                        part("person", person),
                        part("missing", missing))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
    }

    public boolean internal() {
        return visibility == EntryRecord.Visibility.INTERNAL;
    }

    public boolean customer() {
        return visibility == EntryRecord.Visibility.CUSTOMER;
    }

    /** @throws Problem.Invalid for what no timeline can hold */
    TimelineFilter filter() {
        return new TimelineFilter(
                kind,
                visibility,
                KeptText.optional(person, LONGEST),
                Typed.language(missing),
                KeptText.optional(text, LONGEST),
                false);
    }

    private static String part(String name, String value) {
        return value.isBlank() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
