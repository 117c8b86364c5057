package dev.hansei.countermeasure.pages;

import dev.hansei.countermeasure.MeasureFilter;
import dev.hansei.countermeasure.MeasureReader;
import dev.hansei.incident.pages.Names;
import dev.hansei.people.People;
import dev.hansei.web.Visitor;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** A part of the page of an incident: the measures that answer it. */
@Path("/incidents/{ref}/countermeasures")
@Authenticated
@Produces("text/html; charset=UTF-8")
public class IncidentMeasurePages {

    private final MeasureReader reader;
    private final People people;
    private final Visitor visitor;
    private final Clock clock;

    IncidentMeasurePages(MeasureReader reader, People people, Visitor visitor, Clock clock) {
        this.reader = reader;
        this.people = people;
        this.visitor = visitor;
        this.clock = clock;
    }

    @GET
    public TemplateInstance measures(@PathParam("ref") String ref) {
        Instant now = clock.instant();
        Names names = Names.of(people.told(), visitor.language());
        return visitor.show(Templates.section(ref, MeasureRow.of(reader.all(MeasureFilter.of(ref), now), now, names)));
    }

    @CheckedTemplate(basePath = "countermeasure")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance section(String incident, List<MeasureRow> measures);
    }
}
