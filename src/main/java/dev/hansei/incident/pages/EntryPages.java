package dev.hansei.incident.pages;

import dev.hansei.base.Language;
import dev.hansei.base.Moment;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** One entry: what it says, what it corrects, and what can be done about it. */
@Path("/incidents/{ref}/timeline/{id}")
@Authenticated
@Produces("text/html; charset=UTF-8")
public class EntryPages {

    private static final Duration LONGEST_SPAN = Duration.ofHours(12);

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
    public TemplateInstance entry(
            @PathParam("ref") String ref,
            @PathParam("id") String id,
            @QueryParam("moved") @DefaultValue("") String moved,
            @QueryParam("from") @DefaultValue("") String from) {
        IncidentRoom room = roomReader.room(ref);
        EntryHistory history = reader.history(ref, id);
        Marks marks = roomReader.marks(ref);
        Names names = Names.of(people.told(), visitor.language());
        EntryRecord entry = history.row().entry();
        EntryView shown = EntryView.of(history.row(), marks, names);
        Milestone.Kind kind = Typed.choice(Milestone.Kind.class, moved);
        return visitor.show(Templates.entry(
                ref,
                shown,
                shown.milestones().contains(kind)
                        ? Undo.moved(ref, kind, EntryView.of(reader.row(ref, from), marks, names), shown.id())
                        : null,
                history.before().stream()
                        .map(row -> EntryView.of(row, marks, names))
                        .toList(),
                history.after().stream()
                        .map(row -> EntryView.of(row, marks, names))
                        .toList(),
                Typed.written(entry.at(), room.zone()),
                Typed.written(entry.until(), room.zone()),
                people.told().stream()
                        .map(person -> new RoomPages.Person(person.key(), names.of(person.key())))
                        .toList(),
                entry.by() == null ? "" : entry.by(),
                entry.text().has(Language.JA) ? entry.text().ja() : "",
                entry.text().has(Language.EN) ? entry.text().en() : "",
                kinds(entry),
                Milestone.Kind.values(),
                Arrays.stream(Milestone.Kind.values())
                        .map(one -> one + "/" + marks.standing(one).orElse(""))
                        .toList()));
    }

    @POST
    @Path("corrections")
    @RolesAllowed({"COMMANDER", "SCRIBE"})
    public Response correct(
            @PathParam("ref") String ref,
            @PathParam("id") String id,
            @FormParam("at") @DefaultValue("") String at,
            @FormParam("until") String until,
            @FormParam("by") String by,
            @FormParam("kind") EntryRecord.Kind kind,
            @FormParam("visibility") @DefaultValue("INTERNAL") EntryRecord.Visibility visibility,
            @FormParam("ja") @DefaultValue("") String ja,
            @FormParam("en") @DefaultValue("") String en,
            @FormParam("reason") @DefaultValue("") String reason) {
        IncidentRoom room = roomReader.room(ref);
        EntryRecord before = reader.row(ref, id).entry();
        Instant now = clock.instant();
        Typed.Span said = at.equals(Typed.written(before.at(), room.zone())) ? null : Typed.span(at, room.zone(), now);
        Moment from = said == null ? before.at() : said.at();
        EntryRecord corrected = new EntryRecord(
                UUID.randomUUID().toString(),
                from,
                until(until, at, said, before, room.zone(), now),
                before.learned(),
                kind == null ? before.kind() : kind,
                visibility,
                Typed.text(ja, en),
                by == null ? before.by() : by.isEmpty() ? null : by,
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

    /**
     * @param seen where milestones stood on the page that sends it: each kind, {@code /}, and the id of the entry, or
     *     nothing where it stood nowhere
     */
    @POST
    @Path("milestones")
    @RolesAllowed({"COMMANDER", "SCRIBE"})
    public Response mark(
            @PathParam("ref") String ref,
            @PathParam("id") String id,
            @FormParam("kind") @DefaultValue("") String kind,
            @FormParam("seen") List<String> seen) {
        Milestone.Kind marked = Chosen.of(Typed.choice(Milestone.Kind.class, kind));
        String before = marked + "/";
        String standing = seen.stream()
                .filter(one -> one.startsWith(before))
                .map(one -> one.substring(before.length()))
                .findFirst()
                .orElseGet(() -> roomReader.marks(ref).standing(marked).orElse(""));
        Milestone milestone = new Milestone(marked, id, standing.isEmpty() ? null : standing);
        rooms.mark(ref, milestone, visitor.actor(), clock.instant());
        return standing.isEmpty() || standing.equals(id)
                ? shown(ref, id)
                : shown(ref, id + "?moved=" + kind + "&from=" + standing);
    }

    /**
     * An empty field takes the end away, and a span in the field of the time brings its own. A clock time alone is meant
     * within half a day of the entry.
     */
    private static Moment until(
            String typed, String at, Typed.Span said, EntryRecord before, ZoneId zone, Instant now) {
        boolean kept = typed == null || typed.equals(Typed.written(before.until(), zone));
        if (said != null && said.until() != null) {
            if (!kept) {
                throw Typed.spanUnexpected(at);
            }
            return said.until();
        }
        if (kept) {
            return before.until();
        }
        Instant from = (said == null ? before.at() : said.at()).instant();
        Instant latest = from.plus(LONGEST_SPAN);
        boolean fresh = from.isBefore(now) && now.isBefore(latest);
        boolean counted = Typed.countsFromNow(typed, now.atZone(zone).getYear());
        return Typed.moment(typed, zone, fresh || counted ? now : latest);
    }

    /** What a correction may make of it. */
    private static List<EntryRecord.Kind> kinds(EntryRecord entry) {
        boolean handOver = entry.kind() == EntryRecord.Kind.HANDOVER;
        return Arrays.stream(EntryRecord.Kind.values())
                .filter(kind -> handOver == (kind == EntryRecord.Kind.HANDOVER))
                .toList();
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
                Undo undo,
                List<EntryView> before,
                List<EntryView> after,
                String at,
                String until,
                List<RoomPages.Person> people,
                String by,
                String ja,
                String en,
                List<EntryRecord.Kind> kinds,
                Milestone.Kind[] milestones,
                List<String> seen);
    }
}
