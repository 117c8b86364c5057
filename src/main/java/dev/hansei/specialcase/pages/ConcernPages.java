package dev.hansei.specialcase.pages;

import dev.hansei.base.Actor;
import dev.hansei.base.Language;
import dev.hansei.base.Moment;
import dev.hansei.base.MomentWords;
import dev.hansei.base.Role;
import dev.hansei.specialcase.CaseRecord;
import dev.hansei.specialcase.SpecialCases;
import dev.hansei.specialcase.desk.CaseDesk;
import dev.hansei.web.Visitor;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** For the home page: the open special cases that concern whoever looks at it, those that wait for them first. */
@Path("/cases/concerning")
@Authenticated
@Produces("text/html; charset=UTF-8")
public class ConcernPages {

    /** How many are read to find those that wait, and how many of them are shown. */
    private static final int READ = 40;

    private static final int SHOWN = 10;

    private final SpecialCases cases;
    private final CaseDesk desk;
    private final Visitor visitor;
    private final Clock clock;

    ConcernPages(SpecialCases cases, CaseDesk desk, Visitor visitor, Clock clock) {
        this.cases = cases;
        this.desk = desk;
        this.visitor = visitor;
        this.clock = clock;
    }

    @GET
    public TemplateInstance concerning() {
        Actor actor = visitor.actor();
        boolean confirms = actor.is(Role.BUSINESS_OWNER) || actor.is(Role.COMMANDER) || actor.is(Role.AUDITOR);
        List<CaseRecord> read = actor.person() == null ? List.of() : cases.concerning(actor.person(), confirms, READ);
        Instant now = clock.instant();
        List<Row> rows = read.stream()
                .map(record -> row(record, actor.person(), confirms, now))
                .sorted(Comparator.comparing(Row::concern))
                .limit(SHOWN)
                .toList();
        return visitor.show(Templates.concerning(rows, read.size() > SHOWN));
    }

    private Row row(CaseRecord record, String person, boolean confirms, Instant now) {
        Language language = visitor.language();
        return new Row(
                record.ref(),
                Said.of(record.title(), language),
                Concern.of(desk.flowOf(record), record, person, confirms, Moment.exact(now, record.zone())),
                record.deadline() == null ? "" : MomentWords.day(record.deadline(), language),
                record.deadline() != null && record.deadline().before(Moment.exact(now, record.zone())));
    }

    /** @param deadline the day; empty where there is none */
    public record Row(String ref, Said title, Concern concern, String deadline, boolean overdue) {}

    @CheckedTemplate(basePath = "desk")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance concerning(List<Row> rows, boolean more);
    }
}
