package dev.hansei.intake;

import dev.hansei.base.Actor;
import dev.hansei.base.Change;
import dev.hansei.intake.form.BundleError;
import dev.hansei.intake.form.BundleSource;
import dev.hansei.report.Reports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Record bundles in and out. */
@ApplicationScoped
public class Bundles {

    private final StoredRecords stored;
    private final Recorders recorders;
    private final Reports reports;
    private final TransactionManager transactions;
    private final EntityManager entities;

    Bundles(
            StoredRecords stored,
            Recorders recorders,
            Reports reports,
            TransactionManager transactions,
            EntityManager entities) {
        this.stored = stored;
        this.recorders = recorders;
        this.reports = reports;
        this.transactions = transactions;
        this.entities = entities;
    }

    /**
     * Imports the files as one: all their records or nothing.
     *
     * @throws BundleRefused with every error
     */
    @Transactional
    public Imported take(List<BundleSource> sources, Actor actor, Instant now) {
        BundleReading reading = BundleReader.read(sources);
        waitForTurn();
        refuse(BundleRules.check(reading, stored));
        Map<Change, Integer> counts = new EnumMap<>(Change.class);
        refuse(recorders.take(reading, actor, now, change -> counts.merge(change, 1, Integer::sum)));
        return new Imported(counts, reports.freeze(actor, now));
    }

    /**
     * Says whether the files could be imported, and leaves nothing behind.
     *
     * @throws BundleRefused with every error
     */
    @Transactional
    public Imported check(List<BundleSource> sources, Actor actor, Instant now) {
        try {
            Imported imported = take(sources, actor, now);
            transactions.setRollbackOnly();
            return imported;
        } catch (SystemException e) {
            throw new IllegalStateException("The transaction manager cannot undo the check", e);
        }
    }

    /**
     * An incident with everything that belongs to it.
     *
     * @throws dev.hansei.base.Problem.NotFound where there is no such incident
     */
    @Transactional
    public Bundle of(String incident) {
        return stored.about(incident);
    }

    /** Two imports at once could each keep rules that they break together; the second waits for the first to end. */
    private void waitForTurn() {
        entities.createNativeQuery("select k from recording_turn where k = 1 for update", Integer.class)
                .getSingleResult();
    }

    private static void refuse(List<BundleError> errors) {
        if (!errors.isEmpty()) {
            throw new BundleRefused(errors);
        }
    }
}
