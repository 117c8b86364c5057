package dev.hansei.incident.pages;

import dev.hansei.base.Problem;
import dev.hansei.base.TextRules;
import dev.hansei.incident.EntryRecord;
import dev.hansei.incident.EntryRow;
import dev.hansei.incident.ImpactWindow;
import dev.hansei.incident.Milestone;
import dev.hansei.incident.RoleAssignment;
import dev.hansei.incident.room.IncidentRoom;
import dev.hansei.incident.room.Position;
import dev.hansei.incident.room.RoomReader;
import dev.hansei.incident.room.TimelineFilter;
import dev.hansei.incident.room.TimelinePage;
import dev.hansei.incident.room.TimelineReader;
import dev.hansei.web.Visitor;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The room of one incident: how it stands, its timeline, and the entry line. */
@Path("/incidents/{ref}")
@Authenticated
@Produces("text/html; charset=UTF-8")
public class RoomPages {

    private static final int SHOWN = 100;

    private final RoomReader rooms;
    private final TimelineReader timeline;
    private final Glances glances;
    private final Visitor visitor;
    private final Clock clock;

    RoomPages(RoomReader rooms, TimelineReader timeline, Glances glances, Visitor visitor, Clock clock) {
        this.rooms = rooms;
        this.timeline = timeline;
        this.glances = glances;
        this.visitor = visitor;
        this.clock = clock;
    }

    @GET
    public TemplateInstance room(
            @PathParam("ref") String ref,
            @QueryParam("text") @DefaultValue("") String text,
            @QueryParam("kind") @DefaultValue("") String kind,
            @QueryParam("visibility") @DefaultValue("") String visibility,
            @QueryParam("person") @DefaultValue("") String person,
            @QueryParam("missing") @DefaultValue("") String missing,
            @QueryParam("at") @DefaultValue("") String at,
            @QueryParam("before") @DefaultValue("") String before,
            @QueryParam("after") @DefaultValue("") String after,
            @QueryParam("undo") @DefaultValue("") String undo) {
        Search search = new Search(
                text,
                Typed.choice(EntryRecord.Kind.class, kind),
                Typed.choice(EntryRecord.Visibility.class, visibility),
                person,
                missing,
                at,
                before,
                after);
        IncidentRoom room = rooms.room(ref);
        Jump jump = jump(room, at);
        Instant time = jump.time();
        TimelineView entries = TimelineView.of(page(room, search, time), ref, time, glances.marks(ref), names());
        return visitor.show(Templates.room(
                facts(room),
                entries,
                search,
                jump.refusal(),
                room.zone().getId(),
                clock.millis(),
                choices(),
                Undo.of(room, undo, visitor.language())));
    }

    @GET
    @Path("facts")
    public TemplateInstance facts(@PathParam("ref") String ref, @QueryParam("undo") @DefaultValue("") String undo) {
        IncidentRoom room = glances.room(ref);
        return visitor.show(Templates.standing(facts(room), choices(), Undo.of(room, undo, visitor.language())));
    }

    /** These entries, and those that they correct. */
    @GET
    @Path("rows")
    public String rows(@PathParam("ref") String ref, @QueryParam("id") List<String> ids) {
        glances.zone(ref);
        return ids.stream()
                .filter(TextRules::isId)
                .limit(TimelineReader.LARGEST)
                .map(id -> glances.row(
                        ref,
                        id,
                        visitor.language(),
                        () -> shown(ref, timeline.rows(ref, List.of(id))).render()))
                .collect(Collectors.joining());
    }

    /** What was stored since a row; a watcher that was away goes on from there. */
    @GET
    @Path("since")
    public TemplateInstance since(@PathParam("ref") String ref, @QueryParam("row") UUID row) {
        if (row == null) {
            throw Places.unknown();
        }
        return shown(ref, timeline.since(ref, row).rows());
    }

    private TemplateInstance shown(String ref, List<EntryRow> rows) {
        List<EntryView> entries = rows.stream()
                .map(row -> glances.view(ref, row, visitor.language()))
                .toList();
        return visitor.show(Templates.entries(TimelineView.of(ref, entries)));
    }

    private TimelinePage page(IncidentRoom room, Search search, Instant time) {
        TimelineFilter filter = search.filter();
        if (time != null) {
            return timeline.around(room.ref(), filter, time, SHOWN);
        }
        Position after = Places.read(search.after());
        return after == null
                ? timeline.before(room.ref(), filter, Places.read(search.before()), SHOWN)
                : timeline.after(room.ref(), filter, after, SHOWN);
    }

    /** A time without its date is meant of the last day of the timeline. What is no time is said in the room itself. */
    private Jump jump(IncidentRoom room, String at) {
        if (at.isBlank()) {
            return new Jump(null, "");
        }
        try {
            return new Jump(time(room, at), "");
        } catch (Problem.Invalid refused) {
            return new Jump(null, refused.sentence().in(visitor.language()));
        }
    }

    private Instant time(IncidentRoom room, String at) {
        Instant now = clock.instant();
        Instant last = timeline.before(room.ref(), TimelineFilter.ALL, null, 1).rows().stream()
                .map(row -> row.entry()
                        .at()
                        .instant()
                        .atZone(room.zone())
                        .toLocalDate()
                        .plusDays(1)
                        .atStartOfDay(room.zone())
                        .toInstant()
                        .minusSeconds(1))
                .findFirst()
                .orElse(now);
        return Typed.span(at, room.zone(), last.isBefore(now) ? last : now).at().instant();
    }

    /** @param refusal why there is no time, or empty */
    private record Jump(Instant time, String refusal) {}

    private FactsView facts(IncidentRoom room) {
        return FactsView.of(room, names());
    }

    private Choices choices() {
        Names names = names();
        return new Choices(
                glances.people().stream()
                        .map(person -> new Person(person.key(), names.of(person.key())))
                        .toList(),
                RoleAssignment.Role.values(),
                Milestone.Kind.values(),
                EntryRecord.Kind.values(),
                new ImpactWindow.Extent[] {ImpactWindow.Extent.PARTIAL, ImpactWindow.Extent.FULL});
    }

    private Names names() {
        return glances.names(visitor.language());
    }

    /** What the forms of the room offer. */
    public record Choices(
            List<Person> people,
            RoleAssignment.Role[] roles,
            Milestone.Kind[] milestones,
            EntryRecord.Kind[] kinds,
            ImpactWindow.Extent[] extents) {}

    /** Someone who can be given a role. */
    public record Person(String key, String name) {}

    @CheckedTemplate(basePath = "incident")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance room(
                FactsView facts,
                TimelineView timeline,
                Search search,
                String refusal,
                String zone,
                long now,
                Choices choices,
                Undo undo);

        static native TemplateInstance standing(FactsView facts, Choices choices, Undo undo);

        static native TemplateInstance entries(TimelineView timeline);
    }
}
