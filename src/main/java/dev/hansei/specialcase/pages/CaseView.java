package dev.hansei.specialcase.pages;

import dev.hansei.base.Evidence;
import dev.hansei.base.Language;
import dev.hansei.base.Moment;
import dev.hansei.base.MomentWords;
import dev.hansei.flow.ActingRole;
import dev.hansei.flow.FlowStepRecord;
import dev.hansei.flow.FlowStepRecord.Activity;
import dev.hansei.flow.FlowVersionRecord;
import dev.hansei.flow.RequiredEvidence;
import dev.hansei.specialcase.CaseProgress;
import dev.hansei.specialcase.CaseRecord;
import dev.hansei.specialcase.Passage;
import dev.hansei.specialcase.StepRecord;
import dev.hansei.specialcase.conformance.ConformanceMatrix.Mark;
import dev.hansei.specialcase.conformance.Finding;
import dev.hansei.specialcase.conformance.RuleToKeep;
import dev.hansei.specialcase.desk.CaseMark;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Where a case stands, for whoever looks at it.
 *
 * @param zone in which times of the case are typed
 * @param overdue whether it goes on past its deadline
 * @param mark changes with the case
 * @param seen how the case looked, for forms that judge it
 * @param current where the case waits, or null where nothing more is due
 * @param due the first step without a record, or null where each has one; the forms of steps are for it
 * @param lapsed whether what was approved has changed since
 */
public record CaseView(
        String ref,
        Said title,
        Said request,
        Said risk,
        String flow,
        int version,
        String declared,
        String zone,
        String deadline,
        boolean overdue,
        String mark,
        String seen,
        List<Role> roles,
        List<Step> steps,
        Step current,
        Step due,
        boolean lapsed,
        String state,
        Ended end,
        List<Override> overrides) {

    public record Role(ActingRole role, String person) {}

    public record Ended(String at, String by, Said reason) {}

    /** @param words of those who looked at it; empty while a second person has still to do so */
    public record Override(String id, Said rule, String at, String by, Said reason, List<Word> words) {}

    public record Word(boolean justified, String at, String by, Said note) {}

    /**
     * @param turn who acts there, in one line; empty for nobody
     * @param due whether the case waits there
     * @param lapsed whether what was approved there has changed since
     */
    public record Step(
            int number,
            String id,
            Said title,
            Said description,
            Activity activity,
            ActingRole role,
            String turn,
            boolean due,
            boolean lapsed,
            Mark mark,
            String at,
            String by,
            Said note,
            List<Proof> proofs,
            List<Asked> asked,
            List<Said> findings) {}

    /** @param link where the evidence is; empty where it is neither kept here nor at a web address */
    public record Proof(Said title, String link, String sha256) {}

    /** A piece of evidence that the step must leave. */
    public record Asked(String id, Said title) {}

    /** What the step that is due is about; empty where nothing more is due. */
    public String activity() {
        return due == null ? "" : due.activity().name();
    }

    /** Whether the approval was given, so that giving it anew needs no step of its own. */
    public boolean approvalGiven() {
        return steps.stream()
                .anyMatch(step ->
                        step.activity() == Activity.APPROVAL && !step.at().isEmpty());
    }

    /** @param kept whether the file of that hash is kept here */
    static CaseView of(
            FlowVersionRecord flow,
            CaseRecord record,
            Moment now,
            Map<String, String> names,
            Language in,
            Predicate<String> kept) {
        List<Passage> passages = Passage.of(flow, record, now);
        List<Step> steps = IntStream.range(0, passages.size())
                .mapToObj(i -> step(i, passages.get(i), record, names, in, kept))
                .toList();
        Step current = steps.stream().filter(Step::due).findFirst().orElse(null);
        return new CaseView(
                record.ref(),
                Said.of(record.title(), in),
                Said.of(record.request(), in),
                Said.of(record.risk(), in),
                record.flow(),
                record.flowVersion(),
                MomentWords.full(record.declared(), in),
                record.zone().getId(),
                record.deadline() == null ? "" : MomentWords.full(record.deadline(), in),
                record.outcome() == null
                        && record.deadline() != null
                        && record.deadline().before(now),
                CaseMark.of(record),
                Seen.of(record),
                record.assignments().stream()
                        .map(assignment -> new Role(assignment.role(), name(assignment.person(), names)))
                        .toList(),
                steps,
                current,
                dueStep(flow, record, steps),
                new CaseProgress(flow, record).lapsed(now),
                CaseRow.state(record.outcome() == null ? null : record.outcome().kind()),
                record.outcome() == null
                        ? null
                        : new Ended(
                                MomentWords.full(record.outcome().at(), in),
                                name(record.outcome().by(), names),
                                Said.of(record.outcome().reason(), in)),
                overrides(record, names, in));
    }

    private static Step dueStep(FlowVersionRecord flow, CaseRecord record, List<Step> steps) {
        return Passage.due(flow, record)
                .flatMap(due -> steps.stream()
                        .filter(step -> step.id().equals(due.id()))
                        .findFirst())
                .orElse(null);
    }

    private static Step step(
            int place,
            Passage passage,
            CaseRecord record,
            Map<String, String> names,
            Language in,
            Predicate<String> kept) {
        FlowStepRecord step = passage.step();
        StepRecord told = passage.told();
        return new Step(
                place + 1,
                step.id(),
                Said.of(step.title(), in),
                Said.of(step.description(), in),
                step.activity(),
                passage.role(),
                names(passage.people(record), names, in),
                passage.due(),
                passage.lapsed(),
                passage.cell().mark(),
                told == null ? "" : MomentWords.full(told.at(), in),
                told == null ? "" : name(told.by(), names),
                told == null ? null : Said.of(told.note(), in),
                told == null
                        ? List.of()
                        : told.evidence().stream()
                                .map(evidence -> proof(evidence, in, kept))
                                .toList(),
                asked(step, in),
                passage.cell().findings().stream()
                        .map((Finding finding) -> Said.of(finding.reason(), in))
                        .toList());
    }

    /** What people are called, in one line. */
    static String names(List<String> people, Map<String, String> names, Language in) {
        return String.join(
                in == Language.JA ? "、" : ", ",
                people.stream().map(person -> name(person, names)).distinct().toList());
    }

    static List<Asked> asked(FlowStepRecord step, Language in) {
        return step.evidence().stream()
                .map((RequiredEvidence one) -> new Asked(one.id(), Said.of(one.title(), in)))
                .toList();
    }

    private static Proof proof(Evidence evidence, Language in, Predicate<String> kept) {
        String here = kept.test(evidence.sha256()) ? "/evidence/" + evidence.sha256() : "";
        String link = evidence.href() == null ? here : evidence.href();
        return new Proof(Said.of(evidence.title(), in), link, evidence.sha256());
    }

    private static List<Override> overrides(CaseRecord record, Map<String, String> names, Language in) {
        return record.overrides().stream()
                .map(override -> new Override(
                        override.id(),
                        Said.of(RuleToKeep.of(override.rule()), in),
                        MomentWords.full(override.at(), in),
                        name(override.by(), names),
                        Said.of(override.reason(), in),
                        record.overrideReviews().stream()
                                .filter(review -> review.override().equals(override.id()))
                                .map(review -> new Word(
                                        review.justified(),
                                        MomentWords.full(review.at(), in),
                                        name(review.by(), names),
                                        Said.of(review.note(), in)))
                                .toList()))
                .toList();
    }

    static String name(String key, Map<String, String> names) {
        return names.getOrDefault(key, key);
    }
}
