package dev.hansei.api;

import dev.hansei.effectiveness.schedule.AuditSchedules;
import dev.hansei.effectiveness.schedule.ScheduleDraft;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Which flows are audited each quarter. */
@Path("/api/audit-schedules")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ScheduleApi {

    private final Asked asked;
    private final AuditSchedules schedules;

    ScheduleApi(Asked asked, AuditSchedules schedules) {
        this.asked = asked;
        this.schedules = schedules;
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public Response list() {
        return asked.read(new Listed.Schedules(schedules.list(asked.now())), null, null)
                .response();
    }

    @POST
    @RolesAllowed("ADMINISTRATOR")
    public Response set(byte[] body) {
        return asked.write(
                        body,
                        ScheduleDraft.class,
                        null,
                        draft -> Asked.made(
                                "/api/audit-schedules", schedules.set(draft, asked.actor(), asked.now()), null))
                .response();
    }
}
