package dev.hansei.incident.pages;

import dev.hansei.base.Moment;
import dev.hansei.customer.AffectedCorrection;
import dev.hansei.customer.Customers;
import dev.hansei.incident.AffectedDraft;
import dev.hansei.incident.AffectedService;
import dev.hansei.incident.AssignmentDraft;
import dev.hansei.incident.HandOver;
import dev.hansei.incident.ImpactWindow;
import dev.hansei.incident.Milestone;
import dev.hansei.incident.MilestoneRetraction;
import dev.hansei.incident.Releases;
import dev.hansei.incident.Retraction;
import dev.hansei.incident.Retractions;
import dev.hansei.incident.RoleAssignment;
import dev.hansei.incident.RoleRelease;
import dev.hansei.incident.Rooms;
import dev.hansei.incident.StateNote;
import dev.hansei.incident.WindowClosing;
import dev.hansei.incident.room.RoomReader;
import dev.hansei.web.Chosen;
import dev.hansei.web.Visitor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** What is decided in a room, besides logging. Each answers with how the incident stands now. */
@Path("/incidents/{ref}")
@RolesAllowed({"COMMANDER", "SCRIBE"})
public class VerbPages {

    private final Rooms rooms;
    private final Releases releases;
    private final Retractions retractions;
    private final Customers customers;
    private final RoomReader reader;
    private final Visitor visitor;
    private final Clock clock;

    VerbPages(
            Rooms rooms,
            Releases releases,
            Retractions retractions,
            Customers customers,
            RoomReader reader,
            Visitor visitor,
            Clock clock) {
        this.rooms = rooms;
        this.releases = releases;
        this.retractions = retractions;
        this.customers = customers;
        this.reader = reader;
        this.visitor = visitor;
        this.clock = clock;
    }

    @POST
    @Path("assignments")
    public Response assign(
            @PathParam("ref") String ref,
            @FormParam("role") RoleAssignment.Role role,
            @FormParam("person") @DefaultValue("") String person,
            @HeaderParam("HX-Request") String script) {
        AssignmentDraft assigned = new AssignmentDraft(Chosen.of(role), person, null, null);
        rooms.assign(ref, assigned, visitor.actor(), clock.instant());
        return facts(ref, script);
    }

    /** @param held the role, {@code /}, and the key of the person who has it */
    @POST
    @Path("releases")
    @RolesAllowed("COMMANDER")
    public Response release(
            @PathParam("ref") String ref,
            @FormParam("held") @DefaultValue("") String held,
            @FormParam("reason") @DefaultValue("") String reason,
            @HeaderParam("HX-Request") String script) {
        int end = Math.max(held.indexOf('/'), 0);
        RoleAssignment.Role role = Chosen.of(Typed.choice(RoleAssignment.Role.class, held.substring(0, end)));
        RoleRelease released = new RoleRelease(role, held.substring(end + 1), null, Typed.text(reason));
        releases.release(ref, released, visitor.actor(), clock.instant());
        return facts(ref, script);
    }

    @POST
    @Path("handovers")
    public Response handOver(
            @PathParam("ref") String ref,
            @FormParam("person") @DefaultValue("") String person,
            @FormParam("note") @DefaultValue("") String note,
            @HeaderParam("HX-Request") String script) {
        HandOver handOver = new HandOver(id(), person, null, note.isBlank() ? null : Typed.text(note));
        rooms.handOver(ref, handOver, visitor.actor(), clock.instant());
        return facts(ref, script);
    }

    @POST
    @Path("windows")
    public Response openWindow(
            @PathParam("ref") String ref,
            @FormParam("extent") @DefaultValue("PARTIAL") ImpactWindow.Extent extent,
            @FormParam("from") @DefaultValue("") String from,
            @FormParam("scope") @DefaultValue("") String scope,
            @HeaderParam("HX-Request") String script) {
        Typed.Span span = Typed.span(from, reader.room(ref).zone(), clock.instant());
        ImpactWindow window = new ImpactWindow(
                id(),
                extent,
                span == null ? time(ref, "") : span.at(),
                span == null ? null : span.until(),
                Typed.text(scope),
                null,
                null);
        rooms.openWindow(ref, window, visitor.actor(), clock.instant());
        return facts(ref, script);
    }

    @POST
    @Path("windows/{window}/closures")
    public Response closeWindow(
            @PathParam("ref") String ref,
            @PathParam("window") String window,
            @FormParam("to") @DefaultValue("") String to,
            @HeaderParam("HX-Request") String script) {
        rooms.closeWindow(ref, window, new WindowClosing(id(), time(ref, to), null), visitor.actor(), clock.instant());
        return facts(ref, script);
    }

