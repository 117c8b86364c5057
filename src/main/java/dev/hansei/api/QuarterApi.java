package dev.hansei.api;

import dev.hansei.effectiveness.Quarter;
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
import java.time.ZoneId;

/** What a quarter brought, for programs: in the form of the report itself, because it is no record. */
@Path("/api/quarters")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class QuarterApi {

    private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    private final Asked asked;
    private final QuarterPacks packs;
    private final Visitor visitor;

    QuarterApi(Asked asked, QuarterPacks packs, Visitor visitor) {
        this.asked = asked;
        this.packs = packs;
        this.visitor = visitor;
    }

    @GET
    @Path("{name}")
    public Response quarter(
            @PathParam("name") String name,
            @QueryParam("lang") @DefaultValue("ja+en") String languages,
            @QueryParam("first-month") @DefaultValue("1") int month) {
        QuarterDocument document = packs.of(
                Quarter.of(name, month), ZONE, Languages.of(languages.replace(' ', '+')), visitor.name(), asked.now());
        return new JsonAnswer(200, null, null, new String(document.json(), StandardCharsets.UTF_8)).response();
    }
}
