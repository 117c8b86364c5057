package dev.hansei.api;

import dev.hansei.customer.AffectedCorrection;
import dev.hansei.incident.AffectedDraft;
import dev.hansei.incident.AffectedService;
import dev.hansei.incident.AssignmentDraft;
import dev.hansei.incident.ChangeDraft;
import dev.hansei.incident.DeclaredChanges;
import dev.hansei.incident.HandOver;
import dev.hansei.incident.ImpactWindow;
import dev.hansei.incident.Milestone;
import dev.hansei.incident.MilestoneRetraction;
import dev.hansei.incident.Releases;
import dev.hansei.incident.Retraction;
import dev.hansei.incident.Retractions;
import dev.hansei.incident.RoleRelease;
import dev.hansei.incident.Rooms;
import dev.hansei.incident.StateNote;
import dev.hansei.incident.WindowClosing;
import dev.hansei.incident.room.IncidentRoom;
import dev.hansei.incident.room.RoomMark;
import dev.hansei.incident.room.RoomReader;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.ZoneId;

/** How an incident stands, and what is decided in its room. An If-Match header makes a decision depend on what was seen. */
@Path("/api/incidents/{ref}")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RoomApi {

    private final Asked asked;
    private final Rooms rooms;
    private final DeclaredChanges changes;
    private final Releases releases;
    private final Retractions retractions;
    private final RoomReader reader;

    RoomApi(
            Asked asked,
            Rooms rooms,
            DeclaredChanges changes,
            Releases releases,
            Retractions retractions,
            RoomReader reader) {
        this.asked = asked;
        this.rooms = rooms;
        this.changes = changes;
        this.releases = releases;
        this.retractions = retractions;
        this.reader = reader;
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public Response room(@PathParam("ref") String ref) {
        IncidentRoom room = reader.room(ref);
        return asked.read(room, null, RoomMark.of(room).toString()).response();
    }

    @POST
    @Path("changes")
    @RolesAllowed({"COMMANDER", "SCRIBE"})
    public Response change(@PathParam("ref") String ref, byte[] body) {
        return decide(ref, body, ChangeDraft.class, (told, now) -> changes.change(ref, told, asked.actor(), now));
    }

    @POST
    @Path("milestones")
    @RolesAllowed({"COMMANDER", "SCRIBE"})
    public Response mark(@PathParam("ref") String ref, byte[] body) {
        return decide(ref, body, Milestone.class, (told, now) -> rooms.mark(ref, told, asked.actor(), now));
    }

    @POST
    @Path("milestones/retractions")
    @RolesAllowed({"COMMANDER", "SCRIBE"})
    public Response retractMilestone(@PathParam("ref") String ref, byte[] body) {
        return decide(
                ref,
                body,
                MilestoneRetraction.class,
                (told, now) -> retractions.milestone(ref, told, asked.actor(), now));
    }

    @POST
    @Path("assignments")
    @RolesAllowed({"COMMANDER", "SCRIBE"})
    public Response assign(@PathParam("ref") String ref, byte[] body) {
        return decide(ref, body, AssignmentDraft.class, (told, now) -> rooms.assign(ref, told, asked.actor(), now));
    }

    @POST
    @Path("handovers")
    @RolesAllowed("COMMANDER")
    public Response handOver(@PathParam("ref") String ref, byte[] body) {
        return decide(ref, body, HandOver.class, (told, now) -> rooms.handOver(ref, told, asked.actor(), now));
    }

    @POST
    @Path("releases")
    @RolesAllowed("COMMANDER")
    public Response release(@PathParam("ref") String ref, byte[] body) {
        return decide(ref, body, RoleRelease.class, (told, now) -> releases.release(ref, told, asked.actor(), now));
    }

    @POST
    @Path("windows")
    @RolesAllowed({"COMMANDER", "SCRIBE"})
    public Response openWindow(@PathParam("ref") String ref, byte[] body) {
        return decide(ref, body, ImpactWindow.class, (told, now) -> rooms.openWindow(ref, told, asked.actor(), now));
    }

    @POST
    @Path("windows/{id}/closures")
    @RolesAllowed({"COMMANDER", "SCRIBE"})
    public Response closeWindow(@PathParam("ref") String ref, @PathParam("id") String id, byte[] body) {
        return decide(
                ref, body, WindowClosing.class, (told, now) -> rooms.closeWindow(ref, id, told, asked.actor(), now));
    }

    @POST
    @Path("windows/{id}/retractions")
    @RolesAllowed({"COMMANDER", "SCRIBE"})
    public Response retractWindow(@PathParam("ref") String ref, @PathParam("id") String id, byte[] body) {
        return decide(
                ref, body, Retraction.class, (told, now) -> retractions.window(ref, id, told, asked.actor(), now));
    }

    @POST
    @Path("services/{id}/retractions")
    @RolesAllowed({"COMMANDER", "SCRIBE"})
    public Response retractService(@PathParam("ref") String ref, @PathParam("id") String id, byte[] body) {
        return decide(
                ref, body, Retraction.class, (told, now) -> retractions.service(ref, id, told, asked.actor(), now));
    }

    @POST
    @Path("affected/{id}/corrections")
    @RolesAllowed({"COMMANDER", "SCRIBE"})
    public Response correctAffected(@PathParam("ref") String ref, @PathParam("id") String id, byte[] body) {
        return decide(
                ref,
                body,
                AffectedCorrection.class,
                (told, now) -> rooms.correctAffected(ref, id, told, asked.actor(), now));
    }

    @POST
    @Path("services")
    @RolesAllowed({"COMMANDER", "SCRIBE"})
    public Response addService(@PathParam("ref") String ref, byte[] body) {
        return decide(ref, body, AffectedService.class, (told, now) -> rooms.addService(ref, told, asked.actor(), now));
    }

    @POST
    @Path("affected")
    @RolesAllowed({"COMMANDER", "SCRIBE"})
    public Response affect(@PathParam("ref") String ref, byte[] body) {
        return decide(ref, body, AffectedDraft.class, (told, now) -> rooms.affect(ref, told, asked.actor(), now));
    }

    @POST
    @Path("resolutions")
    @RolesAllowed("COMMANDER")
    public Response resolve(@PathParam("ref") String ref, byte[] body) {
        return decide(ref, body, StateNote.class, (told, now) -> rooms.resolve(ref, told, asked.actor(), now));
    }

    @POST
    @Path("reopenings")
    @RolesAllowed("COMMANDER")
    public Response reopen(@PathParam("ref") String ref, byte[] body) {
        return decide(ref, body, StateNote.class, (told, now) -> rooms.reopen(ref, told, asked.actor(), now));
    }

    private <B> Response decide(String ref, byte[] body, Class<B> type, Verb<B> verb) {
        ZoneId zone = reader.zone(ref);
        return asked.decide(ref, body, type, zone, told -> {
                    return Asked.made("/api/incidents/" + ref, verb.apply(told, asked.now()), zone);
                })
                .response();
    }

    /** What a room's desk does, and the row that comes of it. */
    private interface Verb<B> {
        Record apply(B told, Instant now);
    }
}