    @POST
    @Path("services")
    public Response addService(
            @PathParam("ref") String ref,
            @FormParam("name") @DefaultValue("") String name,
            @HeaderParam("HX-Request") String script) {
        rooms.addService(
                ref, new AffectedService(id(), Typed.text(name), null, null), visitor.actor(), clock.instant());
        return facts(ref, script);
    }

    /**
     * @param subject {@code window/} or {@code service/} and the id of it, or {@code milestone/}, the kind, {@code /} and
     *     the id of the entry it stands at
     */
    @POST
    @Path("retractions")
    public Response retract(
            @PathParam("ref") String ref,
            @FormParam("subject") @DefaultValue("") String subject,
            @FormParam("reason") @DefaultValue("") String reason,
            @HeaderParam("HX-Request") String script) {
        Retraction retraction = new Retraction(id(), Typed.text(reason));
        String id = subject.substring(subject.indexOf('/') + 1);
        if (subject.startsWith("milestone/")) {
            int end = Math.max(id.indexOf('/'), 0);
            Milestone.Kind kind = Chosen.of(Typed.choice(Milestone.Kind.class, id.substring(0, end)));
            retractions.milestone(
                    ref,
                    new MilestoneRetraction(kind, id.substring(end + 1), retraction.reason()),
                    visitor.actor(),
                    clock.instant());
        } else if (subject.startsWith("service/")) {
            retractions.service(ref, id, retraction, visitor.actor(), clock.instant());
        } else {
            retractions.window(ref, id, retraction, visitor.actor(), clock.instant());
        }
        return facts(ref, script);
    }

    /** Accounts are told by their numbers; none told means all that the customer has. */
    @POST
    @Path("customers")
    public Response affect(
            @PathParam("ref") String ref,
            @FormParam("customer") @DefaultValue("") String customer,
            @FormParam("accounts") @DefaultValue("") String accounts,
            @HeaderParam("HX-Request") String script) {
        reader.room(ref);
        List<String> told = Typed.list(accounts);
        List<String> touched = told.isEmpty() ? customers.accounts(customer) : told;
        rooms.affect(ref, new AffectedDraft(customer, touched, List.of(), null), visitor.actor(), clock.instant());
        return affected(ref, script);
    }

    /** No account told means that the customer was not touched at all; the windows stay as they were told. */
    @POST
    @Path("customers/{customer}/corrections")
    public Response correctAffected(
            @PathParam("ref") String ref,
            @PathParam("customer") String customer,
            @FormParam("accounts") @DefaultValue("") String accounts,
            @FormParam("reason") @DefaultValue("") String reason,
            @HeaderParam("HX-Request") String script) {
        List<String> windows = customers.affectedBy(ref).stream()
                .filter(one -> one.customer().equals(customer))
                .flatMap(one -> one.standing().orElse(one).windows().stream())
                .toList();
        AffectedCorrection correction = new AffectedCorrection(Typed.list(accounts), windows, Typed.text(reason));
        rooms.correctAffected(ref, customer, correction, visitor.actor(), clock.instant());
        return affected(ref, script);
    }

    @POST
    @Path("resolutions")
    @RolesAllowed("COMMANDER")
    public Response resolve(
            @PathParam("ref") String ref,
            @FormParam("note") @DefaultValue("") String note,
            @HeaderParam("HX-Request") String script) {
        rooms.resolve(ref, note(note), visitor.actor(), clock.instant());
        return facts(ref, script);
    }

    @POST
    @Path("reopenings")
    @RolesAllowed("COMMANDER")
    public Response reopen(
            @PathParam("ref") String ref,
            @FormParam("note") @DefaultValue("") String note,
            @HeaderParam("HX-Request") String script) {
        rooms.reopen(ref, note(note), visitor.actor(), clock.instant());
        return facts(ref, script);
    }

    /** An empty field means now, to the minute. */
    private Moment time(String ref, String typed) {
        ZoneId zone = reader.room(ref).zone();
        Moment said = Typed.moment(typed, zone, clock.instant());
        return said == null ? Moment.exact(clock.instant().truncatedTo(ChronoUnit.MINUTES), zone) : said;
    }

    private static StateNote note(String note) {
        return new StateNote(null, note.isBlank() ? null : Typed.text(note));
    }

    private static Response affected(String ref, String script) {
        return Response.seeOther(URI.create("/incidents/" + ref + (script == null ? "" : "/affected")))
                .build();
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    private static Response facts(String ref, String script) {
        return Response.seeOther(URI.create("/incidents/" + ref + (script == null ? "" : "/facts")))
                .build();
    }
}
