package dev.hansei.specialcase;

import dev.hansei.base.Problem;
import dev.hansei.flow.ActingRole;
import dev.hansei.specialcase.CaseRun.Stage;
import dev.hansei.specialcase.conformance.Rule;
import dev.hansei.specialcase.desk.Act;
import dev.hansei.specialcase.desk.ApprovalDraft;
import dev.hansei.specialcase.desk.StepDone;
import dev.hansei.specialcase.desk.StepLeftOut;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** A case in which anybody tries anything at any time, and now and then what the flow asks for next. */
final class Wandering {

    private static final List<String> PEOPLE = List.of(
            "coordinator-a", "author-a", "owner-a", "operator-a", "checker-a", "reviewer-a", "reviewer-b", "stranger");

    private final Random random;
    private final boolean emergencies;
    private Stage stage = Stage.DECLARED;
    final CaseRun run = new CaseRun();

    Wandering(long seed, boolean emergencies) {
        random = new Random(seed);
        this.emergencies = emergencies;
    }

    /** @param taken what is to hold after each act that was taken */
    void go(int tries, Consumer<CaseRun> taken) {
        for (int i = 0; i < tries && run.record.outcome() == null; i++) {
            if (random.nextInt(12) == 0) {
                run.now = run.later(Duration.ofHours(random.nextInt(30)));
            }
            if (tried()) {
                taken.accept(run);
            }
        }
    }

    private boolean tried() {
        CaseRecord before = run.record;
        try {
            if (random.nextInt(3) > 0 && stage != Stage.ENDED) {
                Stage next = Stage.values()[stage.ordinal() + 1];
                run.on(stage, next);
                stage = next;
            } else {
                run.act(one(PEOPLE), anything());
            }
        } catch (Problem.Refused | Problem.Invalid refused) {
            stage = skips(refused) ? Stage.values()[Math.min(stage.ordinal() + 1, Stage.ENDED.ordinal())] : stage;
        }
        return run.record != before;
    }

    /** A stage that somebody has gone through by chance is not waited for. */
    private boolean skips(Problem refused) {
        return stage != Stage.ENDED && (refused.code().equals("case/step-recorded-twice") || random.nextInt(6) == 0);
    }

    private Act anything() {
        Act act = switch (random.nextInt(12)) {
            case 0 -> CaseRun.naming(one(List.of(ActingRole.values())), one(PEOPLE));
            case 1 -> step();
            case 2 -> new StepLeftOut(id(), CaseRun.TEXT, null);
            case 3 -> CaseRun.document();
            case 4 -> CaseRun.review(1 + random.nextInt(2), one(List.of(CriterionAnswer.Answer.values())));
            case 5 -> decision();
            case 6, 7 -> CaseRun.performance(1 + random.nextInt(3));
            case 8 -> CaseRun.look(1 + random.nextInt(2), random.nextBoolean());
            case 9 -> CaseRun.check("check-" + (1 + random.nextInt(2)), random.nextBoolean());
            case 10 -> CaseRun.back(random.nextBoolean());
            case 11 -> CaseRun.ending(one(List.of(Outcome.Kind.values())));
            default -> throw new IllegalStateException();
        };
        return emergencies && random.nextBoolean()
                ? Change.with((Record & Act) act, "emergency", CaseRun.emergency(one(List.of(Rule.values()))))
                : act;
    }

    private StepDone step() {
        StepDone whole = run.done(id());
        return random.nextBoolean() ? whole : Change.with(whole, "evidence", List.of());
    }

    private ApprovalDraft decision() {
        return Change.with(run.approval(1 + random.nextInt(2)), "decision", one(List.of(Approval.Decision.values())));
    }

    private String id() {
        return one(run.flow.steps()).id();
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
