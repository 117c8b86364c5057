package dev.hansei.intake.rules;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import dev.hansei.base.Nearest;
import dev.hansei.intake.form.ErrorLog;
import dev.hansei.intake.form.Flaw;
import dev.hansei.intake.form.Origins;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** The checks that rules are made of; each tells its error at the component it is about. */
final class Checks {

    private final Origins origins;
    private final ErrorLog errors;
    private final Shelf<?> people;

    Checks(Origins origins, ErrorLog errors, Shelf<?> people) {
        this.origins = origins;
        this.errors = errors;
        this.people = people;
    }

    void flaw(Object row, String component, Supplier<Flaw> flaw) {
        errors.add(origins.of(row, component), flaw);
    }

    <R> void unique(List<R> rows, String component, Function<R, ?> key) {
        Set<Object> seen = new HashSet<>();
        for (R row : rows) {
            if (!seen.add(key.apply(row))) {
                flaw(row, component, () -> RuleFlaws.duplicate(String.valueOf(key.apply(row))));
            }
        }
    }

    void person(Object row, String component, String key) {
        held(row, component, key, people);
    }

    void held(Object row, String component, String ref, Shelf<?> shelf) {
        if (ref != null && !shelf.has(ref)) {
            flaw(
                    row,
                    component,
                    () -> unresolved(ref, shelf.what(), shelf.told().keySet()));
        }
    }

    void eachHeld(Object row, String component, List<String> refs, Shelf<?> shelf) {
        for (int i = 0; i < refs.size(); i++) {
            held(row, component + "[" + i + "]", refs.get(i), shelf);
        }
    }

    <T> void among(Object row, String component, T id, What what, Collection<T> ids) {
        if (id != null && !ids.contains(id)) {
            List<String> words = ids.stream().map(String::valueOf).toList();
            flaw(row, component, () -> unresolved(id.toString(), what, words));
        }
    }

    void eachAmong(Object row, String component, List<String> refs, What what, Collection<String> ids) {
        for (int i = 0; i < refs.size(); i++) {
            among(row, component + "[" + i + "]", refs.get(i), what, ids);
        }
    }

    void order(Object row, Moment from, Moment to, String component) {
        if (from != null && to != null && to.before(from)) {
            flaw(row, component, RuleFlaws::endBeforeBegin);
        }
    }

    /** Corrections say why. */
    void reasoned(Object row, String supersedes, Bilingual reason) {
        if (supersedes != null && reason == null) {
            flaw(row, "reason", RuleFlaws::needsReason);
        }
    }

    /**
     * Every row refers to one that is there, never to itself and never in a circle.
     *
     * @param all the told rows and the known ones
     */
    <R> void chain(
            List<R> told, List<R> all, Function<R, String> id, Function<R, String> link, String component, What what) {
        Map<String, String> links = new HashMap<>();
        all.forEach(row -> links.put(id.apply(row), link.apply(row)));
        Set<String> circled = circled(links);
        for (R row : told) {
            String next = link.apply(row);
            if (Objects.equals(next, id.apply(row))) {
                flaw(row, component, () -> RuleFlaws.itself(next));
            } else if (circled.contains(id.apply(row))) {
                flaw(row, component, () -> RuleFlaws.loop(next));
            } else {
                among(row, component, next, what, links.keySet());
            }
        }
    }

    /** The ids that stand on a circle themselves; those that only lead into one are innocent. */
    private static Set<String> circled(Map<String, String> links) {
        Set<String> done = new HashSet<>();
        Set<String> circled = new HashSet<>();
        for (String start : links.keySet()) {
            Set<String> walk = new HashSet<>();
            String at = start;
            while (at != null && !done.contains(at) && walk.add(at)) {
                at = links.get(at);
            }
            if (at != null && walk.contains(at) && !done.contains(at)) {
                for (String member = at; circled.add(member); member = links.get(member)) {}
            }
            done.addAll(walk);
        }
        return circled;
    }

    /** Numbers run from 1 without a gap; the known ones count. */
    <R> void numbered(List<R> told, Collection<Integer> all, String component, Function<R, Integer> number) {
        Set<Integer> numbers = new HashSet<>(all);
        for (R row : told) {
            Integer own = number.apply(row);
            if (own > 1 && !numbers.contains(own - 1)) {
                flaw(row, component, () -> RuleFlaws.numbering(own - 1));
            }
        }
    }

    private static Flaw unresolved(String id, What what, Collection<String> near) {
        return RuleFlaws.unresolved(id, what, Nearest.to(id, near));
    }
}
