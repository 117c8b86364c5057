package dev.hansei.effectiveness;

import dev.hansei.countermeasure.CountermeasureRecord;
import dev.hansei.effectiveness.population.ReconciliationItem;
import dev.hansei.flow.ResponseFlowRecord;
import dev.hansei.specialcase.CaseRecord;
import dev.hansei.specialcase.conformance.Conformance;
import dev.hansei.specialcase.conformance.Finding;
import dev.hansei.specialcase.conformance.Rule;
import dev.hansei.trail.Canonical;
import dev.hansei.trail.Digests;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What signed conclusions stand on. */
@ApplicationScoped
public class Snapshots implements PanacheRepositoryBase<AuditSnapshot, UUID> {

    public Optional<AuditSnapshot> of(String audit) {
        return find("reference", audit).firstResultOptional();
    }

    /** @return its SHA-256 */
    String take(AuditFacts facts, List<ReconciliationItem> items, Instant now) {
        AuditSnapshot snapshot = new AuditSnapshot(facts.audit().ref(), canonical(facts, items), now);
        persist(snapshot);
        return snapshot.sha256();
    }

    static byte[] canonical(AuditFacts facts, List<ReconciliationItem> items) {
        return Canonical.bytes(new SignedFacts(
                facts.audit(),
                facts.flow(),
                facts.measures(),
                items,
                facts.cases().values().stream()
                        .map(record -> SignedCase.of(facts.flow(), record))
                        .toList()));
    }

    /** @param reconciliation each question with its answer */
    public record SignedFacts(
            AuditRecord audit,
            ResponseFlowRecord flow,
            List<CountermeasureRecord> measures,
            List<ReconciliationItem> reconciliation,
            List<SignedCase> cases) {}

    /**
     * One case. An ended case takes nothing more, so its digest is enough to recognise it; an open one is kept whole.
     *
     * @param sha256 of the case's own canonical form
     * @param open null where it had ended
     */
    public record SignedCase(String ref, String sha256, List<Departure> findings, CaseRecord open) {

        static SignedCase of(ResponseFlowRecord flow, CaseRecord record) {
            return new SignedCase(
                    record.ref(),
                    Digests.sha256(Canonical.bytes(record)),
                    Conformance.of(flow.version(record.flowVersion()), record).stream()
                            .map(Departure::of)
                            .toList(),
                    record.outcome() == null ? record : null);
        }
    }

    public record Departure(Rule rule, String step) {

        static Departure of(Finding finding) {
            return new Departure(finding.rule(), finding.step());
        }
    }
}
