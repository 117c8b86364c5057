package dev.hansei.countermeasure;

import dev.hansei.base.Actor;
import dev.hansei.base.Problem;
import dev.hansei.base.Role;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a move may be made as a measure stands, before anything is typed: who may, and when. */
public final class MeasureRules {

    private MeasureRules() {}

    /** Why not; empty where it may be done. */
    public static Optional<Problem> refusal(Move move, Standing standing, Actor actor) {
        return Stream.of(
                        lacking(move, standing),
                        role(move, standing, actor),
                        order(move, standing),
                        needed(move, standing))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** A promise is nobody's to give but the owner's, and of those who lead. */
    static boolean promises(String owner, Actor actor) {
        return person(actor, owner) || actor.is(Role.COMMANDER) || actor.is(Role.BUSINESS_OWNER);
    }

    private static Optional<Problem> order(Move move, Standing standing) {
        return move.from(standing.measure().kind()).contains(standing.state())
                ? Optional.empty()
                : Optional.of(MeasureProblems.order(move, standing));
    }

    /** There is one check plan, and nothing is checked without it. */
    private static Optional<Problem> lacking(Move move, Standing standing) {
        boolean planned = standing.measure().checkPlan() != null;
        return switch (move) {
            case VERIFY, CHANGE_VERIFIER -> planned ? Optional.empty() : Optional.of(MeasureProblems.planMissing());
            case PLAN -> planned ? Optional.of(MeasureProblems.planWritten()) : Optional.empty();
            case PROMISE, FINISH, OPERATE, REOPEN, WITHDRAW, ATTACH, HAND_OVER -> Optional.empty();
        };
    }

    /** A stopgap that works is not taken away before something lasting was shown to work. */
    private static Optional<Problem> needed(Move move, Standing standing) {
        boolean inForce = standing.state() != State.PROPOSED && standing.state() != State.PROMISED;
        return move == Move.WITHDRAW
                        && standing.measure().kind() == CountermeasureRecord.Kind.INTERIM
                        && inForce
                        && !standing.replaced()
                ? Optional.of(MeasureProblems.stillNeeded(standing))
                : Optional.empty();
    }

    private static Optional<Problem> role(Move move, Standing standing, Actor actor) {
        if (move == Move.VERIFY) {
            return verifies(standing, actor);
        }
        boolean owner = person(actor, standing.owner());
        boolean lead = actor.is(Role.COMMANDER) || actor.is(Role.BUSINESS_OWNER);
        boolean examiner = actor.is(Role.AUDITOR) || actor.is(Role.REVIEWER);
        boolean verifier = person(actor, standing.verifier());
        boolean may = switch (move) {
            case PROMISE, FINISH, OPERATE, HAND_OVER -> owner || lead;
            case ATTACH -> owner || lead || verifier;
            case PLAN -> owner || lead || examiner;
            case REOPEN -> lead || examiner || verifier;
            case WITHDRAW -> lead;
            case CHANGE_VERIFIER -> (lead || actor.is(Role.AUDITOR)) && !owner;
            case VERIFY -> false;
        };
        return may ? Optional.empty() : Optional.of(MeasureProblems.notAllowed(move));
    }

    /** Nobody checks what they answer for or ever answered for; no role helps. */
    private static Optional<Problem> verifies(Standing standing, Actor actor) {
        if (!person(actor, standing.verifier())) {
            return Optional.of(MeasureProblems.notTheVerifier(standing.verifier()));
        }
        return standing.measure().owners().contains(actor.person())
                ? Optional.of(MeasureProblems.verifierIsOwner(actor.person()))
                : Optional.empty();
    }

    /** An account that can only read does nothing in anybody's name. */
    private static boolean person(Actor actor, String key) {
        return actor.person() != null
                && actor.person().equals(key)
                && actor.roles().stream().anyMatch(role -> role != Role.READER);
    }
}
