package dev.hansei.report;

import dev.hansei.report.wording.Languages;
import dev.hansei.web.Visitor;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** The published documents, to read and to take away. */
@Path("/documents")
@Authenticated
public class DocumentPages {

    private final Shelf shelf;
    private final Reports reports;
    private final Visitor visitor;

    DocumentPages(Shelf shelf, Reports reports, Visitor visitor) {
        this.shelf = shelf;
        this.reports = reports;
        this.visitor = visitor;
    }

    @GET
    @Produces("text/html; charset=UTF-8")
    public TemplateInstance shelf() {
        return visitor.show(ShelfTemplates.shelf(shelf.in(visitor.language())));
    }

    @GET
    @Path("{kind}/{reference}.html")
    @Produces("text/html; charset=UTF-8")
    public Response page(
            @PathParam("kind") String kind,
            @PathParam("reference") String reference,
            @QueryParam("lang") @DefaultValue("ja+en") String languages,
            @QueryParam("edition") Integer number) {
        // The page carries its own style and nothing else, so nothing else is allowed.
        return Response.ok(edition(kind, reference, languages, number).html())
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
                .build();
    }

    @GET
    @Path("{kind}/{reference}.pdf")
    @Produces("application/pdf")
    public Response pdf(
            @PathParam("kind") String kind,
            @PathParam("reference") String reference,
            @QueryParam("lang") @DefaultValue("ja+en") String languages,
            @QueryParam("edition") Integer number) {
        Edition edition = edition(kind, reference, languages, number);
        return Response.ok(edition.pdf())
                .header("Content-Disposition", "inline; filename=\"" + edition.fileName("pdf") + "\"")
                .build();
    }

    /** Without a number the latest edition is meant. */
    private Edition edition(String kind, String reference, String languages, Integer number) {
        DocumentKind asked = DocumentKind.of(kind);
        Languages chosen = Languages.asked(languages);
        return number == null
                ? reports.published(asked, reference, chosen)
                : reports.published(asked, reference, number, chosen);
    }
}
