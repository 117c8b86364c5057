package dev.hansei.countermeasure;

import dev.hansei.base.Letters;
import dev.hansei.base.TextRules;
import dev.hansei.base.Turn;
import dev.hansei.incident.Cause;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Tells how measures stand. */
@ApplicationScoped
public class MeasureReader {

    /** The most that a page of a list holds. */
    public static final int LARGEST = 200;

    private final EntityManager entities;

    MeasureReader(EntityManager entities) {
        this.entities = entities;
    }

    /** @throws dev.hansei.base.Problem.NotFound where there is no such measure */
    @Transactional
    public Standing standing(String reference) {
        return standing(entities.find(Countermeasure.class, row(reference)).told());
    }

    /** The causes of an incident, which its measures address. */
    @Transactional
    public List<Cause> causes(String incident) {
        return entities.createQuery(
                        "select c from Incident i join i.causes c where i.reference = ?1 order by index(c)",
                        Cause.class)
                .setParameter(1, incident)
                .getResultList();
    }

    /** All that fit, those recorded first first. */
    @Transactional
    public List<Standing> all(MeasureFilter filter, Instant now) {
        return chunk(filter, null, true, Integer.MAX_VALUE).stream()
                .map(measure -> standing(measure.told()))
                .filter(standing -> filter.takes(standing, now))
                .toList();
    }

    /** @param after the row that the page before ended with, or null for the latest */
    @Transactional
    public MeasurePage page(MeasureFilter filter, UUID after, int size, Instant now) {
        int wanted = Math.clamp(size, 1, LARGEST);
        List<Standing> shown = new ArrayList<>();
        UUID last = after;
        while (true) {
            List<Countermeasure> chunk = chunk(filter, last, false, LARGEST);
            for (Countermeasure measure : chunk) {
                Standing standing = standing(measure.told());
                if (filter.takes(standing, now)) {
                    if (shown.size() == wanted) {
                        return new MeasurePage(shown, last);
                    }
                    shown.add(standing);
                }
                last = measure.row();
            }
            if (chunk.size() < LARGEST) {
                return new MeasurePage(shown, null);
            }
        }
    }

    /**
     * Runs a verb only where the measure still stands as the asker saw it; nobody else changes it meanwhile.
     *
     * @param marks of {@link Standing#mark}, one of them from when it was seen
     * @throws dev.hansei.base.Problem.Stale where it stands otherwise by now
     */
    public <T> T unchanged(String reference, Set<String> marks, Supplier<T> verb) {
        return Turn.take(() -> {
            if (!marks.contains(standing(held(reference).told()).mark())) {
                throw ProposalProblems.stale();
            }
            return verb.get();
        });
    }

    /** The measure, which nobody else changes until the end of the transaction. */
    Countermeasure held(String reference) {
        Countermeasure measure = entities.find(Countermeasure.class, row(reference), LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(measure);
        return measure;
    }

    Standing standing(CountermeasureRecord measure) {
        if (measure.kind() != CountermeasureRecord.Kind.INTERIM) {
            return new Standing(measure, List.of());
        }
        List<CountermeasureRecord> replacedBy = entities.createQuery(
                        "select c from Countermeasure c where array_contains(c.replaces, ?1) order by c.reference",
                        Countermeasure.class)
                .setParameter(1, measure.ref())
                .getResultStream()
                .map(Countermeasure::told)
                .toList();
        return new Standing(measure, replacedBy);
    }

    private UUID row(String reference) {
        if (TextRules.refusal(reference).isPresent()) {
            throw ProposalProblems.unknown(Letters.shown(reference));
        }
        return entities.createQuery("select c.id from Countermeasure c where c.reference = ?1", UUID.class)
                .setParameter(1, reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> ProposalProblems.unknown(reference));
    }

    private List<Countermeasure> chunk(MeasureFilter filter, UUID after, boolean rising, int size) {
        StringBuilder query = new StringBuilder("select c from Countermeasure c where 1 = 1");
        query.append(filter.incident() == null ? "" : " and c.incident = :incident");
        query.append(filter.kind() == null ? "" : " and c.kind = :kind");
        query.append(after == null ? "" : " and c.id < :after");
        query.append(rising ? " order by c.id" : " order by c.id desc");
        TypedQuery<Countermeasure> asked = entities.createQuery(query.toString(), Countermeasure.class);
        if (filter.incident() != null) {
            asked.setParameter("incident", filter.incident());
        }
        if (filter.kind() != null) {
            asked.setParameter("kind", filter.kind());
        }
        if (after != null) {
            asked.setParameter("after", after);
        }
        return asked.setMaxResults(size).getResultList();
    }
}
