package dev.hansei.specialcase.pages;

import dev.hansei.base.Bilingual;
import dev.hansei.specialcase.CaseRecord;
import dev.hansei.specialcase.ProcedureRecord;
import dev.hansei.specialcase.ProcedureStep;
import dev.hansei.specialcase.VerificationCheck;
import java.util.ArrayList;
import java.util.List;

/**
 * The next edition of a procedure document to be written: begun from the last one, with room for more.
 *
 * @param rule that was chosen to be set aside, or empty
 */
public record ProcedureView(
        String ref,
        int edition,
        Pair title,
        Pair rollback,
        boolean codified,
        List<Step> steps,
        List<Check> checks,
        String rule,
        String reason) {

    private static final int ROOM = 3;
    private static final Pair NOTHING = new Pair("", "");

    public record Pair(String ja, String en) {

        static Pair of(Bilingual text) {
            return text == null
                    ? NOTHING
                    : new Pair(text.ja() == null ? "" : text.ja(), text.en() == null ? "" : text.en());
        }
    }

    public record Step(int no, Pair instruction, Pair expected, Pair rollback) {}

    public record Check(int no, Pair check, Pair expected) {}

    static ProcedureView of(CaseRecord record) {
        ProcedureRecord last =
                record.procedures().isEmpty() ? null : record.procedures().getLast();
        List<Step> steps = new ArrayList<>();
        List<Check> checks = new ArrayList<>();
        if (last != null) {
            for (ProcedureStep step : last.steps()) {
                steps.add(new Step(
                        steps.size() + 1,
                        Pair.of(step.instruction()),
                        Pair.of(step.expected()),
                        Pair.of(step.rollback())));
            }
            for (VerificationCheck check : last.checks()) {
                checks.add(new Check(checks.size() + 1, Pair.of(check.check()), Pair.of(check.expected())));
            }
        }
        addRoom(steps, checks);
        return new ProcedureView(
                record.ref(),
                last == null ? 1 : last.edition() + 1,
                Pair.of(last == null ? null : last.title()),
                Pair.of(last == null ? null : last.rollback()),
                last != null && last.codified(),
                steps,
                checks,
                "",
                "");
    }

    /** What was typed so far, with room for more. */
    static ProcedureView of(CaseRecord record, ProcedureFields typed) {
        List<Step> steps = new ArrayList<>(typed.typedSteps());
        List<Check> checks = new ArrayList<>(typed.typedChecks());
        addRoom(steps, checks);
        return new ProcedureView(
                record.ref(),
                of(record).edition(),
                Pair.of(typed.title()),
                Pair.of(typed.rollback()),
                typed.codified,
                steps,
                checks,
                typed.rule == null ? "" : typed.rule,
                typed.reason == null ? "" : typed.reason);
    }

    private static void addRoom(List<Step> steps, List<Check> checks) {
        for (int i = 0; i < ROOM; i++) {
            steps.add(new Step(steps.size() + 1, NOTHING, NOTHING, NOTHING));
            checks.add(new Check(checks.size() + 1, NOTHING, NOTHING));
        }
    }
}
