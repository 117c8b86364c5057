package dev.hansei.specialcase.desk;

import dev.hansei.base.Actor;
import dev.hansei.base.Bilingual;
import dev.hansei.base.KeptText;
import dev.hansei.base.Moment;
import dev.hansei.base.Problem;
import dev.hansei.base.Role;
import dev.hansei.base.Turn;
import dev.hansei.base.Uuid7;
import dev.hansei.evidence.EvidenceFiles;
import dev.hansei.flow.ActingRole;
import dev.hansei.flow.FlowVersionRecord;
import dev.hansei.flow.ResponseFlow;
import dev.hansei.flow.ResponseFlowRecord;
import dev.hansei.flow.ResponseFlows;
import dev.hansei.people.People;
import dev.hansei.people.PersonRecord;
import dev.hansei.specialcase.Assignment;
import dev.hansei.specialcase.CaseRecord;
import dev.hansei.specialcase.SpecialCase;
import dev.hansei.specialcase.SpecialCases;
import dev.hansei.specialcase.conformance.Rule;
import dev.hansei.trail.Fact;
import dev.hansei.trail.Trail;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Where special cases are declared and run. Every act is judged and recorded while the case is held, so that of two people
 * who act at once the second one is judged by what the first one did.
 */
@ApplicationScoped
public class CaseDesk implements PanacheRepositoryBase<SpecialCase, UUID> {

    private static final Role[] ACTORS =
            EnumSet.complementOf(EnumSet.of(Role.READER)).toArray(Role[]::new);

    private final SpecialCases cases;
    private final ResponseFlows flows;
    private final People people;
    private final EvidenceFiles files;
    private final Trail trail;

    CaseDesk(SpecialCases cases, ResponseFlows flows, People people, EvidenceFiles files, Trail trail) {
        this.cases = cases;
        this.flows = flows;
        this.people = people;
        this.files = files;
        this.trail = trail;
    }

    /** @throws Problem.Forbidden where the actor may only read */
    public void admit(Actor actor) {
        actor.needs(ACTORS);
    }

    /** Declares a case under the next number of its year and the version of its flow that is in effect. */
    public CaseRecord declare(Declaration sent, Actor actor, Instant now) {
        return declare(sent, Uuid7.at(now), actor, now);
    }

    /** @param form the identity of what was filled in: the same sent twice is one case */
    public CaseRecord declare(Declaration sent, UUID form, Actor actor, Instant now) {
        admit(actor);
        Bilingual title = KeptText.line(sent.title(), Drafts.LONGEST_TITLE);
        Bilingual request = Drafts.text(sent.request());
        Bilingual risk = Drafts.text(sent.risk());
        Moment deadline = KeptText.moment(sent.deadline());
        String person = person(actor);
        return Turn.take(() -> {
            Moment at = Moment.exact(now.truncatedTo(ChronoUnit.SECONDS), sent.zone());
            FlowVersionRecord flow = inEffect(sent.flow(), at);
            CaseRecord told = new CaseRecord(
                    next(at.day().getYear()),
                    sent.flow(),
                    flow.number(),
                    sent.zone(),
                    title,
                    request,
                    risk,
                    at,
                    deadline,
                    assignments(sent, person, at),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    null);
            SpecialCase earlier = findById(form);
            if (earlier != null && earlier.declares(told)) {
                return earlier.told();
            }
            if (deadline != null && deadline.before(at)) {
                throw CaseProblems.deadlinePassed(deadline);
            }
            Acts.declarable(flow, told, this::name);
            cases.record(earlier == null ? form : Uuid7.at(now), told, actor, now);
            flush();
            return told;
        });
    }

    /**
     * Does what is sent, or refuses it with the rule it would break.
     *
     * @param seen marks, one of them of the case as the actor saw it, or null where that does not matter
     */
    public CaseRecord act(String reference, Act sent, Set<String> seen, Actor actor, Instant now) {
        actor.needs(needed(sent));
        if (sent.emergency() != null) {
            actor.needs(Role.BUSINESS_OWNER, Role.COMMANDER, Role.OPERATOR);
        }
        String person = person(actor);
        return Turn.take(() -> {
            SpecialCase held = held(reference);
            CaseRecord before = held.told();
            if (seen != null && !seen.contains(CaseMark.of(before))) {
                throw CaseProblems.stale();
            }
            FlowVersionRecord flow = flow(before.flow()).version(before.flowVersion());
            if (sent instanceof Naming naming) {
                known(naming.person());
                if (assigned(before, naming)) {
                    return before;
                }
            }
            Doer doer = new Doer(
                    person,
                    known(person).department(),
                    Moment.exact(now.truncatedTo(ChronoUnit.SECONDS), before.zone()));
            Act act = Drafts.kept(sent, flow);
            Drafts.happened(act, doer.at());
            Drafts.evidence(act).forEach(files::shows);
            CaseRecord after = Acts.take(flow, before, act, doer, this::name);
            held.add(after, now);
            trail.record(Fact.of("case/" + reference, action(act), act), actor, now);
            if (act.emergency() != null) {
                trail.record(
                        Fact.of(
                                "case/" + reference,
                                "case.rule-overridden",
                                after.overrides().getLast()),
                        actor,
                        now);
            }
            cases.tell(reference, now);
            flush();
            return after;
        });
    }

