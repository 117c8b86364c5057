package dev.hansei.flow.pages;

import dev.hansei.flow.ActingRole;
import dev.hansei.flow.FlowStepRecord.Activity;
import dev.hansei.flow.pages.FlowForm.Row;
import dev.hansei.flow.pages.FlowForm.Step;
import dev.hansei.flow.pages.FlowForm.Typed;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Rows of a draft added, taken out and moved, while what was typed stays. */
final class FlowDeed {

    private static final Typed NOTHING = new Typed("", "");

    private FlowDeed() {}

    /** @param deed such as {@code add step}, {@code up criterion rollback} or {@code out evidence approval test} */
    static FlowForm done(FlowForm form, String deed) {
        String[] words = (deed + "    ").split(" ", -1);
        String id = words[2];
        List<Step> steps = new ArrayList<>(form.steps());
        List<Row> criteria = new ArrayList<>(form.criteria());
        List<FlowForm.Avoided> avoid = new ArrayList<>(form.avoid());
        List<FlowForm.Apart> apart = new ArrayList<>(form.apart());
        switch (words[1]) {
            case "step" -> {
                if (words[0].equals("add")) {
                    steps.add(new Step(
                            free("step", steps.stream().map(Step::id)),
                            Activity.ANNOUNCEMENT.name(),
                            ActingRole.COORDINATOR.name(),
                            false,
                            NOTHING,
                            NOTHING,
                            List.of()));
                }
                moved(steps, words[0], step -> step.id().equals(id));
            }
            case "evidence" ->
                steps.replaceAll(step -> step.id().equals(id) ? evidence(step, words[0], words[3]) : step);
            case "criterion" -> {
                if (words[0].equals("add")) {
                    criteria.add(new Row(free("criterion", criteria.stream().map(Row::id)), NOTHING));
                }
                moved(criteria, words[0], row -> row.id().equals(id));
            }
            case "avoid" -> {
                if (words[0].equals("add")) {
                    avoid.add(new FlowForm.Avoided(DayOfWeek.FRIDAY.name(), "16:00", "23:59"));
                }
                moved(avoid, words[0], row -> String.valueOf(avoid.indexOf(row)).equals(id));
            }
            case "apart" -> {
                if (words[0].equals("add")) {
                    apart.add(new FlowForm.Apart(ActingRole.COORDINATOR.name(), ActingRole.OPERATOR.name()));
                }
                moved(apart, words[0], row -> String.valueOf(apart.indexOf(row)).equals(id));
            }
            default -> {
                return form;
            }
        }
        return form.with(steps, criteria, avoid, apart);
    }

    /** The id of the step or criterion that a deed is about; empty where it adds one. */
    static String touched(String deed) {
        String[] words = deed.split(" ", -1);
        return words.length > 2 ? words[2] : "";
    }

    private static Step evidence(Step step, String deed, String id) {
        List<Row> evidence = new ArrayList<>(step.evidence());
        if (deed.equals("add")) {
            evidence.add(new Row(free("evidence", evidence.stream().map(Row::id)), NOTHING));
        }
        moved(evidence, deed, row -> row.id().equals(id));
        return new Step(
                step.id(), step.activity(), step.role(), step.conditional(), step.title(), step.about(), evidence);
    }

    private static <R> void moved(List<R> rows, String deed, Predicate<R> meant) {
        int at = rows.stream().filter(meant).findFirst().map(rows::indexOf).orElse(-1);
        if (at < 0) {
            return;
        }
        R row = rows.remove(at);
        if (deed.equals("up")) {
            rows.add(Math.max(0, at - 1), row);
        } else if (deed.equals("down")) {
            rows.add(Math.min(rows.size(), at + 1), row);
        } else if (!deed.equals("out")) {
            rows.add(at, row);
        }
    }

    private static String free(String kind, Stream<String> taken) {
        List<String> ids = taken.toList();
        int number = ids.size() + 1;
        while (ids.contains(kind + "-" + number)) {
            number++;
        }
        return kind + "-" + number;
    }
}
