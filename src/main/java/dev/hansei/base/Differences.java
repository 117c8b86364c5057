package dev.hansei.base;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Compares two trees of records. The items of a list belong together where they have the same {@code id}, {@code ref},
 * {@code key}, {@code number} or {@code no}: the first of these that their type has. Items of a type that has none belong
 * together where they are equal; those left over are paired in their order. The order of a list is no difference.
 */
public final class Differences {

    private static final List<String> KEYS = List.of("id", "ref", "key", "number", "no");

    private final List<Difference> found = new ArrayList<>();

    private Differences() {}

    /** @param told of the same type as the known one */
    public static List<Difference> between(Object known, Object told) {
        Differences differences = new Differences();
        differences.compare("", known, told);
        return List.copyOf(differences.found);
    }

    /** Only those differences that would change what is known. */
    public static List<Difference.Changed> changes(Object known, Object told) {
        return between(known, told).stream()
                .filter(Difference.Changed.class::isInstance)
                .map(Difference.Changed.class::cast)
                .toList();
    }

    /**
     * The identifier of a known row that says the same as this one under another identifier.
     *
     * @param list the component of the known record that holds such rows
     */
    static Optional<Object> copied(Object known, String list, Object row) {
        RecordComponent key = row instanceof Record ? key(row) : null;
        if (key == null || !key.getName().equals("id")) {
            return Optional.empty();
        }
        return Arrays.stream(known.getClass().getRecordComponents())
                .filter(component -> component.getName().equals(list))
                .flatMap(component -> ((List<?>) value(component, known)).stream())
                .filter(other -> other.getClass() == row.getClass())
                .filter(other -> between(other, row).stream()
                        .allMatch(difference -> difference.path().equals(key.getName())))
                .map(other -> value(key, other))
                .findFirst();
    }

    private void compare(String path, Object known, Object told) {
        if (Objects.equals(known, told)) {
            return;
        }
        if (known == null) {
            found.add(new Difference.Added(path, told));
        } else if (told == null) {
            found.add(new Difference.Missing(path, known));
        } else if (known instanceof List<?> knownItems && told instanceof List<?> toldItems) {
            items(path, knownItems, toldItems);
        } else if (known instanceof Record && !(known instanceof Moment) && known.getClass() == told.getClass()) {
            components(path, known, told);
        } else {
            found.add(new Difference.Changed(path, known, told));
        }
    }

    private void components(String path, Object known, Object told) {
        for (RecordComponent component : known.getClass().getRecordComponents()) {
            String inner = path.isEmpty() ? component.getName() : path + "." + component.getName();
            compare(inner, value(component, known), value(component, told));
        }
    }

    private void items(String path, List<?> known, List<?> told) {
        Integer[] partners = partners(known, told);
        Set<Integer> paired = new HashSet<>(Arrays.asList(partners));
        for (int i = 0; i < known.size(); i++) {
            if (!paired.contains(i)) {
                found.add(new Difference.Missing(at(path, i), known.get(i)));
            }
        }
        for (int i = 0; i < told.size(); i++) {
            compare(at(path, i), partners[i] == null ? null : known.get(partners[i]), told.get(i));
        }
    }

    /** For each told item the index of the known one that it belongs to, or null. */
    private static Integer[] partners(List<?> known, List<?> told) {
        RecordComponent key = Stream.concat(known.stream(), told.stream())
                .findFirst()
                .map(Differences::key)
                .orElse(null);
        Map<Object, List<Integer>> open = new HashMap<>();
        for (int i = 0; i < known.size(); i++) {
            open.computeIfAbsent(identity(key, known.get(i)), same -> new ArrayList<>())
                    .add(i);
        }
        Integer[] partners = new Integer[told.size()];
        for (int i = 0; i < partners.length; i++) {
            List<Integer> same = open.getOrDefault(identity(key, told.get(i)), List.of());
            partners[i] = same.isEmpty() ? null : same.removeFirst();
        }
        return key == null ? inOrder(partners, open) : partners;
    }

    private static Integer[] inOrder(Integer[] partners, Map<Object, List<Integer>> open) {
        List<Integer> left = new ArrayList<>(
                open.values().stream().flatMap(List::stream).sorted().toList());
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] == null && !left.isEmpty()) {
                partners[i] = left.removeFirst();
            }
        }
        return partners;
    }

    private static RecordComponent key(Object item) {
        RecordComponent[] components = item.getClass().getRecordComponents();
        return components == null
                ? null
                : KEYS.stream()
                        .flatMap(name -> Arrays.stream(components)
                                .filter(component -> component.getName().equals(name)))
                        .findFirst()
                        .orElse(null);
    }

    private static Object identity(RecordComponent key, Object item) {
        return key == null ? item : value(key, item);
    }

    private static String at(String path, int index) {
        return path + "[" + index + "]";
    }

    private static Object value(RecordComponent component, Object row) {
        try {
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }
}
