package dev.hansei.countermeasure.pages;

import dev.hansei.countermeasure.CountermeasureDraft;
import dev.hansei.countermeasure.CountermeasureRecord;
import dev.hansei.countermeasure.Countermeasures;
import dev.hansei.countermeasure.MeasureReader;
import dev.hansei.countermeasure.State;
import dev.hansei.incident.pages.Names;
import dev.hansei.incident.pages.Typed;
import dev.hansei.incident.room.RoomReader;
import dev.hansei.people.People;
import dev.hansei.web.Chosen;
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
import java.time.ZoneId;
import java.util.List;

/** The measures there are, what is overdue first, and proposing a new one. */
@Path("/countermeasures")
@Authenticated
@Produces("text/html; charset=UTF-8")
public class CountermeasurePages {

    private final Countermeasures measures;
    private final MeasureReader reader;
    private final RoomReader rooms;
    private final People people;
    private final Visitor visitor;
    private final Clock clock;

    CountermeasurePages(
            Countermeasures measures,
            MeasureReader reader,
            RoomReader rooms,
            People people,
            Visitor visitor,
            Clock clock) {
        this.measures = measures;
        this.reader = reader;
        this.rooms = rooms;
        this.people = people;
        this.visitor = visitor;
        this.clock = clock;
    }

    @GET
    public TemplateInstance list(
            @QueryParam("state") @DefaultValue("") String state,
            @QueryParam("kind") @DefaultValue("") String kind,
            @QueryParam("owner") @DefaultValue("") String owner,
            @QueryParam("incident") @DefaultValue("") String incident) {
        Asked asked = new Asked(state, kind, owner, incident);
        Instant now = clock.instant();
        Names names = Names.of(people.told(), visitor.language());
        return visitor.show(Templates.list(
                MeasureRow.of(reader.all(asked.filter(), now), now, names),
                asked,
                State.values(),
                CountermeasureRecord.Kind.values(),
                Choice.people(people.told(), names)));
    }

    /** Dates are read in the zone of the incident. */
    @POST
    public Response propose(
            @FormParam("incident") @DefaultValue("") String incident,
            @FormParam("kind") @DefaultValue("PERMANENT") String kind,
            @FormParam("title-ja") @DefaultValue("") String titleJa,
            @FormParam("title-en") @DefaultValue("") String titleEn,
            @FormParam("description-ja") @DefaultValue("") String descriptionJa,
            @FormParam("description-en") @DefaultValue("") String descriptionEn,
            @FormParam("owner") @DefaultValue("") String owner,
            @FormParam("addresses") List<String> addresses,
            @FormParam("replaces") List<String> replaces,
            @FormParam("due") @DefaultValue("") String due) {
        measures.admit(visitor.actor());
        ZoneId zone = rooms.zone(Chosen.of(incident));
        CountermeasureDraft draft = new CountermeasureDraft(
                incident,
                Typed.choice(CountermeasureRecord.Kind.class, kind),
                Fields.text(titleJa, titleEn),
                Fields.text(descriptionJa, descriptionEn),
                owner,
                addresses,
                replaces,
                null,
                Fields.date(due, zone));
        String reference =
                measures.propose(draft, visitor.actor(), clock.instant()).ref();
        return Response.seeOther(URI.create("/countermeasures/" + reference)).build();
    }

    @CheckedTemplate(basePath = "countermeasure")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance list(
                List<MeasureRow> measures,
                Asked asked,
                State[] states,
                CountermeasureRecord.Kind[] kinds,
                List<Choice> people);
    }
}
