package dev.hansei.countermeasure.pages;

import dev.hansei.base.Actor;
import dev.hansei.base.Evidence;
import dev.hansei.base.Language;
import dev.hansei.base.MomentWords;
import dev.hansei.base.Problem;
import dev.hansei.countermeasure.CheckPlan;
import dev.hansei.countermeasure.CountermeasureRecord;
import dev.hansei.countermeasure.MeasureRules;
import dev.hansei.countermeasure.Move;
import dev.hansei.countermeasure.Reassignment;
import dev.hansei.countermeasure.Standing;
import dev.hansei.countermeasure.State;
import dev.hansei.countermeasure.StatusChange;
import dev.hansei.incident.Cause;
import dev.hansei.incident.pages.Names;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A measure as its page shows it, for one visitor. */
public record MeasureView(
        MeasureRow row,
        String zone,
        Said description,
        Said orderedBy,
        List<Choice> causes,
        List<String> replaces,
        List<String> replacedBy,
        String verifier,
        String checkFrom,
        Plan plan,
        List<Step> history,
        List<HandedOver> reassignments,
        List<Proof> evidence,
        List<Deed> deeds) {

    /** @param kept whether the file of that hash is kept here */
    static MeasureView of(
            Standing standing, List<Cause> causes, Actor actor, Instant now, Names names, Predicate<String> kept) {
        CountermeasureRecord measure = standing.measure();
        Language language = names.language();
        return new MeasureView(
                MeasureRow.of(standing, now, names),
                measure.zone().getId(),
                Said.of(measure.description(), language),
                Said.of(measure.orderedBy(), language),
                causes.stream()
                        .filter(cause -> measure.addresses().contains(cause.id()))
                        .map(cause -> {
                            Said title = Said.of(cause.title(), language);
                            return new Choice(cause.id(), title.text(), title.lang());
                        })
                        .toList(),
                measure.replaces(),
                standing.replacedBy().stream().map(CountermeasureRecord::ref).toList(),
                names.of(standing.verifier()),
                standing.checkFrom() == null ? "" : MomentWords.day(standing.checkFrom(), language),
                plan(measure.checkPlan(), language),
                measure.history().stream()
                        .map(change -> step(change, measure, names))
                        .toList(),
                measure.reassignments().stream()
                        .map(row -> handedOver(row, names))
                        .toList(),
                measure.evidence().stream()
                        .map(one -> proof(one, language, kept))
                        .toList(),
                Arrays.stream(Move.values())
                        .map(move -> deed(move, standing, actor, language))
                        .toList());
    }

    /** What may be done now. */
    public List<Deed> possible() {
        return deeds.stream().filter(Deed::possible).toList();
    }

    public List<Deed> impossible() {
        return deeds.stream().filter(deed -> !deed.possible()).toList();
    }

    private static Plan plan(CheckPlan plan, Language language) {
        return plan == null
                ? null
                : new Plan(
                        Said.of(plan.criterion(), language),
                        Said.of(plan.method(), language),
                        plan.minimumDays(),
                        MomentWords.day(plan.written(), language));
    }

    private static Step step(StatusChange change, CountermeasureRecord measure, Names names) {
        Language language = names.language();
        return new Step(
                change.status(),
                MomentWords.full(change.at(), language),
                change.due() == null ? "" : MomentWords.day(change.due(), language),
                names.of(change.by()),
                Said.of(change.note(), language),
                measure.evidence().stream()
                        .filter(one -> change.evidence().contains(one.id()))
                        .map(one -> Said.of(one.title(), language))
                        .toList());
    }

    private static HandedOver handedOver(Reassignment row, Names names) {
        return new HandedOver(
                row.duty(),
                names.of(row.person()),
                MomentWords.full(row.at(), names.language()),
                names.of(row.by()),
                Said.of(row.reason(), names.language()));
    }

    private static Proof proof(Evidence evidence, Language language, Predicate<String> kept) {
        boolean linked = evidence.href() != null
                && (evidence.href().startsWith("https://") || evidence.href().startsWith("http://"));
        return new Proof(
                Said.of(evidence.title(), language),
                linked ? evidence.href() : kept.test(evidence.sha256()) ? "/evidence/" + evidence.sha256() : "",
                evidence.sha256(),
                evidence.effective() == null ? "" : MomentWords.day(evidence.effective(), language));
    }

    private static Deed deed(Move move, Standing standing, Actor actor, Language language) {
        Optional<Problem> refusal = MeasureRules.refusal(move, standing, actor);
        return new Deed(
                move,
                refusal.map(problem -> problem.sentence().in(language)).orElse(""),
                refusal.map(Problem::code).orElse(""));
    }

    /** How it will be checked. */
    public record Plan(Said criterion, Said method, int minimumDays, String written) {}

    /** A row of the history. */
    public record Step(StatusChange.Status status, String at, String due, String by, Said note, List<Said> evidence) {

        public State state() {
            return State.valueOf(status.name());
        }
    }

    /** That someone took over. */
    public record HandedOver(Reassignment.Duty duty, String person, String at, String by, Said reason) {}

    /** @param href empty where it is neither kept here nor at a web address */
    public record Proof(Said title, String href, String sha256, String effective) {}

    /** @param why it is refused, or empty */
    public record Deed(Move move, String why, String code) {

        public boolean possible() {
            return why.isEmpty();
        }

        /** Whether its form takes evidence, and so possibly a file. */
        public boolean proof() {
            return switch (move) {
                case FINISH, VERIFY, REOPEN, ATTACH -> true;
                case PROMISE, OPERATE, WITHDRAW, PLAN, HAND_OVER, CHANGE_VERIFIER -> false;
            };
        }

        /** What it makes, as the address of its form says. */
        public String noun() {
            return switch (move) {
                case PROMISE -> "promises";
                case FINISH -> "completions";
                case OPERATE -> "operations";
                case VERIFY -> "verifications";
                case REOPEN -> "reopenings";
                case WITHDRAW -> "withdrawals";
                case PLAN -> "check-plan";
                case ATTACH -> "evidence";
                case HAND_OVER, CHANGE_VERIFIER -> "reassignments";
            };
        }
    }
}