    /** @throws Problem.NotFound where there is no such case */
    public CaseRecord told(String reference) {
        return cases.named(reference).map(SpecialCase::told).orElseThrow(() -> CaseProblems.unknown(reference));
    }

    public FlowVersionRecord flowOf(CaseRecord record) {
        return flow(record.flow()).version(record.flowVersion());
    }

    private SpecialCase held(String reference) {
        SpecialCase known = cases.named(reference).orElseThrow(() -> CaseProblems.unknown(reference));
        getEntityManager().refresh(known, LockModeType.PESSIMISTIC_WRITE);
        return known;
    }

    private ResponseFlowRecord flow(String reference) {
        return flows.named(reference).map(ResponseFlow::told).orElseThrow(() -> ResponseFlows.unknown(reference));
    }

    private FlowVersionRecord inEffect(String reference, Moment at) {
        ResponseFlowRecord flow = flow(reference);
        return flow.versions().stream()
                .filter(version -> !at.before(version.effective()))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new Problem.Refused(
                        "case/" + Rule.FLOW_NOT_IN_EFFECT.code(),
                        Bilingual.of(
                                reference + " には、まだ発効した版がありません。発効を待つか、別のフローを選んでください。",
                                "No version of " + reference
                                        + " is in effect yet. Wait for it, or choose another flow.")));
    }

    private static boolean assigned(CaseRecord record, Naming naming) {
        return record.assignments().stream()
                .anyMatch(
                        known -> known.role() == naming.role() && known.person().equals(naming.person()));
    }

    private List<Assignment> assignments(Declaration sent, String person, Moment at) {
        List<Assignment> told = sent.assignments().stream()
                .map(assignment -> new Assignment(
                        assignment.role(), known(assignment.person()).key(), at))
                .distinct()
                .toList();
        return told.stream().anyMatch(assignment -> assignment.role() == ActingRole.COORDINATOR)
                ? told
                : Stream.concat(Stream.of(new Assignment(ActingRole.COORDINATOR, person, at)), told.stream())
                        .toList();
    }

    private PersonRecord known(String person) {
        return people.named(person)
                .orElseThrow(() -> CaseProblems.personUnknown(person))
                .told();
    }

    private Bilingual name(String person) {
        return people.named(person).map(known -> known.told().name()).orElseGet(() -> Bilingual.of(person, person));
    }

    private static String person(Actor actor) {
        if (actor.person() == null) {
            throw CaseProblems.personNeeded();
        }
        return actor.person();
    }

    /** What an account needs besides the role that its person has in the case. */
    private static Role[] needed(Act act) {
        return switch (act) {
            case ReviewDraft review -> new Role[] {Role.REVIEWER};
            case ApprovalDraft approval -> new Role[] {Role.BUSINESS_OWNER};
            case Performance performance -> new Role[] {Role.OPERATOR};
            case SecondLook look -> new Role[] {Role.OPERATOR};
            case CheckRun run -> new Role[] {Role.OPERATOR};
            case WayBack back -> new Role[] {Role.OPERATOR};
            case OverrideWord word -> new Role[] {Role.BUSINESS_OWNER, Role.COMMANDER, Role.AUDITOR};
            case Naming naming -> ACTORS;
            case StepDone done -> ACTORS;
            case StepLeftOut left -> ACTORS;
            case ProcedureDraft draft -> ACTORS;
            case Ending ending -> ACTORS;
        };
    }

    private static String action(Act act) {
        return switch (act) {
            case Naming naming -> "case.role-assigned";
            case StepDone done -> "case.step-done";
            case StepLeftOut left -> "case.step-left-out";
            case ProcedureDraft draft -> "case.procedure-written";
            case ReviewDraft review -> "case.reviewed";
            case ApprovalDraft approval -> "case.decided";
            case Performance performance -> "case.instruction-performed";
            case SecondLook look -> "case.instruction-checked";
            case CheckRun run -> "case.service-checked";
            case WayBack back -> "case.rolled-back";
            case Ending ending -> "case.ended";
            case OverrideWord word -> "case.override-confirmed";
        };
    }

    /** Only one declares at a time, and only until it is stored; imports take numbers without waiting here. */
    private String next(int year) {
        getEntityManager()
                .createNativeQuery("select k from case_declaring_turn where k = 1 for update", Integer.class)
                .getSingleResult();
        String prefix = "CASE-" + year + "-";
        int last = getEntityManager()
                .createQuery(
                        "select c.reference from SpecialCase c where c.reference like ?1"
                                + " order by length(c.reference) desc, c.reference desc",
                        String.class)
                .setParameter(1, prefix + "%")
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(reference -> Integer.parseInt(reference.substring(prefix.length())))
                .orElse(0);
        return prefix + "%04d".formatted(last + 1);
    }
}
