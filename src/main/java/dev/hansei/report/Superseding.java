package dev.hansei.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Rows of which a later one may replace an earlier one; nothing is ever taken away. */
final class Superseding<T> {

    private final List<T> rows;
    private final Function<T, String> id;
    private final Function<T, String> supersedes;

    Superseding(List<T> rows, Function<T, String> id, Function<T, String> supersedes) {
        this.rows = rows;
        this.id = id;
        this.supersedes = supersedes;
    }

    List<T> current() {
        Set<String> replaced =
                rows.stream().map(supersedes).filter(Objects::nonNull).collect(Collectors.toSet());
        return rows.stream().filter(row -> !replaced.contains(id.apply(row))).toList();
    }

    /** What this row replaced, the latest first. */
    List<T> before(T row) {
        List<T> before = new ArrayList<>();
        String wanted = supersedes.apply(row);
        while (wanted != null && before.size() < rows.size()) {
            T replaced = find(wanted);
            if (replaced == null) {
                break;
            }
            before.add(replaced);
            wanted = supersedes.apply(replaced);
        }
        return before;
    }

    /** The row that stands today for the one of this id; null where there is none. */
    T currentOf(String wanted) {
        return current().stream()
                .filter(row -> id.apply(row).equals(wanted)
                        || before(row).stream().anyMatch(old -> id.apply(old).equals(wanted)))
                .findFirst()
                .orElse(null);
    }

    private T find(String wanted) {
        return rows.stream()
                .filter(row -> id.apply(row).equals(wanted))
                .findFirst()
                .orElse(null);
    }
}
