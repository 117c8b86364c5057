package dev.hansei.specialcase.pages;

import static java.time.temporal.ChronoUnit.SECONDS;

import dev.hansei.base.Evidence;
import dev.hansei.base.Moment;
import dev.hansei.base.Problem;
import dev.hansei.evidence.EvidenceFields;
import dev.hansei.evidence.EvidenceFiles;
import dev.hansei.flow.ActingRole;
import dev.hansei.flow.FlowStepRecord;
import dev.hansei.flow.FlowStepRecord.Activity;
import dev.hansei.flow.RequiredEvidence;
import dev.hansei.specialcase.Approval;
import dev.hansei.specialcase.CaseRecord;
import dev.hansei.specialcase.Outcome;
import dev.hansei.specialcase.desk.Act;
import dev.hansei.specialcase.desk.ApprovalDraft;
import dev.hansei.specialcase.desk.CaseDesk;
import dev.hansei.specialcase.desk.CheckRun;
import dev.hansei.specialcase.desk.Ending;
import dev.hansei.specialcase.desk.Naming;
import dev.hansei.specialcase.desk.OverrideWord;
import dev.hansei.specialcase.desk.Performance;
import dev.hansei.specialcase.desk.SecondLook;
import dev.hansei.specialcase.desk.StepDone;
import dev.hansei.specialcase.desk.StepLeftOut;
import dev.hansei.specialcase.desk.WayBack;
import dev.hansei.web.Needs;
import dev.hansei.web.Visitor;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.jboss.resteasy.reactive.RestForm;

/** What is done in a case, but for its documents. Each act leads back to where the case stands now. */
@Path("/cases/{ref}")
@Authenticated
public class ActPages {

    private final CaseDesk desk;
    private final EvidenceFiles files;
    private final Visitor visitor;
    private final Clock clock;

    ActPages(CaseDesk desk, EvidenceFiles files, Visitor visitor, Clock clock) {
        this.desk = desk;
        this.files = files;
        this.visitor = visitor;
        this.clock = clock;
    }

    @POST
    @Path("assignments")
    @Needs({"role", "person"})
    public Response name(
            @PathParam("ref") String ref,
            @FormParam("role") ActingRole role,
            @FormParam("person") String person,
            @FormParam("rule") String rule,
            @FormParam("reason") String reason) {
        return act(ref, new Naming(role, person, Fields.emergency(rule, reason)));
    }

    @POST
    @Path("steps")
    @Needs("step")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response finish(
            @PathParam("ref") String ref,
            @RestForm String step,
            @RestForm String note,
            @RestForm String rule,
            @RestForm String reason,
            @BeanParam EvidenceFields evidence) {
        return files.together(() -> {
            List<Evidence> given = given(ref, defined -> defined.id().equals(step), evidence);
            return act(ref, new StepDone(step, Fields.text(note), given, Fields.emergency(rule, reason)));
        });
    }

    @POST
    @Path("omissions")
    @Needs("step")
    public Response leaveOut(
            @PathParam("ref") String ref,
            @FormParam("step") String step,
            @FormParam("note") String note,
            @FormParam("rule") String rule,
            @FormParam("reason") String reason) {
        return act(ref, new StepLeftOut(step, Fields.text(note), Fields.emergency(rule, reason)));
    }

    @POST
    @Path("approvals")
    @Needs("decision")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response decide(
            @PathParam("ref") String ref,
            @RestForm @DefaultValue("0") Integer edition,
            @RestForm Approval.Decision decision,
            @RestForm String from,
            @RestForm String to,
            @RestForm String note,
            @RestForm String rule,
            @RestForm String reason,
            @RestForm String seen,
            @BeanParam EvidenceFields evidence) {
        CaseRecord record = desk.told(ref);
        return files.together(() -> act(
                ref,
                new ApprovalDraft(
                        edition,
                        decision,
                        Fields.moment(from, record.zone()),
                        Fields.moment(to, record.zone()),
                        Fields.text(note),
                        given(ref, step -> step.activity() == Activity.APPROVAL, evidence),
                        Fields.emergency(rule, reason)),
                seen));
    }

    @POST
    @Path("performances")
    @Needs({"no", "asExpected"})
    public Response perform(
            @PathParam("ref") String ref,
            @FormParam("no") @DefaultValue("0") Integer no,
            @FormParam("asExpected") boolean asExpected,
            @FormParam("note") String note,
            @FormParam("rule") String rule,
            @FormParam("reason") String reason) {
        return act(ref, new Performance(no, asExpected, Fields.text(note), Fields.emergency(rule, reason)));
    }

    @POST
    @Path("looks")
    @Needs({"no", "asExpected"})
    public Response look(
            @PathParam("ref") String ref,
            @FormParam("no") @DefaultValue("0") Integer no,
            @FormParam("asExpected") boolean asExpected,
            @FormParam("note") String note,
            @FormParam("rule") String rule,
            @FormParam("reason") String reason,
            @FormParam("seen") String seen) {
        return act(ref, new SecondLook(no, asExpected, Fields.text(note), Fields.emergency(rule, reason)), seen);
    }

    @POST
    @Path("checks")
    @Needs({"check", "passed"})
    public Response check(
            @PathParam("ref") String ref,
            @FormParam("check") String check,
            @FormParam("passed") boolean passed,
            @FormParam("note") String note,
            @FormParam("rule") String rule,
            @FormParam("reason") String reason) {
        return act(ref, new CheckRun(check, passed, Fields.text(note), Fields.emergency(rule, reason)));
    }

    @POST
    @Path("rollbacks")
    @Needs("restored")
    public Response rollBack(
            @PathParam("ref") String ref,
            @FormParam("note") String note,
            @FormParam("restored") boolean restored,
            @FormParam("rule") String rule,
            @FormParam("reason") String reason) {
        return act(ref, new WayBack(Fields.text(note), restored, Fields.emergency(rule, reason)));
    }

    @POST
    @Path("overrides")
    @Needs({"override", "justified"})
    public Response confirm(
            @PathParam("ref") String ref,
            @FormParam("override") String override,
            @FormParam("justified") boolean justified,
            @FormParam("note") String note) {
        return act(ref, new OverrideWord(override, justified, Fields.text(note)));
    }

    @POST
    @Path("endings")
    @Needs("kind")
    public Response end(
            @PathParam("ref") String ref,
            @FormParam("kind") Outcome.Kind kind,
            @FormParam("note") String note,
            @FormParam("rule") String rule,
            @FormParam("reason") String reason,
            @FormParam("seen") String seen) {
        return act(ref, new Ending(kind, Fields.text(note), Fields.emergency(rule, reason)), seen);
    }

    private List<Evidence> given(String ref, Predicate<FlowStepRecord> wanted, EvidenceFields evidence) {
        CaseRecord record = desk.told(ref);
        Instant now = clock.instant();
        List<RequiredEvidence> asked = desk.flowOf(record).steps().stream()
                .filter(wanted)
                .findFirst()
                .map(FlowStepRecord::evidence)
                .orElse(List.of());
        return evidence.given(files, visitor.actor(), now).stream()
                .map(given -> Fields.evidence(given, asked, Moment.exact(now.truncatedTo(SECONDS), record.zone())))
                .toList();
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
