package dev.hansei.report.quarter;

import dev.hansei.base.Language;
import dev.hansei.document.html.HtmlRenderer;
import dev.hansei.effectiveness.schedule.Quarter;
import dev.hansei.effectiveness.schedule.QuarterlySchedules;
import dev.hansei.effectiveness.schedule.Quarters;
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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What each quarter brought, to read and to take away. */
@Path("/quarters")
@Authenticated
public class QuarterPages {

    private static final int SHOWN = 8;
    private static final int MONTHS = 12;

    private final QuarterPacks packs;
    private final QuarterlySchedules schedules;
    private final Visitor visitor;
    private final Clock clock;

    QuarterPages(QuarterPacks packs, QuarterlySchedules schedules, Visitor visitor, Clock clock) {
        this.packs = packs;
        this.schedules = schedules;
        this.visitor = visitor;
        this.clock = clock;
    }

    @GET
    @Produces("text/html; charset=UTF-8")
    public TemplateInstance list(@QueryParam("zone") String zone, @QueryParam("first-month") Integer month) {
        Quarters quarters = Quarters.asked(zone, month, schedules.usual());
        return visitor.show(Templates.list(
                Stream.iterate(quarters.containing(clock.instant()), Quarter::before)
                        .limit(SHOWN)
                        .toList(),
                quarters.zone().getId(),
                quarters.firstMonth(),
                "?zone=" + URLEncoder.encode(quarters.zone().getId(), StandardCharsets.UTF_8) + "&first-month="
                        + quarters.firstMonth(),
                IntStream.rangeClosed(1, MONTHS).boxed().toList()));
    }

    @GET
    @Path("{name}")
    @Produces("text/html; charset=UTF-8")
    public Response page(
            @PathParam("name") String name,
            @QueryParam("lang") @DefaultValue("ja+en") String languages,
            @QueryParam("zone") String zone,
            @QueryParam("first-month") Integer month) {
        HtmlRenderer.Back back = new HtmlRenderer.Back(
                "/quarters", visitor.language() == Language.JA ? "四半期報告の一覧へ" : "All quarterly reports");
        return Response.ok(document(name, languages, zone, month).html(back))
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
            @QueryParam("zone") String zone,
            @QueryParam("first-month") Integer month) {
        QuarterDocument document = document(name, languages, zone, month);
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
            @QueryParam("zone") String zone,
            @QueryParam("first-month") Integer month) {
        QuarterDocument document = document(name, languages, zone, month);
        return Response.ok(document.csv())
                .header("Content-Disposition", "attachment; filename=\"" + document.fileName("csv") + "\"")
                .build();
    }

    private QuarterDocument document(String name, String languages, String zone, Integer month) {
        Quarters quarters = Quarters.asked(zone, month, schedules.usual());
        return packs.of(
                Quarter.of(name, quarters.firstMonth()),
                quarters.zone(),
                Languages.asked(languages),
                visitor.personOrName(),
                clock.instant());
    }

    @CheckedTemplate(basePath = "quarter")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance list(
                List<Quarter> quarters, String zone, int month, String asked, List<Integer> months);
    }
}
