package dev.hansei.api;

import dev.hansei.effectiveness.schedule.Quarter;
import dev.hansei.effectiveness.schedule.QuarterlySchedules;
import dev.hansei.effectiveness.schedule.Quarters;
import dev.hansei.report.quarter.QuarterDocument;
import dev.hansei.report.quarter.QuarterPacks;
import dev.hansei.report.wording.Languages;
import dev.hansei.web.JsonAnswer;
import dev.hansei.web.Visitor;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;

/** What a quarter brought, for programs: in the form of the report itself, because it is no record. */
@Path("/api/quarters")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class QuarterApi {

    private final Asked asked;
    private final QuarterPacks packs;
    private final QuarterlySchedules schedules;
    private final Visitor visitor;

    QuarterApi(Asked asked, QuarterPacks packs, QuarterlySchedules schedules, Visitor visitor) {
        this.asked = asked;
        this.packs = packs;
        this.schedules = schedules;
        this.visitor = visitor;
    }

    @GET
    @Path("{name}")
    public Response quarter(
            @PathParam("name") String name,
            @QueryParam("lang") @DefaultValue("ja+en") String languages,
            @QueryParam("zone") String zone,
            @QueryParam("first-month") Integer month) {
        Quarters quarters = Quarters.asked(zone, month, schedules.usual());
        QuarterDocument document = packs.of(
                Quarter.of(name, quarters.firstMonth()),
                quarters.zone(),
                Languages.asked(languages),
                visitor.personOrName(),
                asked.now());
        return new JsonAnswer(200, null, null, new String(document.json(), StandardCharsets.UTF_8)).response();
    }
}
