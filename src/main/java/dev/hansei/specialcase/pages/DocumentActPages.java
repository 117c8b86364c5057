package dev.hansei.specialcase.pages;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Problem;
import dev.hansei.specialcase.CriterionAnswer;
import dev.hansei.specialcase.desk.Act;
import dev.hansei.specialcase.desk.CaseDesk;
import dev.hansei.specialcase.desk.ReviewDraft;
import dev.hansei.web.Chosen;
import dev.hansei.web.Visitor;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** The procedure document written and reviewed. */
@Path("/cases/{ref}")
@Authenticated
public class DocumentActPages {

    private final CaseDesk desk;
    private final Visitor visitor;
    private final Clock clock;

    DocumentActPages(CaseDesk desk, Visitor visitor, Clock clock) {
        this.desk = desk;
        this.visitor = visitor;
        this.clock = clock;
    }

    @POST
    @Path("procedures")
    @Produces("text/html; charset=UTF-8")
    public Response write(@PathParam("ref") String ref, @BeanParam ProcedureFields typed) {
        if (typed.more()) {
            ProcedureView view = ProcedureView.of(desk.told(ref), typed);
            return Response.ok(visitor.show(CasePages.procedure(view, visitor.language())))
                    .header("HX-Push-Url", "false")
                    .build();
        }
        return act(ref, typed.draft());
    }

    /** A criterion without a choice was not answered; the step is not finished before it is. */
    @POST
    @Path("reviews")
    public Response review(
            @PathParam("ref") String ref,
            @FormParam("edition") @DefaultValue("0") Integer edition,
            @FormParam("criterion") List<String> criteria,
            @FormParam("answer") List<String> answers,
            @FormParam("note") List<String> notes,
            @FormParam("rule") String rule,
            @FormParam("reason") String reason,
            @FormParam("seen") String seen) {
        List<CriterionAnswer> given = IntStream.range(0, criteria.size())
                .mapToObj(i -> Fields.at(answers, i).isBlank()
                        ? null
                        : new CriterionAnswer(
                                criteria.get(i),
                                Chosen.among(CriterionAnswer.Answer.class, Fields.at(answers, i)),
                                Fields.text(Fields.at(notes, i))))
                .filter(Objects::nonNull)
                .toList();
        if (given.isEmpty() && !criteria.isEmpty()) {
            throw new Problem.Invalid(
                    "case/review-empty",
                    Bilingual.of(
                            "どの観点にも回答していません。少なくとも1つの観点に回答してください。",
                            "No criterion was answered. Answer at least one of them."));
        }
        return act(ref, new ReviewDraft(edition, given, Fields.emergency(rule, reason)), seen);
    }

    private Response act(String ref, Act act) {
        return act(ref, act, null);
    }

    /** @param sent how the case looked to whoever judges it, or null where that does not matter */
    private Response act(String ref, Act act, String sent) {
        Seen seen = Seen.read(sent);
        try {
            desk.act(ref, act, seen.marks(), visitor.actor(), clock.instant());
        } catch (Problem.Stale stale) {
            throw seen.stale(stale, ref, desk);
        }
        return Response.seeOther(URI.create("/cases/" + ref)).build();
    }
}
