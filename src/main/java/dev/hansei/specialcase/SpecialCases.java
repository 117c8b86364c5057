package dev.hansei.specialcase;

import dev.hansei.base.Actor;
import dev.hansei.base.Bilingual;
import dev.hansei.base.Change;
import dev.hansei.base.Growth;
import dev.hansei.base.Problem;
import dev.hansei.base.Uuid7;
import dev.hansei.live.Signal;
import dev.hansei.live.Signals;
import dev.hansei.trail.Fact;
import dev.hansei.trail.Recording;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Work outside the standard process. */
@ApplicationScoped
public class SpecialCases implements PanacheRepositoryBase<SpecialCase, UUID> {

    /** The most that one page of the list holds. */
    public static final int LARGEST = 200;

    /** Of an override {@code v} of a case {@code c}. */
    private static final String UNCONFIRMED =
            "not exists (select 1 from c.overrideReviews r where r.override = v.id and r.by <> v.by)";

    private final Recording recording;
    private final Signals signals;

    SpecialCases(Recording recording, Signals signals) {
        this.recording = recording;
        this.signals = signals;
    }

    /** What whoever watches a case listens to. */
    public static String topic(String reference) {
        return "case/" + reference;
    }

    /** Within a transaction: whoever watches the case hears, once it is committed, that something was recorded. */
    public void tell(String reference, Instant now) {
        signals.tell(new Signal(topic(reference), Signal.CASE, Uuid7.at(now), reference));
    }

    /** @throws Problem.Refused where what is told contradicts what is known */
    @Transactional
    public Change record(CaseRecord told, Actor actor, Instant now) {
        return record(Uuid7.at(now), told, actor, now);
    }

    /** @param row the identity that the case gets where it is new */
    @Transactional
    public Change record(UUID row, CaseRecord told, Actor actor, Instant now) {
        Fact fact = Fact.of("case/" + told.ref(), "case.recorded", told);
        Optional<SpecialCase> known = named(told.ref());
        known.ifPresent(run -> staysClosed(run.told(), told));
        Change change = recording.take(fact, told, known, () -> persist(new SpecialCase(row, told, now)), actor, now);
        if (change != Change.SAME) {
            tell(told.ref(), now);
        }
        return change;
    }

    /** What an audit has judged must not change afterwards, so a case takes no rows once it has ended. */
    private static void staysClosed(CaseRecord known, CaseRecord told) {
        if (known.outcome() != null && !Growth.of(told.ref(), known, told).isEmpty()) {
            throw new Problem.Refused(
                    "case/closed",
                    Bilingual.of(
                            told.ref() + " は終了しているため、何も加えられません。続きの作業は、新しい特例対応として記録してください。",
                            told.ref() + " has ended, so nothing can be added to it."
                                    + " Record further work as a new special case."));
        }
    }

    public Optional<SpecialCase> named(String reference) {
        return find("reference", reference).firstResultOptional();
    }

    public List<CaseRecord> told() {
        return listAll(Sort.by("reference")).stream().map(SpecialCase::told).toList();
    }

    /**
     * The latest declared first.
     *
     * @param ended false for those that go on, true for the others, null for all
     * @param after the row to read on from, or null for the latest
     * @throws Problem.Invalid where there is no such row
     */
    @Transactional
    public CasePage page(Boolean ended, UUID after, int size) {
        int wanted = Math.clamp(size, 1, LARGEST);
        List<String> where = new ArrayList<>();
        if (ended != null) {
            where.add(ended ? "o.kind is not null" : "o.kind is null");
        }
        SpecialCase last = after == null ? null : findByIdOptional(after).orElseThrow(SpecialCases::placeUnknown);
        if (last != null) {
            where.add("(c.declared.instant < :at or (c.declared.instant = :at and c.id < :row))");
        }
        TypedQuery<Object[]> query = getEntityManager()
                .createQuery(
                        "select c, o.kind from SpecialCase c left join c.outcome o"
                                + (where.isEmpty() ? "" : " where " + String.join(" and ", where))
                                + " order by c.declared.instant desc, c.id desc",
                        Object[].class);
        if (last != null) {
            query.setParameter("at", last.declared().instant()).setParameter("row", last.row());
        }
        List<Object[]> found = query.setMaxResults(wanted + 1).getResultList();
        List<Object[]> shown = found.subList(0, Math.min(wanted, found.size()));
        List<UUID> rows =
                shown.stream().map(row -> ((SpecialCase) row[0]).row()).toList();
        List<UUID> overridden = among(rows, "");
        List<UUID> unconfirmed = among(rows, " and " + UNCONFIRMED);
        return new CasePage(
                shown.stream()
                        .map(row -> ((SpecialCase) row[0])
                                .summary(
                                        (Outcome.Kind) row[1],
                                        overridden.contains(((SpecialCase) row[0]).row()),
                                        unconfirmed.contains(((SpecialCase) row[0]).row())))
                        .toList(),
                found.size() <= wanted ? null : ((SpecialCase) shown.getLast()[0]).row());
    }

