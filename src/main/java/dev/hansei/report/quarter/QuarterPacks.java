package dev.hansei.report.quarter;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Language;
import dev.hansei.base.Moment;
import dev.hansei.base.MomentWords;
import dev.hansei.countermeasure.Countermeasures;
import dev.hansei.effectiveness.EffectivenessAudits;
import dev.hansei.effectiveness.schedule.Quarter;
import dev.hansei.flow.ResponseFlows;
import dev.hansei.incident.IncidentRecord;
import dev.hansei.incident.Incidents;
import dev.hansei.people.People;
import dev.hansei.report.PublicJson;
import dev.hansei.report.wording.Languages;
import dev.hansei.specialcase.CaseBrief;
import dev.hansei.specialcase.SpecialCases;
import dev.hansei.trail.Trail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Writes what a quarter brought, from the record as it is now. */
@ApplicationScoped
public class QuarterPacks {

    private final Incidents incidents;
    private final Countermeasures countermeasures;
    private final SpecialCases cases;
    private final EffectivenessAudits audits;
    private final ResponseFlows flows;
    private final People people;
    private final Trail trail;

    QuarterPacks(
            Incidents incidents,
            Countermeasures countermeasures,
            SpecialCases cases,
            EffectivenessAudits audits,
            ResponseFlows flows,
            People people,
            Trail trail) {
        this.incidents = incidents;
        this.countermeasures = countermeasures;
        this.cases = cases;
        this.audits = audits;
        this.flows = flows;
        this.people = people;
        this.trail = trail;
    }

    /**
     * @param zone whose days the quarter is made of
     * @param by the key of the person who asks for it, or what else asks
     */
    @Transactional
    public QuarterDocument of(Quarter quarter, ZoneId zone, Languages languages, String by, Instant now) {
        List<CaseBrief> briefs = cases.briefs();
        List<String> listed = briefs.stream()
                .filter(one -> quarter.equals(
                        Quarter.containing(one.declared().atZone(zone).toLocalDate(), quarter.firstMonth())))
                .limit(QuarterPack.LISTED)
                .map(CaseBrief::ref)
                .toList();
        QuarterFacts facts = new QuarterFacts(
                quarter,
                zone,
                incidents.told().stream().map(IncidentRecord::asItStands).toList(),
                countermeasures.told(),
                briefs,
                cases.named(listed),
                flows.told(),
                audits.told(),
                now,
                trail.count(),
                trail.lastRecorded().orElse(null));
        Moment at = Moment.exact(now.truncatedTo(ChronoUnit.MINUTES), zone);
        QuarterPack pack = QuarterPack.of(
                facts,
                languages,
                people.named(by).map(person -> person.told().name()).orElse(Bilingual.of(by, by)),
                Bilingual.of(MomentWords.full(at, Language.JA), MomentWords.full(at, Language.EN)));
        return new QuarterDocument(
                pack, languages, QuarterTemplates.quarter(pack).render(), PublicJson.of(pack));
    }
}
