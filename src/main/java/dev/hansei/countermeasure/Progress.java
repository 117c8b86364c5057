package dev.hansei.countermeasure;

import dev.hansei.base.Actor;
import dev.hansei.base.Bilingual;
import dev.hansei.base.Evidence;
import dev.hansei.base.KeptText;
import dev.hansei.base.Moment;
import dev.hansei.trail.Fact;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One turn at one measure: what somebody says becomes a row, or is refused by the rule that says no. Nothing here knows a
 * database, so that the rules can be tried in any order.
 */
final class Progress {

    private final Countermeasure measure;
    private final List<CountermeasureRecord> replacedBy;
    private final Actor actor;
    private final Instant now;
    private final List<Fact> facts = new ArrayList<>();
    private final List<Evidence> added = new ArrayList<>();

    Progress(Countermeasure measure, List<CountermeasureRecord> replacedBy, Actor actor, Instant now) {
        this.measure = measure;
        this.replacedBy = replacedBy;
        this.actor = actor;
        this.now = now;
    }

    /** What is to be kept on the trail. */
    List<Fact> facts() {
        return List.copyOf(facts);
    }

    /** The evidence that was not there before. */
    List<Evidence> added() {
        return List.copyOf(added);
    }

    /** Promises a date; another one needs a reason. The same one again changes nothing. */
    void promise(PromiseDraft sent) {
        may(Move.PROMISE);
        Standing standing = standing();
        if (standing.state() == State.PROMISED && sent.due().equals(standing.due())) {
            return;
        }
        Moment at = at(sent.at());
        Bilingual note = standing.state() == State.PROPOSED ? optional(sent.note()) : RowRules.reason(sent.note());
        became(StatusChange.Status.PROMISED, at, RowRules.due(sent.due(), at, now), note, List.of());
    }

    /** Done is not verified: it only says that the work is finished, with evidence. */
    void finish(ProgressNote sent) {
        may(Move.FINISH);
        sent.evidence().forEach(this::add);
        became(StatusChange.Status.DONE, at(sent.at()), null, optional(sent.note()), RowRules.shown(standing()));
    }

    void operate(ProgressNote sent) {
        may(Move.OPERATE);
        sent.evidence().forEach(this::add);
        became(StatusChange.Status.IN_OPERATION, at(sent.at()), null, optional(sent.note()), List.of());
    }

    /** The one way to say that a measure works: by its verifier, after the days of its plan, with a result and evidence. */
    void verify(ProgressNote sent) {
        may(Move.VERIFY);
        Moment at = at(sent.at());
        RowRules.waited(standing(), at);
        Bilingual result = RowRules.result(sent.note());
        sent.evidence().forEach(this::add);
        became(StatusChange.Status.VERIFIED, at, null, result, RowRules.shown(standing()));
    }

    /** A measure that was found ineffective has to be promised anew. */
    void reopen(ProgressNote sent) {
        may(Move.REOPEN);
        sent.evidence().forEach(this::add);
        became(
                StatusChange.Status.REOPENED,
                at(sent.at()),
                null,
                RowRules.reason(sent.note()),
                standing().uncited());
    }

    void withdraw(ProgressNote sent) {
        may(Move.WITHDRAW);
        sent.evidence().forEach(this::add);
        became(StatusChange.Status.WITHDRAWN, at(sent.at()), null, RowRules.reason(sent.note()), List.of());
    }

    /** Written once, and dated by the clock: the days in operation only count from then on. */
    void plan(CheckPlanDraft sent) {
        may(Move.PLAN);
        RowRules.notTheOwner(standing().measure(), sent.verifier());
        CheckPlan plan = new CheckPlan(
                KeptText.of(sent.criterion(), RowRules.LONGEST_TEXT),
                KeptText.of(sent.method(), RowRules.LONGEST_TEXT),
                sent.verifier(),
                RowRules.wait(sent.minimumDays()),
                today());
        measure.plan(plan);
        facts.add(fact("check-planned", plan));
    }

    /** Sent again it is the same evidence. */
    void attach(Evidence sent) {
        may(Move.ATTACH);
        add(sent);
    }

    /** Gives the measure, or its check, to someone else; that they have it already changes nothing. */
    void reassign(ReassignmentDraft sent) {
        boolean owner = sent.duty() == Reassignment.Duty.OWNER;
        may(owner ? Move.HAND_OVER : Move.CHANGE_VERIFIER);
        Standing standing = standing();
        if (sent.person().equals(owner ? standing.owner() : standing.verifier())) {
            return;
        }
        if (owner) {
            RowRules.notTheVerifier(standing.measure(), sent.person());
        } else {
            RowRules.notTheOwner(standing.measure(), sent.person());
        }
        Reassignment row = new Reassignment(
                sent.duty(), sent.person(), at(sent.at()), RowRules.reason(sent.reason()), actor.person());
        measure.reassign(row);
        facts.add(fact("reassigned", row).hiding("reason"));
    }

    private Standing standing() {
        return new Standing(measure.told(), replacedBy);
    }

    private void may(Move move) {
        MeasureRules.refusal(move, standing(), actor).ifPresent(problem -> {
            throw problem;
        });
    }

    private void add(Evidence sent) {
        Evidence evidence = RowRules.evidence(sent, now);
        List<Evidence> known = measure.told().evidence();
        if (known.contains(evidence)) {
            return;
        }
        if (known.stream().anyMatch(other -> other.id().equals(evidence.id()))) {
            throw MeasureProblems.evidenceIdUsed(evidence.id());
        }
        measure.attach(evidence);
        added.add(evidence);
        facts.add(fact("evidence-added", evidence));
    }

    private void became(StatusChange.Status status, Moment at, Moment due, Bilingual note, List<String> evidence) {
        StatusChange row = new StatusChange(status, at, due, note, actor.person(), evidence);
        measure.became(row);
        facts.add(fact(status.name().toLowerCase(Locale.ROOT).replace('_', '-'), row)
                .hiding("note"));
    }

    private Moment at(Moment said) {
        return RowRules.time(said == null ? today() : KeptText.moment(said), standing(), now);
    }

    private Moment today() {
        return Moment.exact(now.truncatedTo(ChronoUnit.SECONDS), measure.told().zone());
    }

    private Fact fact(String action, Record content) {
        return Fact.of("countermeasure/" + measure.told().ref(), "countermeasure." + action, content);
    }

    private static Bilingual optional(Bilingual note) {
        return KeptText.optional(note, RowRules.LONGEST_TEXT);
    }
}
