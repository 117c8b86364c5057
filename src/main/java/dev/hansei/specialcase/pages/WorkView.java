package dev.hansei.specialcase.pages;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Language;
import dev.hansei.base.Moment;
import dev.hansei.base.MomentWords;
import dev.hansei.flow.FlowStepRecord.Activity;
import dev.hansei.flow.FlowVersionRecord;
import dev.hansei.specialcase.Approval;
import dev.hansei.specialcase.CaseProgress;
import dev.hansei.specialcase.CaseRecord;
import dev.hansei.specialcase.CriterionAnswer;
import dev.hansei.specialcase.ExecutedStep;
import dev.hansei.specialcase.PerformedStep;
import dev.hansei.specialcase.ProcedureRecord;
import dev.hansei.specialcase.ProcedureStep;
import dev.hansei.specialcase.ReviewRecord;
import dev.hansei.specialcase.VerificationResult;
import dev.hansei.specialcase.desk.Acts;
import dev.hansei.specialcase.desk.Doer;
import dev.hansei.specialcase.desk.Performance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The documents of a case and the work that follows them.
 *
 * @param editions the newest first
 * @param next the instruction to be carried out, or null where all were
 * @param waiting what a second person has to check now, or null
 * @param begun whether any instruction was carried out, checked or not
 * @param finished whether the step of the work is finished, after which no instruction is taken
 * @param refused why the next instruction would be refused if this visitor carried it out now
 */
