package dev.hansei.countermeasure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.base.Actor;
import dev.hansei.base.Evidence;
import dev.hansei.base.Problem;
import dev.hansei.countermeasure.StatusChange.Status;
import dev.hansei.incident.Crew;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;

/** Whatever people try, in whatever order: no measure counts as verified past a broken rule. */
class ProgressPropertiesTest {

    private static final List<Actor> PEOPLE =
            List.of(Desk.OWNER, Desk.VERIFIER, Desk.NEXT_OWNER, Desk.LEAD, Desk.STRANGER, Desk.READER);

    /**
     * Each number is one try: who, what, and with what. Half of them come at the moment when they could succeed, so that
     * the end is reached often enough to mean something.
     */
    @Property(tries = 3000)
    void no_sequence_reaches_verified_past_a_broken_rule(
            @ForAll @Size(min = 5, max = 40) List<@IntRange(max = 1_000_000) Integer> tries) {
        Countermeasure measure = proposed();
        Instant now = Desk.NOW;
        for (int tried : tries) {
            now = now.plusSeconds(86_400L * (tried % 7));
            CountermeasureRecord before = measure.told();
            if (attempt(measure, tried, now)) {
                CountermeasureRecord after = measure.told();
                assertThat(after.history().subList(0, before.history().size())).isEqualTo(before.history());
                holds(after);
            }
        }
        List<StatusChange> history = measure.told().history();
        Statistics.collect(history.isEmpty() ? "proposed" : history.getLast().status());
        Statistics.label("verified on the way")
                .collect(history.stream().anyMatch(row -> row.status() == Status.VERIFIED));
    }

    @Property(tries = 1000)
    void what_is_refused_adds_no_row_to_the_history(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 1_000_000) Integer> tries) {
        Countermeasure measure = proposed();
        for (int tried : tries) {
            int rows = measure.told().history().size();
            if (!attempt(measure, tried, Desk.NOW)) {
                assertThat(measure.told().history()).hasSize(rows);
            }
        }
    }

    /** The rules once more, read from the rows alone. */
    private static void holds(CountermeasureRecord measure) {
        Map<Status, StatusChange> round = new EnumMap<>(Status.class);
        List<String> cited = new ArrayList<>();
        for (StatusChange row : measure.history()) {
            switch (row.status()) {
                case PROMISED -> assertThat(row.due()).isNotNull();
                case DONE -> {
                    assertThat(round).containsKey(Status.PROMISED);
                    assertThat(row.evidence()).isNotEmpty();
                }
                case IN_OPERATION -> assertThat(round).containsKey(Status.DONE);
                case VERIFIED -> verified(measure, row, round);
                case REOPENED, WITHDRAWN -> assertThat(row.note()).isNotNull();
            }
            assertThat(Collections.disjoint(row.evidence(), cited)).isTrue();
            cited.addAll(row.evidence());
            round.put(row.status(), row);
            if (row.status() == Status.REOPENED) {
                round.clear();
            }
        }
        assertThat(Collections.disjoint(measure.owners(), measure.verifiers())).isTrue();
    }

    private static void verified(CountermeasureRecord measure, StatusChange row, Map<Status, StatusChange> round) {
        assertThat(round).containsKey(Status.IN_OPERATION);
        assertThat(row.evidence()).isNotEmpty();
        assertThat(row.note()).isNotNull();
        assertThat(measure.verifiers()).contains(row.by());
        assertThat(measure.owners()).doesNotContain(row.by());
        LocalDate began = round.get(Status.IN_OPERATION).at().day();
        LocalDate planned = measure.checkPlan().written().day();
        LocalDate from = (began.isAfter(planned) ? began : planned)
                .plusDays(measure.checkPlan().minimumDays());
        assertThat(row.at().day()).isAfterOrEqualTo(from);
    }

    private static boolean attempt(Countermeasure measure, int tried, Instant now) {
        boolean fitting = tried % 2 == 0;
        Move move = fitting ? next(measure) : Move.values()[tried / 2 % Move.values().length];
        Actor actor = fitting ? fitting(measure, move) : PEOPLE.get(tried / 20 % PEOPLE.size());
        Evidence[] evidence = tried % 3 == 0 ? new Evidence[0] : new Evidence[] {Desk.evidence()};
        ProgressNote note = Desk.note(tried % 5 == 0 ? null : "Said", evidence);
        Progress progress = new Progress(measure, List.of(), actor, now);
        try {
            deed(move, tried, note).accept(progress);
            return true;
        } catch (Problem refused) {
            return false;
        }
    }

    private static Consumer<Progress> deed(Move move, int tried, ProgressNote note) {
        String person = PEOPLE.get(tried / 200 % PEOPLE.size()).person();
        return switch (move) {
            case PROMISE -> progress -> progress.promise(new PromiseDraft(Desk.day("2039-01"), null, note.note()));
            case FINISH -> progress -> progress.finish(note);
            case OPERATE -> progress -> progress.operate(note);
            case VERIFY -> progress -> progress.verify(note);
            case REOPEN -> progress -> progress.reopen(note);
            case WITHDRAW -> progress -> progress.withdraw(note);
            case PLAN -> progress -> progress.plan(Desk.plan(Desk.VERIFIER.person(), tried % 6));
            case ATTACH -> progress -> progress.attach(Desk.evidence());
            case HAND_OVER ->
                progress ->
                        progress.reassign(new ReassignmentDraft(Reassignment.Duty.OWNER, person, null, note.note()));
            case CHANGE_VERIFIER ->
                progress ->
                        progress.reassign(new ReassignmentDraft(Reassignment.Duty.VERIFIER, person, null, note.note()));
        };
    }

    private static Move next(Countermeasure measure) {
        Standing standing = new Standing(measure.told(), List.of());
        if (standing.measure().checkPlan() == null && standing.state() == State.IN_OPERATION) {
            return Move.PLAN;
        }
        return switch (standing.state()) {
            case PROPOSED, REOPENED, WITHDRAWN -> Move.PROMISE;
            case PROMISED -> Move.FINISH;
            case DONE -> Move.OPERATE;
            case IN_OPERATION -> Move.VERIFY;
            case VERIFIED -> Move.REOPEN;
        };
    }

    private static Actor fitting(Countermeasure measure, Move move) {
        Standing standing = new Standing(measure.told(), List.of());
        String key = move == Move.VERIFY ? standing.verifier() : standing.owner();
        return move == Move.REOPEN
                ? Desk.LEAD
                : PEOPLE.stream()
                        .filter(person -> person.person().equals(key))
                        .findFirst()
                        .orElse(Desk.LEAD);
    }

    private static Countermeasure proposed() {
        CountermeasureDraft draft = Desk.draft("INC-2031-0001", CountermeasureRecord.Kind.PERMANENT);
        return new Countermeasure(
                new CountermeasureRecord(
                        "CM-2031-0001",
                        draft.incident(),
                        Crew.TOKYO,
                        draft.kind(),
                        draft.title(),
                        null,
                        draft.owner(),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of()),
                Desk.NOW);
    }
}
