package dev.hansei.specialcase.pages;

import dev.hansei.base.Moment;
import dev.hansei.base.Uuid7;
import dev.hansei.flow.ActingRole;
import dev.hansei.flow.ResponseFlows;
import dev.hansei.specialcase.Assignment;
import dev.hansei.specialcase.CasePage;
import dev.hansei.specialcase.SpecialCases;
import dev.hansei.specialcase.desk.CaseDesk;
import dev.hansei.specialcase.desk.Declaration;
import dev.hansei.web.Chosen;
import dev.hansei.web.NeededFields;
import dev.hansei.web.Visitor;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** The special cases there are, and declaring one. */
@Path("/")
@Authenticated
@Produces("text/html; charset=UTF-8")
public class CaseListPages {

    private static final int SHOWN = 50;
    private static final String OPEN = "open";
    private static final String ENDED = "ended";

    private final CaseDesk desk;
    private final SpecialCases cases;
    private final ResponseFlows flows;
    private final Visitor visitor;
    private final Clock clock;

    CaseListPages(CaseDesk desk, SpecialCases cases, ResponseFlows flows, Visitor visitor, Clock clock) {
        this.desk = desk;
        this.cases = cases;
        this.flows = flows;
        this.visitor = visitor;
        this.clock = clock;
    }

    @GET
    @Path("cases")
    public TemplateInstance list(
            @QueryParam("show") @DefaultValue("") String show, @QueryParam("place") @DefaultValue("") String place) {
        Boolean ended = show.equals(OPEN) || show.equals(ENDED) ? Boolean.valueOf(show.equals(ENDED)) : null;
        CasePage page = cases.page(ended, row(place), SHOWN);
        Instant now = clock.instant();
        return visitor.show(Templates.list(
                page.cases().stream()
                        .map(told -> CaseRow.of(
                                told, Moment.exact(now, told.declared().zone()), visitor.language()))
                        .toList(),
                ended == null ? "" : show,
                page.next() == null ? "" : page.next().toString()));
    }

    private static UUID row(String place) {
        try {
            return place.isEmpty() ? null : UUID.fromString(place);
        } catch (IllegalArgumentException e) {
            throw SpecialCases.placeUnknown();
        }
    }

    @POST
    @Path("cases")
    public Response declare(
            @FormParam("form") @DefaultValue("") String form,
            @FormParam("flow") @DefaultValue("") String flow,
            @FormParam("titleJa") String titleJa,
            @FormParam("titleEn") String titleEn,
            @FormParam("requestJa") String requestJa,
            @FormParam("requestEn") String requestEn,
            @FormParam("riskJa") String riskJa,
            @FormParam("riskEn") String riskEn,
            @FormParam("deadline") String deadline,
            @FormParam("role") List<ActingRole> roles,
            @FormParam("person") List<String> persons) {
        desk.admit(visitor.actor());
        ZoneId zone = flows.named(Chosen.of(flow))
                .map(known -> known.told().zone())
                .orElseThrow(() -> ResponseFlows.unknown(flow));
        List<Assignment> assignments = IntStream.range(0, persons.size())
                .filter(i -> !persons.get(i).isBlank())
                .mapToObj(i -> new Assignment(role(roles, i), persons.get(i)))
                .toList();
        Declaration declaration = new Declaration(
                flow,
                zone,
                Fields.text(titleJa, titleEn),
                Fields.text(requestJa, requestEn),
                Fields.text(riskJa, riskEn),
                Fields.moment(deadline, zone),
                assignments);
        Instant now = clock.instant();
        UUID id = Fields.form(form).orElseGet(() -> Uuid7.at(now));
        String ref = desk.declare(declaration, id, visitor.actor(), now).ref();
        return Response.seeOther(URI.create("/cases/" + ref)).build();
    }

    private static ActingRole role(List<ActingRole> roles, int row) {
        if (row >= roles.size()) {
            throw NeededFields.missing("role");
        }
        return roles.get(row);
    }

    @CheckedTemplate(basePath = "desk")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance list(List<CaseRow> cases, String show, String next);
    }
}