public record WorkView(
        List<Document> documents,
        List<Integer> editions,
        List<Question> criteria,
        List<Review> reviews,
        List<Decision> decisions,
        Instruction next,
        Instruction waiting,
        List<Done> done,
        List<Check> checks,
        boolean begun,
        boolean finished,
        List<Said> refused) {

    public record Document(int edition, Said title, String author, String written, List<Instruction> steps) {}

    public record Question(String id, Said text) {}

    /** @param noes how many criteria were answered with no */
    public record Review(
            int edition, String reviewer, Said department, String at, int answers, int noes, List<Given> given) {}

    /** @param answer YES, NO or NOT_APPLICABLE */
    public record Given(Said question, String answer, Said reason) {}

    /** @param content the SHA-256 of what the approval is for; empty where it was not bound */
    public record Decision(
            int edition, boolean approved, String by, String at, String window, Said note, String content) {}

    public record Instruction(int no, Said instruction, Said expected, Said rollback, String performer) {}

    /**
     * @param asExpected whether both saw what they expected
     * @param performed what the performer saw and wrote
     * @param checked what the second person saw and wrote; null where that was not recorded apart
     * @param note what was written in the end, where that is neither's own note
     */
    public record Done(
            int no,
            String at,
            String performer,
            String checker,
            boolean asExpected,
            Seeing performed,
            Seeing checked,
            Said note) {}

    /** @param asExpected YES or NO; empty where it was not recorded */
    public record Seeing(String asExpected, Said note) {

        static Seeing of(Boolean asExpected, Bilingual note, Language in) {
            return new Seeing(asExpected == null ? "" : asExpected ? "YES" : "NO", Said.of(note, in));
        }
    }

    /** @param last whether it passed when it was last run; null before that */
    public record Check(String id, Said check, Said expected, Boolean last) {}

    static WorkView of(
            FlowVersionRecord flow,
            CaseRecord record,
            String person,
            Moment now,
            Map<String, String> names,
            Language in) {
        CaseProgress progress = new CaseProgress(flow, record);
        ProcedureStep next = progress.next(now).orElse(null);
        PerformedStep waiting = progress.unchecked().stream().findFirst().orElse(null);
        return new WorkView(
                record.procedures().stream()
                        .map(document -> document(document, names, in))
                        .toList(),
                record.procedures().reversed().stream()
                        .map(ProcedureRecord::edition)
                        .toList(),
                flow.criteria().stream()
                        .map(criterion -> new Question(criterion.id(), Said.of(criterion.question(), in)))
                        .toList(),
                record.reviews().stream()
                        .map(review -> review(review, flow, names, in))
                        .toList(),
                record.approvals().stream()
                        .map(approval -> decision(approval, names, in))
                        .toList(),
                next == null ? null : instruction(next, "", in),
                waiting == null ? null : waiting(waiting, progress, now, names, in),
                record.execution().stream()
                        .map(step -> done(step, record, names, in))
                        .toList(),
                checks(record, progress, now, in),
                !record.performed().isEmpty() || !record.execution().isEmpty(),
                progress.step(Activity.EXECUTION).filter(progress::done).isPresent(),
                next == null || person == null || waiting != null
                        ? List.of()
                        : refused(flow, record, new Doer(person, null, now), next, names, in));
    }

    private static List<Said> refused(
            FlowVersionRecord flow,
            CaseRecord record,
            Doer doer,
            ProcedureStep next,
            Map<String, String> names,
            Language in) {
        Performance performance = new Performance(next.no(), true, null, null);
        return Acts.against(flow, record, performance, doer, key -> named(key, names)).stream()
                .map(why -> Said.of(why, in))
                .toList();
    }

    private static Bilingual named(String key, Map<String, String> names) {
        String name = CaseView.name(key, names);
        return Bilingual.of(name, name);
    }

    private static Document document(ProcedureRecord document, Map<String, String> names, Language in) {
        return new Document(
                document.edition(),
                Said.of(document.title(), in),
                CaseView.name(document.author(), names),
                MomentWords.full(document.written(), in),
                document.steps().stream().map(step -> instruction(step, "", in)).toList());
    }

    private static Review review(ReviewRecord review, FlowVersionRecord flow, Map<String, String> names, Language in) {
        return new Review(
                review.edition(),
                CaseView.name(review.reviewer(), names),
                Said.of(review.department(), in),
                MomentWords.full(review.at(), in),
                review.answers().size(),
                (int) review.answers().stream()
                        .filter(answer -> answer.answer() == CriterionAnswer.Answer.NO)
                        .count(),
                review.answers().stream()
                        .map(answer -> new Given(
                                flow.criteria().stream()
                                        .filter(criterion -> criterion.id().equals(answer.criterion()))
                                        .findFirst()
                                        .map(criterion -> Said.of(criterion.question(), in))
                                        .orElseGet(() -> new Said(answer.criterion(), "en")),
                                answer.answer().name(),
                                Said.of(answer.note(), in)))
                        .toList());
    }

    private static Decision decision(Approval approval, Map<String, String> names, Language in) {
        return new Decision(
                approval.edition(),
                approval.decision() == Approval.Decision.APPROVED,
                CaseView.name(approval.by(), names),
                MomentWords.full(approval.at(), in),
                approval.from() == null ? "" : MomentWords.span(approval.from(), approval.to(), in),
                Said.of(approval.note(), in),
                approval.content() == null ? "" : approval.content());
    }

    private static Instruction instruction(ProcedureStep step, String performer, Language in) {
        return new Instruction(
                step.no(),
                Said.of(step.instruction(), in),
                Said.of(step.expected(), in),
                Said.of(step.rollback(), in),
                performer);
    }

    private static Instruction waiting(
            PerformedStep performed, CaseProgress progress, Moment now, Map<String, String> names, Language in) {
        return progress.followed(now).stream()
                .flatMap(document -> document.steps().stream())
                .filter(step -> step.no().equals(performed.no()))
                .findFirst()
                .map(step -> instruction(step, CaseView.name(performed.performer(), names), in))
                .orElse(null);
    }

    private static Done done(ExecutedStep step, CaseRecord record, Map<String, String> names, Language in) {
        PerformedStep own = record.performed().stream()
                .filter(performed -> performed.no().equals(step.no()))
                .filter(performed -> performed.at().equals(step.at()))
                .filter(performed -> performed.performer().equals(step.performer()))
                .findFirst()
                .orElse(null);
        Bilingual told = own == null ? null : own.note();
        return new Done(
                step.no(),
                MomentWords.full(step.at(), in),
                CaseView.name(step.performer(), names),
                step.checker() == null ? "" : CaseView.name(step.checker(), names),
                step.asExpected(),
                Seeing.of(own == null ? null : own.asExpected(), told, in),
                step.checkerAsExpected() == null && step.checkerNote() == null
                        ? null
                        : Seeing.of(step.checkerAsExpected(), step.checkerNote(), in),
                Objects.equals(told, step.note()) ? null : Said.of(step.note(), in));
    }

    private static List<Check> checks(CaseRecord record, CaseProgress progress, Moment now, Language in) {
        List<Check> checks = new ArrayList<>();
        progress.followed(now)
                .ifPresent(document -> document.checks()
                        .forEach(check -> checks.add(new Check(
                                check.id(),
                                Said.of(check.check(), in),
                                Said.of(check.expected(), in),
                                record.verification().stream()
                                        .filter(result -> result.check().equals(check.id()))
                                        .reduce((earlier, later) -> later)
                                        .map(VerificationResult::passed)
                                        .orElse(null)))));
        return checks;
    }
}
