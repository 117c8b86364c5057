package dev.hansei.report.procedure;

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
import java.time.Clock;

/** Procedure documents to print and to work by. */
@Path("/cases/{ref}/procedures/{edition: [0-9]+}.pdf")
@Authenticated
public class ProcedurePages {

    private final ProcedureDocuments documents;
    private final Visitor visitor;
    private final Clock clock;

    ProcedurePages(ProcedureDocuments documents, Visitor visitor, Clock clock) {
        this.documents = documents;
        this.visitor = visitor;
        this.clock = clock;
    }

    @GET
    @Produces("application/pdf")
    public Response pdf(
            @PathParam("ref") String ref,
            @PathParam("edition") int edition,
            @QueryParam("lang") @DefaultValue("ja+en") String languages) {
        ProcedureSetting set =
                documents.of(ref, edition, Languages.asked(languages), visitor.personOrName(), clock.instant());
        return Response.ok(set.pdf())
                .header("Content-Disposition", "inline; filename=\"" + set.fileName() + "\"")
                .build();
    }
}
