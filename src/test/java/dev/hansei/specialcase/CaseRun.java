package dev.hansei.specialcase;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Evidence;
import dev.hansei.base.Moment;
import dev.hansei.flow.ActingRole;
import dev.hansei.flow.FlowStepRecord;
import dev.hansei.flow.FlowVersionRecord;
import dev.hansei.specialcase.conformance.Conformance;
import dev.hansei.specialcase.conformance.Finding;
import dev.hansei.specialcase.conformance.Rule;
import dev.hansei.specialcase.desk.Act;
import dev.hansei.specialcase.desk.Acts;
import dev.hansei.specialcase.desk.ApprovalDraft;
import dev.hansei.specialcase.desk.CheckRun;
import dev.hansei.specialcase.desk.Doer;
import dev.hansei.specialcase.desk.Emergency;
import dev.hansei.specialcase.desk.Ending;
import dev.hansei.specialcase.desk.Naming;
import dev.hansei.specialcase.desk.OverrideWord;
import dev.hansei.specialcase.desk.Performance;
import dev.hansei.specialcase.desk.ProcedureDraft;
import dev.hansei.specialcase.desk.ReviewDraft;
import dev.hansei.specialcase.desk.SecondLook;
import dev.hansei.specialcase.desk.StepDone;
import dev.hansei.specialcase.desk.StepLeftOut;
import dev.hansei.specialcase.desk.WayBack;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/** A case that is run at the desk, act by act, five minutes apart, from Monday 4 March 2024 at 10:00. */
final class CaseRun {

    /** How far to go, in the order of the flow. */
    enum Stage {
        DECLARED,
        ANNOUNCED,
        ASSESSED,
        WRITTEN,
        ANSWERED,
        REVIEWED,
        APPROVED,
        WORKED,
        EXECUTED,
        VERIFIED,
        LEFT_OUT,
        ENDED
    }

    static final Bilingual TEXT = Bilingual.of("理由", "A reason");
    static final int CRITERIA = 2;

    FlowVersionRecord flow = CaseDraft.flow(CRITERIA);
    CaseRecord record;
    Moment now = CaseDraft.at("2024-03-04 10:00");

    CaseRun() {
        CaseDraft draft = new CaseDraft();
        draft.flow = flow;
        draft.declared = now;
        draft.assign();
        record = draft.record();
    }

    static CaseRun to(Stage stage) {
        return new CaseRun().on(stage);
    }

    CaseRun on(Stage stage) {
        for (Stage next : Stage.values()) {
            if (next.compareTo(stage) <= 0) {
                go(next);
            }
        }
        return this;
    }

    /** From after one stage up to another one. */
    CaseRun on(Stage after, Stage to) {
        for (Stage next : Stage.values()) {
            if (next.compareTo(after) > 0 && next.compareTo(to) <= 0) {
                go(next);
            }
        }
        return this;
    }

    private void go(Stage stage) {
        switch (stage) {
            case DECLARED -> {}
            case ANNOUNCED -> act("coordinator-a", done("announcement"));
            case ASSESSED -> act("coordinator-a", done("risk-assessment"));
            case WRITTEN -> act("author-a", document());
            case ANSWERED -> {
                act("reviewer-a", review(1, CriterionAnswer.Answer.YES));
                act("reviewer-b", review(1, CriterionAnswer.Answer.YES));
            }
            case REVIEWED -> act("reviewer-a", done("procedure-review"));
            case APPROVED -> act("owner-a", approval(1));
            case WORKED -> {
                instruction(1);
                instruction(2);
            }
            case EXECUTED -> act("operator-a", done("execution"));
            case VERIFIED -> {
                act("checker-a", check("check-1", true));
                act("checker-a", done("verification"));
            }
            case LEFT_OUT -> act("operator-a", new StepLeftOut("rollback", TEXT, null));
            case ENDED -> act("owner-a", ending(Outcome.Kind.EXECUTED));
        }
    }

    CaseRun instruction(int no) {
        return act("operator-a", performance(no)).act("checker-a", look(no, true));
    }

    CaseRun act(String person, Act act) {
        record = Acts.take(flow, record, act, doer(person), CaseRun::name);
        now = later(Duration.ofMinutes(5));
        return this;
    }

    Doer doer(String person) {
        String place = switch (person) {
            case "reviewer-a" -> "Platform";
            case "reviewer-b" -> "Security";
            default -> "Services";
        };
        return new Doer(person, Bilingual.of(null, place), now);
    }

    static Bilingual name(String person) {
        return Bilingual.of(person + "さん", "Name of " + person);
    }

    Moment later(Duration span) {
        return Moment.exact(now.instant().plus(span), now.zone());
    }

    CaseRun wait(String until) {
        now = CaseDraft.at(until);
        return this;
    }

    List<Finding> findings() {
        return Conformance.of(flow, record);
    }

    StepDone done(String step) {
        List<Evidence> evidence = flow.steps().stream()
                .filter(defined -> defined.id().equals(step))
                .map(FlowStepRecord::evidence)
                .flatMap(List::stream)
                .map(asked -> new Evidence(asked.id(), asked.id(), asked.title(), "a".repeat(64), null, null))
                .toList();
        return new StepDone(step, null, evidence, null);
    }

    static ProcedureDraft document() {
        return new ProcedureDraft(
                TEXT,
                false,
                TEXT,
                List.of(new ProcedureStep(1, TEXT, TEXT, null), new ProcedureStep(2, TEXT, TEXT, null)),
                List.of(new VerificationCheck("check-1", TEXT, TEXT)),
                null);
    }

    static ReviewDraft review(int edition, CriterionAnswer.Answer second) {
        return new ReviewDraft(
                edition,
                IntStream.rangeClosed(1, CRITERIA)
                        .mapToObj(i -> new CriterionAnswer("c" + i, i == 2 ? second : CriterionAnswer.Answer.YES, null))
                        .toList(),
                null);
    }

    ApprovalDraft approval(int edition) {
        return new ApprovalDraft(
                edition,
                Approval.Decision.APPROVED,
                now,
                later(Duration.ofHours(3)),
                null,
                done("approval").evidence(),
                null);
    }

    static Performance performance(int no) {
        return new Performance(no, true, null, null);
    }

    static SecondLook look(int no, boolean asExpected) {
        return new SecondLook(no, asExpected, null, null);
    }

    static CheckRun check(String id, boolean passed) {
        return new CheckRun(id, passed, null, null);
    }

    static WayBack back(boolean restored) {
        return new WayBack(TEXT, restored, null);
    }

    static Ending ending(Outcome.Kind kind) {
        return new Ending(kind, TEXT, null);
    }

    static Naming naming(ActingRole role, String person) {
        return new Naming(role, person, null);
    }

    static Emergency emergency(Rule rule) {
        return new Emergency(rule, TEXT);
    }

    static OverrideWord word(String override) {
        return new OverrideWord(override, true, TEXT);
    }
}
