package dev.hansei.input;

import dev.hansei.base.Language;
import dev.hansei.base.Moment;
import dev.hansei.base.MomentWords;
import dev.hansei.incident.Source;
import dev.hansei.incident.room.IncidentRoom;
import dev.hansei.incident.room.IncidentSummary;
import dev.hansei.incident.room.RoomReader;
import dev.hansei.web.Visitor;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/** Messages that wait for a commander to say where they belong. */
@Path("/inputs")
@RolesAllowed({"COMMANDER", "SCRIBE"})
@Produces("text/html; charset=UTF-8")
public class InputPages {

    private static final int INCIDENTS = 50;

    private final Inputs inputs;
    private final RoomReader rooms;
    private final InputConfig config;
    private final Visitor visitor;
    private final Clock clock;

    InputPages(Inputs inputs, RoomReader rooms, InputConfig config, Visitor visitor, Clock clock) {
        this.inputs = inputs;
        this.rooms = rooms;
        this.config = config;
        this.visitor = visitor;
        this.clock = clock;
    }

    @GET
    public TemplateInstance waiting() {
        List<Choice> choices = choices();
        List<Group> groups = inputs.waiting().stream().map(this::group).toList();
        return visitor.show(Templates.waiting(groups, choices, proposed(choices)));
    }

    /** How many wait, as a part of another page; nothing where none does. */
    @GET
    @Path("count")
    public TemplateInstance count() {
        return visitor.show(Templates.count(inputs.countWaiting()));
    }

    @POST
    @Path("{message}/assignment")
    @RolesAllowed("COMMANDER")
    public Response assign(
            @PathParam("message") UUID message, @FormParam("incident") @DefaultValue("") String incident) {
        inputs.assign(message, incident.strip().toUpperCase(Locale.ROOT), visitor.actor(), clock.instant());
        return back();
    }

    @POST
    @Path("{message}/setting-aside")
    @RolesAllowed("COMMANDER")
    public Response setAside(@PathParam("message") UUID message, @FormParam("reason") @DefaultValue("") String reason) {
        inputs.setAside(message, reason, visitor.actor(), clock.instant());
        return back();
    }

    private static Response back() {
        return Response.seeOther(URI.create("/inputs")).build();
    }

    private Group group(WaitingGroup group) {
        return new Group(
                group.messages().getFirst().id(),
                group.messages().getFirst().source(),
                group.messages().stream().map(this::row).toList());
    }

    private Row row(InputMessage message) {
        Language language = visitor.language();
        Language shown = message.text().has(language) ? language : language.other();
        return new Row(
                time(message.at()),
                time(message.receivedAt()),
                message.text().in(shown),
                shown.tag(),
                message.named() == null ? "" : message.named());
    }

    private String time(Instant instant) {
        return MomentWords.full(Moment.exact(instant, config.zone()), visitor.language());
    }

    /** Where only one incident is open, it is proposed; among more, nobody guesses. */
    private static String proposed(List<Choice> choices) {
        List<Choice> open = choices.stream().filter(Choice::open).toList();
        return open.size() == 1 ? open.getFirst().ref() : "";
    }

    /** Those that are open come first. Any other can be typed. */
    private List<Choice> choices() {
        List<IncidentSummary> open = rooms.open(INCIDENTS).incidents();
        return Stream.concat(
                        open.stream(),
                        rooms.page(null, INCIDENTS).incidents().stream()
                                .filter(incident -> incident.status() == IncidentRoom.Status.RESOLVED))
                .map(incident -> new Choice(
                        incident.ref(),
                        incident.title().orOther(visitor.language()),
                        incident.status() == IncidentRoom.Status.OPEN))
                .toList();
    }

    /** @param id of the message by which the group is dealt with */
    public record Group(UUID id, Source source, List<Row> rows) {}

    /**
     * A waiting message.
     *
     * @param lang of the text shown
     * @param named the incident that it names, or empty
     */
    public record Row(String at, String received, String text, String lang, String named) {}

    /** An incident to which messages can be assigned. */
    public record Choice(String ref, String title, boolean open) {}

    @CheckedTemplate(basePath = "input")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance waiting(List<Group> groups, List<Choice> incidents, String proposed);

        static native TemplateInstance count(long count);
    }
}
