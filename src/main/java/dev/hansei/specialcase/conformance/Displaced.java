package dev.hansei.specialcase.conformance;

import dev.hansei.base.Moment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Something that did not keep its place in a due order.
 *
 * @param against what it contradicts
 * @param early true where it should have come after that, false where before
 */
record Displaced<T>(T item, T against, boolean early) {

    /**
     * The fewest items that explain every contradiction: one late announcement is one finding, not one for each step it
     * should have preceded. Of two that merely changed places it is the one that came too early.
     *
     * @param due the items in the order they should have come
     * @param bound whether two items are bound to that order at all
     */
    static <T> List<Displaced<T>> in(List<T> due, Function<T, Moment> at, BiPredicate<T, T> bound) {
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < due.size(); i++) {
            kept.add(i);
        }
        Contradictions<T> contradictions = new Contradictions<>(due, at, bound);
        List<Displaced<T>> displaced = new ArrayList<>();
        while (true) {
            Integer worst = kept.stream()
                    .max(Comparator.<Integer>comparingLong(
                                    i -> contradictions.of(i, kept).size())
                            .thenComparing(Comparator.naturalOrder()))
                    .orElse(-1);
            List<Integer> against = worst < 0 ? List.of() : contradictions.of(worst, kept);
            if (against.isEmpty()) {
                return displaced;
            }
            kept.remove(worst);
            displaced.add(new Displaced<>(due.get(worst), due.get(against.getFirst()), against.getFirst() < worst));
        }
    }

    private record Contradictions<T>(List<T> due, Function<T, Moment> at, BiPredicate<T, T> bound) {

        List<Integer> of(int item, List<Integer> kept) {
            return kept.stream()
                    .filter(other -> other < item ? contradict(other, item) : other > item && contradict(item, other))
                    .toList();
        }

        private boolean contradict(int first, int second) {
            return bound.test(due.get(first), due.get(second))
                    && at.apply(due.get(second)).before(at.apply(due.get(first)));
        }
    }
}
