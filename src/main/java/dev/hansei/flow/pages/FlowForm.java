package dev.hansei.flow.pages;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import dev.hansei.base.Problem;
import dev.hansei.flow.ActingRole;
import dev.hansei.flow.AvoidedTime;
import dev.hansei.flow.DistinctRoles;
import dev.hansei.flow.FlowStepRecord;
import dev.hansei.flow.FlowStepRecord.Activity;
import dev.hansei.flow.FlowTexts;
import dev.hansei.flow.FlowVersionRecord;
import dev.hansei.flow.RequiredEvidence;
import dev.hansei.flow.ResponseFlowRecord;
import dev.hansei.flow.ReviewCriterion;
import dev.hansei.web.Chosen;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A draft as it is typed; nothing is checked before it is saved.
 *
 * @param seen the saving that it goes on from; empty where there is none
 * @param begun false where the title and zone are settled because the flow has a version already
 */
public record FlowForm(
        String ref,
        String seen,
        boolean begun,
        int number,
        String zone,
        Typed title,
        String effective,
        Typed reason,
        String reviewers,
        String departments,
        List<Step> steps,
        List<Row> criteria,
        List<Avoided> avoid,
        List<Apart> apart) {

    /** A text in two fields. */
    public record Typed(String ja, String en) {

        static Typed of(Bilingual text) {
            return text == null ? new Typed("", "") : new Typed(shown(text.ja()), shown(text.en()));
        }

        Bilingual told() {
            String japanese = ja.isBlank() ? null : ja;
            String english = en.isBlank() ? null : en;
            return japanese == null && english == null ? null : Bilingual.of(japanese, english);
        }

        /** Whether one language of it is not written yet. */
        public boolean lacking() {
            return ja.isBlank() || en.isBlank();
        }

        /** The language that it is shown in to a reader of this one. */
        public String lang(String wanted) {
            boolean japanese = wanted.equals("ja") ? !ja.isBlank() : en.isBlank();
            return japanese ? "ja" : "en";
        }

        public String in(String wanted) {
            return lang(wanted).equals("ja") ? ja : en;
        }

        private static String shown(String text) {
            return text == null ? "" : text;
        }
    }

    public record Step(
            String id,
            String activity,
            String role,
            boolean conditional,
            Typed title,
            Typed about,
            List<Row> evidence) {

        /** Whether something of it is still to be written, or cannot be kept as it is. */
        public boolean unfinished() {
            return title.lacking()
                    || evidence.stream().anyMatch(one -> one.text().lacking())
                    || !keepable();
        }

        private boolean keepable() {
            try {
                return FlowTexts.keepable(told());
            } catch (Problem.Invalid noChoice) {
                return false;
            }
        }

        FlowStepRecord told() {
            return new FlowStepRecord(
                    id,
                    Chosen.among(Activity.class, activity),
                    Chosen.among(ActingRole.class, role),
                    title.told(),
                    about.told(),
                    conditional,
                    evidence.stream()
                            .map(one ->
                                    new RequiredEvidence(one.id(), one.text().told()))
                            .toList());
        }
    }

    /** A criterion, or a piece of evidence. */
    public record Row(String id, Typed text) {}

    public record Avoided(String day, String from, String to) {}

    public record Apart(String one, String other) {}

    /** @param version to go on from, with the number of the next one */
    static FlowForm of(ResponseFlowRecord flow, String seen, boolean begun, FlowVersionRecord version, int number) {
        return new FlowForm(
                flow.ref(),
                seen,
                begun,
                number,
                flow.zone().getId(),
                Typed.of(flow.title()),
                seen.isEmpty() ? "" : version.effective().day().toString(),
                seen.isEmpty() ? new Typed("", "") : Typed.of(version.reason()),
                String.valueOf(version.minimumReviewers()),
                String.valueOf(version.minimumDepartments()),
                version.steps().stream()
                        .map(step -> new Step(
                                step.id(),
                                step.activity().name(),
                                step.role().name(),
                                step.conditional(),
                                Typed.of(step.title()),
                                Typed.of(step.description()),
                                step.evidence().stream()
                                        .map(one -> new Row(one.id(), Typed.of(one.title())))
                                        .toList()))
                        .toList(),
                version.criteria().stream()
                        .map(one -> new Row(one.id(), Typed.of(one.question())))
                        .toList(),
                version.avoid().stream()
                        .map(one -> new Avoided(
                                one.day().name(),
                                one.from().toString(),
                                one.to().toString()))
                        .toList(),
                version.distinct().stream()
                        .map(one -> new Apart(one.one().name(), one.other().name()))
                        .toList());
    }

    static FlowForm of(String ref, boolean begun, FlowFields sent) {
        List<Step> steps = IntStream.range(0, sent.stepId.size())
                .mapToObj(i -> new Step(
                        Sent.at(sent.stepId, i),
                        Sent.at(sent.activity, i),
                        Sent.at(sent.role, i),
                        !Sent.at(sent.conditional, i).isEmpty() && Chosen.yes(Sent.at(sent.conditional, i)),
                        Sent.pair(sent.stepJa, sent.stepEn, i),
                        Sent.pair(sent.aboutJa, sent.aboutEn, i),
                        IntStream.range(0, sent.evidenceId.size())
                                .filter(j -> Sent.at(sent.evidenceStep, j).equals(Sent.at(sent.stepId, i)))
                                .mapToObj(j -> new Row(
                                        Sent.at(sent.evidenceId, j), Sent.pair(sent.evidenceJa, sent.evidenceEn, j)))
                                .toList()))
                .toList();
        return new FlowForm(
                ref,
                Sent.text(sent.seen),
                begun,
                sent.number,
                Sent.text(sent.zone),
                new Typed(Sent.text(sent.titleJa), Sent.text(sent.titleEn)),
                Sent.text(sent.effective),
                new Typed(Sent.text(sent.reasonJa), Sent.text(sent.reasonEn)),
                Sent.text(sent.reviewers),
                Sent.text(sent.departments),
                steps,
                IntStream.range(0, sent.criterionId.size())
                        .mapToObj(i ->
                                new Row(Sent.at(sent.criterionId, i), Sent.pair(sent.criterionJa, sent.criterionEn, i)))
                        .toList(),
                IntStream.range(0, sent.day.size())
                        .mapToObj(i -> new Avoided(Sent.at(sent.day, i), Sent.at(sent.from, i), Sent.at(sent.to, i)))
                        .toList(),
                IntStream.range(0, sent.one.size())
                        .mapToObj(i -> new Apart(Sent.at(sent.one, i), Sent.at(sent.other, i)))
                        .toList());
    }

    FlowForm with(List<Step> steps, List<Row> criteria, List<Avoided> avoid, List<Apart> apart) {
        return new FlowForm(
                ref,
                seen,
                begun,
                number,
                zone,
                title,
                effective,
                reason,
                reviewers,
                departments,
                steps,
                criteria,
                avoid,
                apart);
    }

    /** The flow with this version alone, in the form in which it is recorded. */
    /** The same, going on from this saving. */
    FlowForm over(String saving) {
        return new FlowForm(
                ref,
                saving,
                begun,
                number,
                zone,
                title,
                effective,
                reason,
                reviewers,
                departments,
                steps,
                criteria,
                avoid,
                apart);
    }

    ResponseFlowRecord told() {
        ZoneId named = Sent.zone(zone);
        Moment from = Sent.day(effective, named);
        FlowVersionRecord version = new FlowVersionRecord(
                number,
                from,
                reason.told(),
                Sent.count(Bilingual.of("レビュー担当者の最少人数", "Minimum reviewers"), reviewers),
                Sent.count(Bilingual.of("部署の最少数", "Minimum departments"), departments),
                steps.stream().map(Step::told).toList(),
                criteria.stream()
                        .map(one -> new ReviewCriterion(one.id(), one.text().told()))
                        .toList(),
                avoid.stream()
                        .map(one -> new AvoidedTime(
                                Chosen.among(DayOfWeek.class, one.day()), Sent.clock(one.from()), Sent.clock(one.to())))
                        .toList(),
                apart.stream()
                        .map(one -> new DistinctRoles(
                                Chosen.among(ActingRole.class, one.one()), Chosen.among(ActingRole.class, one.other())))
                        .toList());
        return new ResponseFlowRecord(ref, named, title.told(), List.of(version));
    }
}
