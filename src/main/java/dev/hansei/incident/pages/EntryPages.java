package dev.hansei.incident.pages;

import dev.hansei.base.Language;
import dev.hansei.base.Moment;
import dev.hansei.base.MomentText;
import dev.hansei.incident.EntryRecord;
import dev.hansei.incident.Milestone;
import dev.hansei.incident.Rooms;
import dev.hansei.incident.Timeline;
import dev.hansei.incident.room.EntryHistory;
import dev.hansei.incident.room.IncidentRoom;
import dev.hansei.incident.room.Marks;
import dev.hansei.incident.room.RoomReader;
import dev.hansei.incident.room.TimelineReader;
import dev.hansei.people.People;
import dev.hansei.web.Chosen;
import dev.hansei.web.Visitor;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One entry: what it says, what it corrects, and what can be done about it. */
@Path("/incidents/{ref}/timeline/{id}")
@Authenticated
@Produces("text/html; charset=UTF-8")
public class EntryPages {

    private final Timeline timeline;
    private final Rooms rooms;
    private final TimelineReader reader;
    private final RoomReader roomReader;
    private final People people;
    private final Visitor visitor;
    private final Clock clock;

    EntryPages(
            Timeline timeline,
            Rooms rooms,
            TimelineReader reader,
            RoomReader roomReader,
            People people,
            Visitor visitor,
            Clock clock) {
        this.timeline = timeline;
        this.rooms = rooms;
        this.reader = reader;
        this.roomReader = roomReader;
        this.people = people;
        this.visitor = visitor;
        this.clock = clock;
    }

    @GET
    public TemplateInstance entry(@PathParam("ref") String ref, @PathParam("id") String id) {
        IncidentRoom room = roomReader.room(ref);
        EntryHistory history = reader.history(ref, id);
        Marks marks = roomReader.marks(ref);
        Names names = Names.of(people.told(), visitor.language());
        EntryRecord entry = history.row().entry();
        return visitor.show(Templates.entry(
                ref,
                EntryView.of(history.row(), marks, names),
                history.before().stream()
                        .map(row -> EntryView.of(row, marks, names))
                        .toList(),
                history.after().stream()
                        .map(row -> EntryView.of(row, marks, names))
                        .toList(),
                MomentText.write(entry.at(), room.zone()),
                entry.text().has(Language.JA) ? entry.text().ja() : "",
                entry.text().has(Language.EN) ? entry.text().en() : "",
                EntryRecord.Kind.values(),
                Milestone.Kind.values()));
    }

    @POST
    @Path("corrections")
    @RolesAllowed({"COMMANDER", "SCRIBE"})
    public Response correct(
            @PathParam("ref") String ref,
            @PathParam("id") String id,
            @FormParam("at") @DefaultValue("") String at,
            @FormParam("kind") EntryRecord.Kind kind,
            @FormParam("visibility") @DefaultValue("INTERNAL") EntryRecord.Visibility visibility,
            @FormParam("ja") @DefaultValue("") String ja,
            @FormParam("en") @DefaultValue("") String en,
            @FormParam("reason") @DefaultValue("") String reason) {
        IncidentRoom room = roomReader.room(ref);
        EntryRecord before = reader.row(ref, id).entry();
        Instant now = clock.instant();
        Moment said = at.equals(MomentText.write(before.at(), room.zone())) ? null : Typed.moment(at, room.zone(), now);
        EntryRecord corrected = new EntryRecord(
                UUID.randomUUID().toString(),
                said == null ? before.at() : said,
                before.until(),
                before.learned(),
                kind == null ? before.kind() : kind,
                visibility,
                Typed.text(ja, en),
                before.by(),
                id,
                reason.isBlank() ? null : Typed.text(reason));
        return shown(
                ref,
                timeline.correct(ref, id, corrected, visitor.actor(), now)
                        .row()
                        .entry()
                        .id());
    }

    @POST
    @Path("translations")
    @RolesAllowed({"COMMANDER", "SCRIBE"})
    public Response translate(
            @PathParam("ref") String ref,
            @PathParam("id") String id,
            @FormParam("language") @DefaultValue("") String language,
            @FormParam("text") @DefaultValue("") String text) {
        String translation = UUID.randomUUID().toString();
        Language into = Chosen.of(Typed.language(language));
        timeline.translate(ref, id, translation, into, text, visitor.actor(), clock.instant());
        return shown(ref, translation);
    }

    @POST
    @Path("milestones")
    @RolesAllowed({"COMMANDER", "SCRIBE"})
    public Response mark(
            @PathParam("ref") String ref, @PathParam("id") String id, @FormParam("kind") Milestone.Kind kind) {
        String standing = roomReader.marks(ref).milestones().stream()
                .filter(milestone -> milestone.kind() == kind)
                .map(milestone -> milestone.row().entry().id())
                .findFirst()
                .orElse(null);
        rooms.mark(ref, new Milestone(Chosen.of(kind), id, standing), visitor.actor(), clock.instant());
        return shown(ref, id);
    }

    private static Response shown(String ref, String id) {
        return Response.seeOther(URI.create("/incidents/" + ref + "/timeline/" + id))
                .build();
    }

    @CheckedTemplate(basePath = "incident")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance entry(
                String ref,
                EntryView entry,
                List<EntryView> before,
                List<EntryView> after,
                String at,
                String ja,
                String en,
                EntryRecord.Kind[] kinds,
                Milestone.Kind[] milestones);
    }
}
