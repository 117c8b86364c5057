package dev.hansei.effectiveness.population;

import dev.hansei.base.Bilingual;
import dev.hansei.effectiveness.AuditRecord;
import dev.hansei.incident.Incidents;
import dev.hansei.specialcase.CaseBrief;
import dev.hansei.specialcase.SpecialCases;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;

/** Collects the cases of a period, and what could hide one. */
@ApplicationScoped
public class Populations {

    private final SpecialCases cases;
    private final Incidents incidents;

    Populations(SpecialCases cases, Incidents incidents) {
        this.cases = cases;
        this.incidents = incidents;
    }

    /** @param items what the auditor must answer, with the answers there are */
    public record Collected(Population population, List<ReconciliationItem> items) {

        public Bilingual statement(AuditRecord audit) {
            return population.statement(audit, items.stream().allMatch(item -> item.answer() != null));
        }
    }

    public Collected of(AuditRecord audit) {
        List<CaseBrief> all = cases.briefs();
        Population population = Population.of(audit, all);
        List<ReconciliationItem> items = Reconciliation.of(
                audit,
                population,
                all.stream().map(CaseBrief::ref).collect(Collectors.toSet()),
                cases.executedLater(audit.flow(), audit.begin(), audit.end()),
                incidents.mentions(Reconciliation.WORDS, audit.begin(), audit.end()));
        return new Collected(population, items);
    }

    /** References of the cases of the period, in their order. */
    public List<String> inside(AuditRecord audit) {
        return Population.of(audit, cases.briefs()).inside();
    }
}
