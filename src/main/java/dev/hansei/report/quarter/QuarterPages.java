package dev.hansei.report.quarter;

import dev.hansei.effectiveness.Quarter;
import dev.hansei.report.wording.Languages;
import dev.hansei.web.Visitor;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** What each quarter brought, to read and to take away. */
@Path("/quarters")
@Authenticated
public class QuarterPages {

    private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");
    private static final int SHOWN = 8;

    private final QuarterPacks packs;
    private final Visitor visitor;
    private final Clock clock;

    QuarterPages(QuarterPacks packs, Visitor visitor, Clock clock) {
        this.packs = packs;
        this.visitor = visitor;
        this.clock = clock;
    }

    @GET
    @Produces("text/html; charset=UTF-8")
    public TemplateInstance list() {
        Quarter current = Quarter.containing(LocalDate.ofInstant(clock.instant(), ZONE), 1);
        return visitor.show(Templates.list(
                Stream.iterate(current, Quarter::before).limit(SHOWN).toList()));
    }

    @GET
    @Path("{name}")
    @Produces("text/html; charset=UTF-8")
    public Response page(
            @PathParam("name") String name,
            @QueryParam("lang") @DefaultValue("ja+en") String languages,
            @QueryParam("first-month") @DefaultValue("1") int month) {
        return Response.ok(document(name, languages, month).html())
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none';"
                                + " frame-ancestors 'none'")
                .build();
    }

    @GET
    @Path("{name}.pdf")
    @Produces("application/pdf")
    public Response pdf(
            @PathParam("name") String name,
            @QueryParam("lang") @DefaultValue("ja+en") String languages,
            @QueryParam("first-month") @DefaultValue("1") int month) {
        QuarterDocument document = document(name, languages, month);
        return Response.ok(document.pdf())
                .header("Content-Disposition", "inline; filename=\"" + document.fileName("pdf") + "\"")
                .build();
    }

    @GET
    @Path("{name}.csv")
    @Produces("text/csv; charset=UTF-8")
    public Response csv(
            @PathParam("name") String name,
            @QueryParam("lang") @DefaultValue("ja+en") String languages,
            @QueryParam("first-month") @DefaultValue("1") int month) {
        QuarterDocument document = document(name, languages, month);
        return Response.ok(document.csv())
                .header("Content-Disposition", "attachment; filename=\"" + document.fileName("csv") + "\"")
                .build();
    }

    private QuarterDocument document(String name, String languages, int month) {
        return packs.of(
                Quarter.of(name, month),
                ZONE,
                Languages.of(languages.replace(' ', '+')),
                visitor.name(),
                clock.instant());
    }

    @CheckedTemplate(basePath = "quarter")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance list(List<Quarter> quarters);
    }
}
