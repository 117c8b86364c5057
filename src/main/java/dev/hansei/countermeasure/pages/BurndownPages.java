package dev.hansei.countermeasure.pages;

import dev.hansei.base.Language;
import dev.hansei.base.Moment;
import dev.hansei.base.MomentWords;
import dev.hansei.countermeasure.Burndown;
import dev.hansei.countermeasure.MeasureReader;
import dev.hansei.countermeasure.Standing;
import dev.hansei.document.chart.BurndownChart;
import dev.hansei.document.html.SvgDrawing;
import dev.hansei.web.Visitor;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** What was promised and what became of it over time, as a drawing and in numbers. */
@Path("/countermeasures/burndown")
@Authenticated
public class BurndownPages {

    private final MeasureReader reader;
    private final Visitor visitor;
    private final Clock clock;

    BurndownPages(MeasureReader reader, Visitor visitor, Clock clock) {
        this.reader = reader;
        this.visitor = visitor;
        this.clock = clock;
    }

    /** A part of a page; empty while there is nothing to draw. */
    @GET
    @Produces("text/html; charset=UTF-8")
    public TemplateInstance picture(
            @QueryParam("kind") @DefaultValue("") String kind,
            @QueryParam("owner") @DefaultValue("") String owner,
            @QueryParam("incident") @DefaultValue("") String incident) {
        Instant now = clock.instant();
        List<Standing> measures = reader.all(new Asked("ALL", kind, owner, incident).filter(), now);
        if (measures.isEmpty()) {
            return visitor.show(Templates.burndown("", List.of()));
        }
        ZoneId zone = measures.getFirst().measure().zone();
        Burndown burndown = Burndown.of(measures, now, zone);
        if (burndown.isEmpty()) {
            return visitor.show(Templates.burndown("", List.of()));
        }
        return visitor.show(Templates.burndown(
                svg(burndown, now, zone),
                burndown.counts().reversed().stream()
                        .map(count -> Row.of(count, zone, visitor.language()))
                        .toList()));
    }

    private String svg(Burndown burndown, Instant now, ZoneId zone) {
        boolean ja = visitor.language() == Language.JA;
        List<BurndownChart.Step> steps = burndown.counts().stream()
                .map(count -> new BurndownChart.Step(
                        count.at(), count.verified(), count.done(), count.promised(), count.overdue()))
                .toList();
        Burndown.Count last = burndown.counts().getLast();
        BurndownChart.Legend legend = new BurndownChart.Legend(
                (ja ? "確認済み " : "verified ") + last.verified(),
                (ja ? "完了（未確認） " : "done, not verified ") + last.done(),
                (ja ? "約束済み " : "promised ") + last.promised(),
                (ja ? "期限超過 " : "overdue ") + last.overdue());
        String day = MomentWords.day(Moment.exact(now, zone), visitor.language());
        String description = ja
                ? "%sの時点で、確認済み%d件、完了（未確認）%d件、約束済み%d件、うち期限超過%d件。下の表に数があります。"
                        .formatted(day, last.verified(), last.done(), last.promised(), last.overdue())
                : "As of %s: %d verified, %d done but not verified, %d promised, of which %d overdue. The table below has the numbers."
                        .formatted(day, last.verified(), last.done(), last.promised(), last.overdue());
        return SvgDrawing.write(
                BurndownChart.of(steps, endOfDay(now, zone), zone, visitor.language(), legend),
                "burndown",
                visitor.language(),
                ja ? "再発防止策の進み具合" : "Progress of countermeasures",
                description);
    }

    /** What changed today is as wide as today. */
    private static Instant endOfDay(Instant now, ZoneId zone) {
        return LocalDate.ofInstant(now, zone).plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** What the drawing shows from one day on. */
    public record Row(String day, int verified, int done, int promised, int overdue) {

        static Row of(Burndown.Count count, ZoneId zone, Language language) {
            return new Row(
                    MomentWords.day(Moment.exact(count.at(), zone), language),
                    count.verified(),
                    count.done(),
                    count.promised(),
                    count.overdue());
        }
    }

    @CheckedTemplate(basePath = "countermeasure")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance burndown(String drawing, List<Row> rows);
    }
}
