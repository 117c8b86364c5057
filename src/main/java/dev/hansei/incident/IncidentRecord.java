package dev.hansei.incident;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import jakarta.validation.constraints.NotNull;
import java.time.ZoneId;
import java.util.List;

/**
 * All that is known of one incident: what a bundle carries, and what documents are written from.
 *
 * @param ref such as {@code INC-2023-0001}
 * @param zone the zone people spoke in; every moment that names none is in it
 * @param severity as declared, like the zone and the title; {@code changes} tell what became of the three
 * @param summary light markup
 */
public record IncidentRecord(
        @NotNull String ref,
        @NotNull ZoneId zone,
        @NotNull Bilingual title,
        @NotNull Severity severity,
        @NotNull Moment declared,
        Bilingual summary,
        List<ImpactWindow> windows,
        List<Figure> figures,
        List<EntryRecord> timeline,
        List<Milestone> milestones,
        List<RuledOut> ruledOut,
        List<DecisionRecord> decisions,
        List<Cause> causes,
        List<SeriesRecord> series,
        List<Related> related,
        List<AffectedService> services,
        List<RoleAssignment> assignments,
        List<StateChange> states,
        List<DeclaredChange> changes) {

    /** With nothing known yet but what was said when it was declared. */
    static IncidentRecord declared(
            String ref, Heading heading, Moment declared, Bilingual summary, List<ImpactWindow> windows) {
        return new IncidentRecord(
                ref,
                heading.zone(),
                heading.title(),
                heading.severity(),
                declared,
                summary,
                windows,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** As it was declared. */
    public Heading heading() {
        return new Heading(zone, title, severity);
    }

    /** With the zone, title and severity as they were changed last: what people are told and shown. */
    public IncidentRecord asItStands() {
        return under(heading().after(changes), timeline);
    }

    /** The facts without the timeline, whose entries are recorded one by one. */
    IncidentRecord withoutTimeline() {
        return under(heading(), List.of());
    }

    private IncidentRecord under(Heading heading, List<EntryRecord> entries) {
        return new IncidentRecord(
                ref,
                heading.zone(),
                heading.title(),
                heading.severity(),
                declared,
                summary,
                windows,
                figures,
                entries,
                milestones,
                ruledOut,
                decisions,
                causes,
                series,
                related,
                services,
                assignments,
                states,
                changes);
    }
}
