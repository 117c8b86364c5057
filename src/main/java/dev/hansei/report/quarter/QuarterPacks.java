package dev.hansei.report.quarter;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Language;
import dev.hansei.base.Moment;
import dev.hansei.base.MomentWords;
import dev.hansei.countermeasure.Countermeasures;
import dev.hansei.effectiveness.EffectivenessAudits;
import dev.hansei.effectiveness.Quarter;
import dev.hansei.incident.Incidents;
import dev.hansei.report.PublicJson;
import dev.hansei.report.wording.Languages;
import dev.hansei.specialcase.SpecialCases;
import dev.hansei.trail.Trail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Writes what a quarter brought, from the record as it is now. */
@ApplicationScoped
public class QuarterPacks {

    private final Incidents incidents;
    private final Countermeasures countermeasures;
    private final SpecialCases cases;
    private final EffectivenessAudits audits;
    private final Trail trail;

    QuarterPacks(
            Incidents incidents,
            Countermeasures countermeasures,
            SpecialCases cases,
            EffectivenessAudits audits,
            Trail trail) {
        this.incidents = incidents;
        this.countermeasures = countermeasures;
        this.cases = cases;
        this.audits = audits;
        this.trail = trail;
    }

    /**
     * @param zone whose days the quarter is made of
     * @param by who asks for it, as the document names them
     */
    @Transactional
    public QuarterDocument of(Quarter quarter, ZoneId zone, Languages languages, String by, Instant now) {
        QuarterFacts facts = new QuarterFacts(
                quarter,
                zone,
                incidents.told(),
                countermeasures.told(),
                cases.briefs(),
                audits.told(),
                trail.count(),
                trail.lastRecorded().orElse(null));
        Moment at = Moment.exact(now.truncatedTo(ChronoUnit.MINUTES), zone);
        QuarterPack pack = QuarterPack.of(
                facts,
                languages,
                by,
                Bilingual.of(MomentWords.full(at, Language.JA), MomentWords.full(at, Language.EN)));
        return new QuarterDocument(
                pack, languages, QuarterTemplates.quarter(pack).render(), PublicJson.of(pack));
    }
}
