package dev.hansei.report;

import dev.hansei.base.Language;
import dev.hansei.report.wording.Languages;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** The published documents, to read and to take away. */
@Path("/")
public class DocumentPages {

    private final Shelf shelf;
    private final Reports reports;

    DocumentPages(Shelf shelf, Reports reports) {
        this.shelf = shelf;
        this.reports = reports;
    }

    @GET
    @Produces("text/html; charset=UTF-8")
    public Response shelf(@QueryParam("lang") String asked, @Context HttpHeaders headers) {
        Language language = Asked.language(asked, headers.getAcceptableLanguages());
        return Response.ok(ShelfTemplates.shelf(shelf.in(language), ShelfWords.in(language))
                        .render())
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
                .header("Vary", "Accept-Language")
                .build();
    }

    @GET
    @Path("documents/{kind}/{reference}.html")
    @Produces("text/html; charset=UTF-8")
    public Response page(
            @PathParam("kind") String kind,
            @PathParam("reference") String reference,
            @QueryParam("lang") @DefaultValue("ja+en") String languages) {
        // The page carries its own style and nothing else, so nothing else is allowed.
        return Response.ok(edition(kind, reference, languages).html())
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
                .build();
    }

    @GET
    @Path("documents/{kind}/{reference}.pdf")
    @Produces("application/pdf")
    public Response pdf(
            @PathParam("kind") String kind,
            @PathParam("reference") String reference,
            @QueryParam("lang") @DefaultValue("ja+en") String languages) {
        Edition edition = edition(kind, reference, languages);
        return Response.ok(edition.pdf())
                .header("Content-Disposition", "inline; filename=\"" + edition.fileName("pdf") + "\"")
                .build();
    }

    /** In an address a plus sign means a space. */
    private Edition edition(String kind, String reference, String languages) {
        return reports.published(Asked.kind(kind), reference, Languages.of(languages.replace(' ', '+')));
    }
}
