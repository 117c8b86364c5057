package dev.hansei.incident.pages;

import dev.hansei.base.Language;
import dev.hansei.base.Moment;
import dev.hansei.base.MomentWords;
import dev.hansei.base.Zones;
import dev.hansei.incident.ImpactWindow;
import dev.hansei.incident.IncidentDraft;
import dev.hansei.incident.Incidents;
import dev.hansei.incident.Severity;
import dev.hansei.incident.room.IncidentPage;
import dev.hansei.incident.room.IncidentRoom;
import dev.hansei.incident.room.IncidentSummary;
import dev.hansei.incident.room.RoomReader;
import dev.hansei.people.People;
import dev.hansei.web.Visitor;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The incidents there are, and declaring a new one. */
@Path("/")
@Authenticated
@Produces("text/html; charset=UTF-8")
public class IncidentPages {

    private static final int SHOWN = 50;

    private final Incidents incidents;
    private final RoomReader reader;
    private final People people;
    private final Visitor visitor;
    private final Clock clock;

    IncidentPages(Incidents incidents, RoomReader reader, People people, Visitor visitor, Clock clock) {
        this.incidents = incidents;
        this.reader = reader;
        this.people = people;
        this.visitor = visitor;
        this.clock = clock;
    }

    @GET
    @Path("incidents")
    public TemplateInstance list(@QueryParam("place") String place) {
        IncidentPage page = reader.page(Places.read(place), SHOWN);
        return visitor.show(Templates.list(rows(page.incidents()), Places.write(page.next()), Severity.values()));
    }

    /** For the home page: the open incidents. */
    @GET
    @Path("burning")
    public TemplateInstance open() {
        IncidentPage open = reader.open(SHOWN);
        return visitor.show(Templates.open(rows(open.incidents()), open.next() != null));
    }

    /** The title alone is enough; what else is known can follow in the room. */
    @POST
    @Path("incidents")
    public Response declare(
            @FormParam("title") @DefaultValue("") String title,
            @FormParam("severity") @DefaultValue("SEV2") Severity severity,
            @FormParam("zone") @DefaultValue("Asia/Tokyo") String zone,
            @FormParam("impact") boolean impact) {
        Instant now = clock.instant();
        IncidentDraft draft = new IncidentDraft(
                Zones.known(zone), Typed.text(title), severity, null, null, impact ? window(title, zone, now) : null);
        String reference = incidents.declare(draft, visitor.actor(), now).ref();
        return Response.seeOther(URI.create("/incidents/" + reference)).build();
    }

    private static ImpactWindow window(String title, String zone, Instant now) {
        return new ImpactWindow(
                "impact-1",
                ImpactWindow.Extent.PARTIAL,
                Moment.exact(now.truncatedTo(ChronoUnit.MINUTES), Zones.known(zone)),
                null,
                Typed.text(title),
                null,
                null);
    }

    private List<Row> rows(List<IncidentSummary> incidents) {
        Language language = visitor.language();
        Names names = Names.of(people.told(), language);
        return incidents.stream()
                .map(incident -> new Row(
                        incident.ref(),
                        incident.title().orOther(language),
                        incident.title().has(language)
                                ? language.tag()
                                : language.other().tag(),
                        incident.severity(),
                        MomentWords.full(incident.declared(), language),
                        incident.status() == IncidentRoom.Status.OPEN,
                        incident.openWindows(),
                        names.of(incident.commander())))
                .toList();
    }

    /** @param lang of the title shown */
    public record Row(
            String ref,
            String title,
            String lang,
            Severity severity,
            String declared,
            boolean open,
            int openWindows,
            String commander) {}

    @CheckedTemplate(basePath = "incident")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance list(List<Row> incidents, String next, Severity[] severities);

        static native TemplateInstance open(List<Row> incidents, boolean more);
    }
}
