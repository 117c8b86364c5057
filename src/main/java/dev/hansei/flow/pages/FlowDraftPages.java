package dev.hansei.flow.pages;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Problem;
import dev.hansei.flow.ActingRole;
import dev.hansei.flow.FlowDesk;
import dev.hansei.flow.FlowDraftRecord;
import dev.hansei.flow.FlowRule;
import dev.hansei.flow.FlowStepRecord.Activity;
import dev.hansei.flow.FlowVersionRecord;
import dev.hansei.flow.Publishing;
import dev.hansei.flow.ResponseFlow;
import dev.hansei.flow.ResponseFlowRecord;
import dev.hansei.flow.ResponseFlows;
import dev.hansei.web.Needs;
import dev.hansei.web.Visitor;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The next version of a flow written, looked at as it would read, and published. */
@Path("/flows")
@Authenticated
@Produces("text/html; charset=UTF-8")
public class FlowDraftPages {

    private final ResponseFlows flows;
    private final FlowDesk desk;
    private final Visitor visitor;
    private final Clock clock;

    FlowDraftPages(ResponseFlows flows, FlowDesk desk, Visitor visitor, Clock clock) {
        this.flows = flows;
        this.desk = desk;
        this.visitor = visitor;
        this.clock = clock;
    }

    /** The first version of another flow, begun as a copy of the flow that there is first, or with what every flow needs. */
    @GET
    @Path("new")
    @RolesAllowed({"EDITOR", "BUSINESS_OWNER"})
    public TemplateInstance blank() {
        String reference = desk.nextReference();
        return form(
                flows.told().stream()
                        .filter(flow -> !flow.versions().isEmpty())
                        .findFirst()
                        .map(like -> FlowForm.of(
                                new ResponseFlowRecord(reference, like.zone(), Bilingual.of(null, null), List.of()),
                                "",
                                false,
                                like.versions().getLast(),
                                1))
                        .orElseGet(() -> FirstFlow.form(reference)),
                "",
                null);
    }

    /** The draft as it was saved last, or a copy of the version published last. */
    @GET
    @Path("{ref}/draft")
    @RolesAllowed({"EDITOR", "BUSINESS_OWNER"})
    public TemplateInstance edit(@PathParam("ref") String ref) {
        Optional<ResponseFlowRecord> flow = published(ref);
        return desk.draft(ref)
                .map(draft -> FlowForm.of(
                        alone(draft),
                        draft.id(),
                        flow.isPresent(),
                        draft.version(),
                        draft.version().number()))
                .or(() -> flow.map(known -> FlowForm.of(
                        known,
                        "",
                        true,
                        known.versions().getLast(),
                        known.versions().getLast().number() + 1)))
                .map(form -> form(form, "", null))
                .orElseThrow(() -> ResponseFlows.unknown(ref));
    }

    /** Saves it, or changes the rows of the form and keeps all that was typed. */
    @POST
    @Path("{ref}/draft")
    @RolesAllowed({"EDITOR", "BUSINESS_OWNER"})
    public Response write(@PathParam("ref") String ref, @BeanParam FlowFields sent) {
        FlowForm form = FlowForm.of(ref, published(ref).isPresent(), sent);
        if (!"save".equals(sent.deed)) {
            String deed = Sent.text(sent.deed);
            return Response.ok(form(FlowDeed.done(form, deed), FlowDeed.touched(deed), null))
                    .build();
        }
        FlowDraftRecord saved;
        try {
            saved = form.seen().isEmpty() && form.number() == 1
                    ? desk.begin(form.told(), visitor.actor(), clock.instant())
                    : desk.save(
                            form.told(),
                            form.seen().isEmpty() ? Set.of() : Set.of(form.seen()),
                            visitor.actor(),
                            clock.instant());
        } catch (Problem.Refused | Problem.Invalid | Problem.Stale refused) {
            Optional<FlowDraftRecord> overtaking =
                    refused instanceof Problem.Stale ? desk.draft(ref) : Optional.empty();
            Overtaken overtaken = overtaking
                    .map(draft -> Overtaken.of(draft, form.told(), visitor.language()))
                    .orElse(null);
            FlowForm shown = overtaking.map(draft -> form.over(draft.id())).orElse(form);
            return Response.status(refused instanceof Problem.Stale ? 412 : 422)
                    .entity(form(shown, "", refused.sentence().in(visitor.language()), overtaken))
                    .build();
        }
        return Response.seeOther(URI.create("/flows/" + saved.ref() + "/draft/preview"))
                .build();
    }

    @GET
    @Path("{ref}/draft/preview")
    public TemplateInstance preview(@PathParam("ref") String ref) {
        FlowDraftRecord draft = desk.drafted(ref);
        ResponseFlowRecord whole = new ResponseFlowRecord(
                draft.ref(),
                draft.zone(),
                draft.title(),
                Stream.concat(
                                published(ref).stream().flatMap(flow -> flow.versions().stream()),
                                Stream.of(draft.version()))
                        .toList());
        List<String> broken = desk.broken(draft, clock.instant()).stream()
                .map(FlowRule::sentence)
                .map(sentence -> sentence.in(visitor.language()))
                .toList();
        int number = draft.version().number();
        return visitor.show(Templates.preview(
                FlowView.of(whole, number, visitor.language()),
                new RawString(FlowPicture.of(whole, draft.version(), visitor.language())),
                draft.id(),
                broken));
    }

    @POST
    @Path("{ref}/publications")
    @Needs("draft")
    public Response publish(@PathParam("ref") String ref, @FormParam("draft") String draft) {
        FlowVersionRecord version = desk.publish(ref, new Publishing(draft), visitor.actor(), clock.instant());
        return Response.seeOther(URI.create("/flows/" + ref + "/versions/" + version.number()))
                .build();
    }

    private Optional<ResponseFlowRecord> published(String ref) {
        return flows.named(ref)
                .map(ResponseFlow::told)
                .filter(flow -> !flow.versions().isEmpty());
    }

    private static ResponseFlowRecord alone(FlowDraftRecord draft) {
        return new ResponseFlowRecord(draft.ref(), draft.zone(), draft.title(), List.of(draft.version()));
    }

    /** @param touched the id of the step or criterion that was just changed, which is shown open */
    private TemplateInstance form(FlowForm form, String touched, String refusal) {
        return form(form, touched, refusal, null);
    }

    /** @param overtaken what another saving says otherwise; null where there is none */
    private TemplateInstance form(FlowForm form, String touched, String refusal, Overtaken overtaken) {
        return visitor.show(Templates.draft(
                form, touched, Activity.values(), ActingRole.values(), DayOfWeek.values(), refusal, overtaken));
    }

    @CheckedTemplate(basePath = "flow")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance draft(
                FlowForm form,
                String touched,
                Activity[] activities,
                ActingRole[] roles,
                DayOfWeek[] days,
                String refusal,
                Overtaken overtaken);

        static native TemplateInstance preview(FlowView view, RawString picture, String draft, List<String> broken);
    }
}
