package dev.hansei.countermeasure.pages;

import dev.hansei.base.Language;
import dev.hansei.countermeasure.CountermeasureRecord;
import dev.hansei.countermeasure.Countermeasures;
import dev.hansei.countermeasure.MeasureFilter;
import dev.hansei.countermeasure.MeasureReader;
import dev.hansei.countermeasure.Standing;
import dev.hansei.countermeasure.State;
import dev.hansei.incident.pages.Names;
import dev.hansei.incident.room.RoomReader;
import dev.hansei.people.People;
import dev.hansei.web.Visitor;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.List;

/** The form of a proposal: first the incident, then what of it the measure addresses. */
@Path("/countermeasures/new")
@Authenticated
@Produces("text/html; charset=UTF-8")
public class ProposalPages {

    private static final int INCIDENTS = 200;

    private final Countermeasures desk;
    private final MeasureReader reader;
    private final RoomReader rooms;
    private final People people;
    private final Visitor visitor;
    private final Clock clock;

    ProposalPages(
            Countermeasures desk, MeasureReader reader, RoomReader rooms, People people, Visitor visitor, Clock clock) {
        this.desk = desk;
        this.reader = reader;
        this.rooms = rooms;
        this.people = people;
        this.visitor = visitor;
        this.clock = clock;
    }

    @GET
    public TemplateInstance form(@QueryParam("incident") @DefaultValue("") String incident) {
        desk.admit(visitor.actor());
        Language language = visitor.language();
        if (incident.isBlank()) {
            List<Choice> incidents = rooms.page(null, INCIDENTS).incidents().stream()
                    .map(one -> choice(one.ref(), Said.of(one.title(), language)))
                    .toList();
            return visitor.show(Templates.choose(incidents));
        }
        Said title = Said.of(rooms.room(incident).title(), language);
        List<Choice> causes = reader.causes(incident).stream()
                .map(cause -> choice(cause.id(), Said.of(cause.title(), language)))
                .toList();
        List<Choice> stopgaps = reader.all(MeasureFilter.of(incident), clock.instant()).stream()
                .filter(standing -> standing.measure().kind() == CountermeasureRecord.Kind.INTERIM)
                .filter(standing -> standing.state() != State.WITHDRAWN)
                .map(Standing::measure)
                .map(measure -> choice(measure.ref(), Said.of(measure.title(), language)))
                .toList();
        return visitor.show(Templates.propose(
                incident,
                title,
                rooms.zone(incident).getId(),
                causes,
                stopgaps,
                CountermeasureRecord.Kind.values(),
                Choice.people(people.told(), Names.of(people.told(), language))));
    }

    private static Choice choice(String key, Said said) {
        return new Choice(key, said.text(), said.lang());
    }

    @CheckedTemplate(basePath = "countermeasure")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance choose(List<Choice> incidents);

        static native TemplateInstance propose(
                String incident,
                Said title,
                String zone,
                List<Choice> causes,
                List<Choice> stopgaps,
                CountermeasureRecord.Kind[] kinds,
                List<Choice> people);
    }
}
