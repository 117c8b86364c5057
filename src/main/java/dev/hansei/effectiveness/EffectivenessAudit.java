package dev.hansei.effectiveness;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Grows;
import dev.hansei.base.Moment;
import dev.hansei.base.Rows;
import dev.hansei.base.Uuid7;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** The evaluation of one review period; signed once. */
@Entity
public class EffectivenessAudit implements Grows<AuditRecord> {

    @Id
    private UUID id;

    private String reference;
    private String incident;
    private String flow;
    private ZoneId zone;
    private Bilingual title;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private Moment opened;
    private String auditor;
    private List<String> countermeasures;
    private Bilingual population;

    /** At most one, where it was not told when the audit began. */
    @ElementCollection
    @OrderColumn(name = "position")
    private List<Completeness> completeness = new ArrayList<>();

    @ElementCollection
    @OrderColumn(name = "position")
    private List<AuditedCase> cases = new ArrayList<>();

    @ElementCollection
    @OrderColumn(name = "position")
    private List<QualityReview> quality = new ArrayList<>();

    @ElementCollection
    @OrderColumn(name = "position")
    private List<AuditFinding> findings = new ArrayList<>();

    @ElementCollection
    @OrderColumn(name = "position")
    private List<ReconciliationAnswer> reconciliation = new ArrayList<>();

    @ElementCollection
    @OrderColumn(name = "position")
    private List<MeasureCheck> checks = new ArrayList<>();

    @ElementCollection
    @OrderColumn(name = "position")
    private List<RiskAnswer> risks = new ArrayList<>();

    /** At most one; a row of its own, because the audit is open before it. */
    @ElementCollection
    @OrderColumn(name = "position")
    private List<Conclusion> conclusion = new ArrayList<>();

    /** At most one, and never with a conclusion. */
    @ElementCollection
    @OrderColumn(name = "position")
    private List<Abandonment> abandonment = new ArrayList<>();

    protected EffectivenessAudit() {}

    EffectivenessAudit(AuditRecord told, Instant now) {
        id = Uuid7.at(now);
        reference = told.ref();
        incident = told.incident();
        flow = told.flow();
        zone = told.zone();
        title = told.title();
        firstDay = told.from();
        lastDay = told.until();
        opened = told.opened();
        auditor = told.auditor();
        countermeasures = told.countermeasures();
        population = told.population();
        add(told, now);
    }

    @Override
    public void add(AuditRecord told, Instant now) {
        if (population == null && told.population() != null) {
            Rows.fill(completeness, new Completeness(told.population()));
        }
        Rows.append(cases, told.cases(), Function.identity());
        Rows.append(quality, told.quality(), Function.identity());
        Rows.append(findings, told.findings(), AuditFinding::id);
        Rows.append(reconciliation, told.reconciliation(), Function.identity());
        Rows.append(checks, told.checks(), Function.identity());
        Rows.append(risks, told.risks(), Function.identity());
        Rows.fill(conclusion, told.conclusion());
        Rows.fill(abandonment, told.abandonment());
    }

    @Override
    public AuditRecord told() {
        return new AuditRecord(
                reference,
                incident,
                flow,
                zone,
                title,
                firstDay,
                lastDay,
                opened,
                auditor,
                List.copyOf(countermeasures),
                population(),
                List.copyOf(cases),
                List.copyOf(quality),
                List.copyOf(findings),
                List.copyOf(reconciliation),
                List.copyOf(checks),
                List.copyOf(risks),
                Rows.only(conclusion),
                Rows.only(abandonment));
    }

    String flow() {
        return flow;
    }

    /** Whether that time lies in the period, by the audit's own calendar; one that was abandoned reaches nothing. */
    boolean reaches(Instant time) {
        if (abandoned()) {
            return false;
        }
        LocalDate day = time.atZone(zone).toLocalDate();
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    /** How it ended is read with it; its cases are not. */
    AuditBrief brief() {
        return new AuditBrief(
                reference,
                incident,
                flow,
                zone,
                title,
                firstDay,
                lastDay,
                opened,
                auditor,
                Rows.only(conclusion),
                Rows.only(abandonment));
    }

    boolean signed() {
        return !conclusion.isEmpty();
    }

    boolean abandoned() {
        return !abandonment.isEmpty();
    }

    UUID row() {
        return id;
    }

    void answer(ReconciliationAnswer told) {
        reconciliation.add(told);
    }

    void answer(RiskAnswer told) {
        risks.add(told);
    }

    void check(MeasureCheck told) {
        checks.add(told);
    }

    void judge(AuditedCase told) {
        cases.add(told);
    }

    void review(QualityReview told) {
        quality.add(told);
    }

    void find(AuditFinding told) {
        findings.add(told);
    }

    void sign(Bilingual complete, Conclusion told) {
        if (population == null) {
            completeness.add(new Completeness(complete));
        }
        conclusion.add(told);
    }

    void abandon(Abandonment told) {
        abandonment.add(told);
    }

    private Bilingual population() {
        return completeness.isEmpty() ? population : completeness.getFirst().text();
    }
}
