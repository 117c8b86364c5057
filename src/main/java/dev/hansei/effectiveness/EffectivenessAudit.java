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

    @ElementCollection
    @OrderColumn(name = "position")
    private List<AuditedCase> cases = new ArrayList<>();

    @ElementCollection
    @OrderColumn(name = "position")
    private List<QualityReview> quality = new ArrayList<>();

    @ElementCollection
    @OrderColumn(name = "position")
    private List<AuditFinding> findings = new ArrayList<>();

    /** At most one; a row of its own, because the audit is open before it. */
    @ElementCollection
    @OrderColumn(name = "position")
    private List<Conclusion> conclusion = new ArrayList<>();

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
        Rows.append(cases, told.cases(), AuditedCase::specialCase);
        Rows.append(quality, told.quality(), Function.identity());
        Rows.append(findings, told.findings(), AuditFinding::id);
        Rows.fill(conclusion, told.conclusion());
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
                population,
                List.copyOf(cases),
                List.copyOf(quality),
                List.copyOf(findings),
                Rows.only(conclusion));
    }

    String flow() {
        return flow;
    }

    /** Whether that time lies in the period, by the audit's own calendar. */
    boolean reaches(Instant time) {
        LocalDate day = time.atZone(zone).toLocalDate();
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