    private List<UUID> among(List<UUID> rows, String condition) {
        return getEntityManager()
                .createQuery(
                        "select c.id from SpecialCase c join c.overrides v where c.id in :rows" + condition, UUID.class)
                .setParameter("rows", rows)
                .getResultList();
    }

    /**
     * The open cases that concern somebody: those they act in, and those in which a rule was set aside and still waits for
     * the word of another person. What is promised first comes first.
     *
     * @param confirms whether they may say that word
     */
    @Transactional
    public List<CaseRecord> concerning(String person, boolean confirms, int most) {
        return getEntityManager()
                .createQuery(
                        "select c from SpecialCase c left join c.outcome o where o.kind is null and ("
                                + "exists (select 1 from c.assignments a where a.person = :person)"
                                + " or (:confirms = true and exists (select 1 from c.overrides v"
                                + " where v.by <> :person and " + UNCONFIRMED + ")))"
                                + " order by c.deadline.instant asc nulls last, c.declared.instant, c.id",
                        SpecialCase.class)
                .setParameter("person", person)
                .setParameter("confirms", confirms)
                .setMaxResults(most)
                .getResultStream()
                .map(SpecialCase::told)
                .toList();
    }

    /** Of an address or a cursor that stands for no case. */
    public static Problem.Invalid placeUnknown() {
        return new Problem.Invalid(
                "case/place",
                Bilingual.of(
                        "特例対応の一覧のどこを指しているか読み取れません。一覧を最初から開いてください。",
                        "The place in the list of special cases cannot be read. Open the list from its beginning."));
    }

    /** All cases run under a flow, whatever became of them. */
    public List<CaseRecord> under(String flow) {
        return find("flow", Sort.by("reference"), flow).list().stream()
                .map(SpecialCase::told)
                .toList();
    }

    /** When the cases were declared, and under which flow, without anything else of them. */
    public List<CaseDeclared> declared() {
        return find("select flow, declared.instant from SpecialCase order by flow, declared.instant")
                .project(CaseDeclared.class)
                .list();
    }

    /** The cases declared under a flow from one instant until before another, by their references. */
    public List<CaseRecord> declared(String flow, Instant from, Instant until) {
        return find(
                        "flow = ?1 and declared.instant >= ?2 and declared.instant < ?3",
                        Sort.by("reference"),
                        flow,
                        from,
                        until)
                .list()
                .stream()
                .map(SpecialCase::told)
                .toList();
    }

    /** Those of these references that there are. */
    public List<CaseRecord> named(List<String> references) {
        return find("reference in ?1", Sort.by("reference"), references).list().stream()
                .map(SpecialCase::told)
                .toList();
    }

    /** Every case there is, whatever its flow and whatever became of it. */
    public List<CaseBrief> briefs() {
        return getEntityManager()
                .createQuery(
                        "select new dev.hansei.specialcase.CaseBrief(c.reference, c.flow, c.declared.instant)"
                                + " from SpecialCase c order by c.reference",
                        CaseBrief.class)
                .getResultList();
    }

    /** Cases of a flow that were declared before an instant, and whose procedure was carried out between two. */
    public List<String> executedLater(String flow, Instant from, Instant until) {
        return getEntityManager()
                .createQuery(
                        "select distinct c.reference from SpecialCase c join c.execution e where c.flow = ?1"
                                + " and c.declared.instant < ?2 and e.at.instant >= ?2 and e.at.instant < ?3"
                                + " order by c.reference",
                        String.class)
                .setParameter(1, flow)
                .setParameter(2, from)
                .setParameter(3, until)
                .getResultList();
    }
}
