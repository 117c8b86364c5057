package dev.hansei.api;

import dev.hansei.report.procedure.ProcedureDocuments;
import dev.hansei.report.procedure.ProcedureSetting;
import dev.hansei.report.wording.Languages;
import dev.hansei.web.Visitor;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** Procedure documents for programs, in the form of the report itself; the record is told by the case. */
@Path("/api/cases/{ref}/procedures/{edition}")
@Authenticated
public class ProcedureApi {

    private final Asked asked;
    private final ProcedureDocuments documents;
    private final Visitor visitor;

    ProcedureApi(Asked asked, ProcedureDocuments documents, Visitor visitor) {
        this.asked = asked;
        this.documents = documents;
        this.visitor = visitor;
    }

    @GET
    @Produces("application/pdf")
    public Response pdf(
            @PathParam("ref") String ref,
            @PathParam("edition") int edition,
            @QueryParam("lang") @DefaultValue("ja+en") String languages) {
        ProcedureSetting set = documents.of(ref, edition, Languages.asked(languages), visitor.name(), asked.now());
        return Response.ok(set.pdf())
                .header("Content-Disposition", "attachment; filename=\"" + set.fileName() + "\"")
                .build();
    }
}
