package dev.hansei.specialcase;

import dev.hansei.base.Moment;
import dev.hansei.flow.FlowStepRecord.Activity;
import dev.hansei.flow.FlowVersionRecord;
import dev.hansei.specialcase.desk.Act;
import dev.hansei.specialcase.desk.ApprovalDraft;
import dev.hansei.specialcase.desk.CheckRun;
import dev.hansei.specialcase.desk.Declaration;
import dev.hansei.specialcase.desk.Ending;
import dev.hansei.specialcase.desk.Performance;
import dev.hansei.specialcase.desk.ProcedureDraft;
import dev.hansei.specialcase.desk.ReviewDraft;
import dev.hansei.specialcase.desk.SecondLook;
import dev.hansei.specialcase.desk.StepDone;
import dev.hansei.specialcase.desk.StepLeftOut;
import dev.hansei.specialcase.desk.WayBack;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A recorded case as the acts that would have led to it at the desk, in their order. */
public final class ToldAgain {

    private ToldAgain() {}

    /** @param noun the last part of the address that the act is sent to */
    public record Deed(Moment at, String person, String noun, Act act) {}

    public static Declaration declaration(CaseRecord record, String flow) {
        return new Declaration(
                flow,
                record.zone(),
                record.title(),
                record.request(),
                record.risk(),
                record.deadline(),
                record.assignments());
    }

    public static List<Deed> deeds(FlowVersionRecord flow, CaseRecord record) {
        List<Deed> deeds = new ArrayList<>();
        record.procedures()
                .forEach(document -> deeds.add(new Deed(
                        document.written(),
                        document.author(),
                        "procedures",
                        new ProcedureDraft(
                                document.title(),
                                document.codified(),
                                document.rollback(),
                                document.steps(),
                                document.checks(),
                                null))));
        record.reviews()
                .forEach(review -> deeds.add(new Deed(
                        review.at(),
                        review.reviewer(),
                        "reviews",
                        new ReviewDraft(review.edition(), review.answers(), null))));
        record.approvals()
                .forEach(approval -> deeds.add(new Deed(
                        approval.at(),
                        approval.by(),
                        "approvals",
                        new ApprovalDraft(
                                approval.edition(),
                                approval.decision(),
                                approval.from(),
                                approval.to(),
                                approval.note(),
                                record.steps().stream()
                                        .filter(step -> step.step().equals(id(flow, Activity.APPROVAL)))
                                        .flatMap(step -> step.evidence().stream())
                                        .toList(),
                                null))));
        record.execution().forEach(step -> {
            deeds.add(new Deed(
                    step.at(), step.performer(), "performances", new Performance(step.no(), true, step.note(), null)));
            deeds.add(new Deed(
                    step.at(), step.checker(), "looks", new SecondLook(step.no(), step.asExpected(), null, null)));
        });
        record.verification()
                .forEach(result -> deeds.add(new Deed(
                        result.at(),
                        result.by(),
                        "checks",
                        new CheckRun(result.check(), result.passed(), result.note(), null))));
        record.rollbacks()
                .forEach(back -> deeds.add(new Deed(
                        back.at(), back.by(), "rollbacks", new WayBack(back.reason(), back.restored(), null))));
        record.steps().stream()
                .filter(step -> !step.step().equals(id(flow, Activity.APPROVAL)))
                .forEach(step -> {
                    if (step.state() == StepRecord.State.DONE) {
                        deeds.add(new Deed(
                                step.at(),
                                step.by(),
                                "steps",
                                new StepDone(step.step(), step.note(), step.evidence(), null)));
                    } else if (worked(record)) {
                        deeds.add(new Deed(
                                step.at(), step.by(), "omissions", new StepLeftOut(step.step(), step.note(), null)));
                    }
                });
        deeds.sort(Comparator.comparing(deed -> deed.at().instant()));
        deeds.add(new Deed(
                record.outcome().at(),
                record.outcome().by(),
                "endings",
                new Ending(record.outcome().kind(), record.outcome().reason(), null)));
        return deeds;
    }

    private static boolean worked(CaseRecord record) {
        return !record.execution().isEmpty();
    }

    private static String id(FlowVersionRecord flow, Activity activity) {
        return flow.steps().stream()
                .filter(step -> step.activity() == activity)
                .findFirst()
                .orElseThrow()
                .id();
    }
}
