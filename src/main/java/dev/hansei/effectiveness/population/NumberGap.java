package dev.hansei.effectiveness.population;

import dev.hansei.specialcase.CaseBrief;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Numbers that no case has, although a later case has a higher one.
 *
 * @param first the first missing reference
 * @param last the last one; the same where one is missing
 */
public record NumberGap(String first, String last, int count) {

    private static final Pattern NUMBERED = Pattern.compile("(.*-)(\\d{1,9})");

    /** Such as {@code CASE-2024-0004}, or {@code CASE-2024-0004..CASE-2024-0009}. */
    public String name() {
        return count == 1 ? first : first + ".." + last;
    }

    /** Gaps between cases of which one at least may have been declared from one instant until before another. */
    static List<NumberGap> among(List<CaseBrief> all, Instant from, Instant until) {
        Map<String, List<Numbered>> series = all.stream()
                .map(Numbered::of)
                .filter(numbered -> numbered != null)
                .collect(Collectors.groupingBy(Numbered::prefix, TreeMap::new, Collectors.toList()));
        List<NumberGap> gaps = new ArrayList<>();
        series.forEach((prefix, members) -> {
            List<Numbered> sorted = members.stream()
                    .sorted(Comparator.comparing(Numbered::number))
                    .toList();
            Numbered before = null;
            for (Numbered next : sorted) {
                int expected = before == null ? 1 : before.number + 1;
                if (next.number > expected && mayBelong(before, next, from, until)) {
                    gaps.add(new NumberGap(next.named(expected), next.named(next.number - 1), next.number - expected));
                }
                before = next;
            }
        });
        return List.copyOf(gaps);
    }

    /** Cases are numbered as they are declared: a number between two of another period belongs to that one. */
    private static boolean mayBelong(Numbered before, Numbered next, Instant from, Instant until) {
        return !next.declared.isBefore(from) && (before == null || before.declared.isBefore(until));
    }

    private record Numbered(String prefix, int number, int width, Instant declared) {

        private static Numbered of(CaseBrief brief) {
            Matcher parts = NUMBERED.matcher(brief.ref());
            return parts.matches()
                    ? new Numbered(
                            parts.group(1),
                            Integer.parseInt(parts.group(2)),
                            parts.group(2).length(),
                            brief.declared())
                    : null;
        }

        private String named(int other) {
            return prefix + ("%0" + width + "d").formatted(other);
        }
    }
}
