package dev.hansei.countermeasure.pages;

import dev.hansei.base.Evidence;
import dev.hansei.countermeasure.CheckPlanDraft;
import dev.hansei.countermeasure.CountermeasureRecord;
import dev.hansei.countermeasure.MeasureReader;
import dev.hansei.countermeasure.ProgressNote;
import dev.hansei.countermeasure.PromiseDraft;
import dev.hansei.countermeasure.Promises;
import dev.hansei.countermeasure.Reassignment;
import dev.hansei.countermeasure.ReassignmentDraft;
import dev.hansei.countermeasure.Standing;
import dev.hansei.evidence.EvidenceFields;
import dev.hansei.evidence.EvidenceFiles;
import dev.hansei.incident.pages.Names;
import dev.hansei.people.People;
import dev.hansei.web.Visitor;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;

/** One measure: what became of it, and what may be done about it now. */
@Path("/countermeasures/{ref}")
@Authenticated
@Produces("text/html; charset=UTF-8")
public class MeasurePages {

    private final Promises promises;
    private final MeasureReader reader;
    private final People people;
    private final EvidenceFiles files;
    private final Visitor visitor;
    private final Clock clock;

    MeasurePages(
            Promises promises, MeasureReader reader, People people, EvidenceFiles files, Visitor visitor, Clock clock) {
        this.promises = promises;
        this.reader = reader;
        this.people = people;
        this.files = files;
        this.visitor = visitor;
        this.clock = clock;
    }

    @GET
    public TemplateInstance measure(@PathParam("ref") String ref) {
        Standing standing = reader.standing(ref);
        Names names = Names.of(people.told(), visitor.language());
        MeasureView view = MeasureView.of(
                standing,
                reader.causes(standing.measure().incident()),
                visitor.actor(),
                clock.instant(),
                names,
                files::has);
        return visitor.show(Templates.measure(view, Choice.people(people.told(), names)));
    }

    @POST
    @Path("promises")
    public Response promise(
            @PathParam("ref") String ref,
            @FormParam("due") @DefaultValue("") String due,
            @FormParam("note") @DefaultValue("") String note) {
        PromiseDraft draft = new PromiseDraft(Fields.needed(due, zone(ref)), null, Fields.text(note));
        return shown(promises.promise(ref, draft, visitor.actor(), clock.instant()));
    }

    @POST
    @Path("completions")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response finish(
            @PathParam("ref") String ref,
            @RestForm @DefaultValue("") String at,
            @RestForm @DefaultValue("") String note,
            @BeanParam EvidenceFields evidence) {
        return shown(files.together(
                () -> promises.finish(ref, told(ref, at, note, evidence), visitor.actor(), clock.instant())));
    }

    @POST
    @Path("operations")
    public Response operate(
            @PathParam("ref") String ref,
            @FormParam("at") @DefaultValue("") String at,
            @FormParam("note") @DefaultValue("") String note) {
        ProgressNote told = new ProgressNote(Fields.date(at, zone(ref)), Fields.text(note), List.of());
        return shown(promises.operate(ref, told, visitor.actor(), clock.instant()));
    }

    @POST
    @Path("verifications")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response verify(
            @PathParam("ref") String ref,
            @RestForm @DefaultValue("") String at,
            @RestForm @DefaultValue("") String note,
            @BeanParam EvidenceFields evidence) {
        return shown(files.together(
                () -> promises.verify(ref, told(ref, at, note, evidence), visitor.actor(), clock.instant())));
    }

    @POST
    @Path("reopenings")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response reopen(
            @PathParam("ref") String ref, @RestForm @DefaultValue("") String note, @BeanParam EvidenceFields evidence) {
        return shown(files.together(
                () -> promises.reopen(ref, told(ref, "", note, evidence), visitor.actor(), clock.instant())));
    }

    @POST
    @Path("withdrawals")
    public Response withdraw(@PathParam("ref") String ref, @FormParam("note") @DefaultValue("") String note) {
        ProgressNote told = new ProgressNote(null, Fields.text(note), List.of());
        return shown(promises.withdraw(ref, told, visitor.actor(), clock.instant()));
    }

    @POST
    @Path("evidence")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response attach(@PathParam("ref") String ref, @BeanParam EvidenceFields evidence) {
        return shown(files.together(() -> {
            Evidence given = given(evidence, ref).stream().findFirst().orElseThrow(EvidenceFiles::nothing);
            return promises.attach(ref, given, visitor.actor(), clock.instant());
        }));
    }

    @POST
    @Path("check-plan")
    public Response plan(
            @PathParam("ref") String ref,
            @FormParam("criterion-ja") @DefaultValue("") String criterionJa,
            @FormParam("criterion-en") @DefaultValue("") String criterionEn,
            @FormParam("method-ja") @DefaultValue("") String methodJa,
            @FormParam("method-en") @DefaultValue("") String methodEn,
            @FormParam("verifier") @DefaultValue("") String verifier,
            @FormParam("days") @DefaultValue("90") int days) {
        CheckPlanDraft draft = new CheckPlanDraft(
                Fields.text(criterionJa, criterionEn), Fields.text(methodJa, methodEn), verifier, days);
        return shown(promises.plan(ref, draft, visitor.actor(), clock.instant()));
    }

    @POST
    @Path("reassignments")
    public Response reassign(
            @PathParam("ref") String ref,
            @FormParam("duty") @DefaultValue("OWNER") Reassignment.Duty duty,
            @FormParam("person") @DefaultValue("") String person,
            @FormParam("note") @DefaultValue("") String reason) {
        ReassignmentDraft draft = new ReassignmentDraft(duty, person, null, Fields.text(reason));
        return shown(promises.reassign(ref, draft, visitor.actor(), clock.instant()));
    }

    private ProgressNote told(String ref, String at, String note, EvidenceFields evidence) {
        return new ProgressNote(Fields.date(at, zone(ref)), Fields.text(note), given(evidence, ref));
    }

    private List<Evidence> given(EvidenceFields evidence, String ref) {
        return evidence.given(files, visitor.actor(), clock.instant()).stream()
                .map(given -> Fields.evidence(given, zone(ref)))
                .toList();
    }

    private ZoneId zone(String ref) {
        return reader.standing(ref).measure().zone();
    }

    private static Response shown(CountermeasureRecord measure) {
        return Response.seeOther(URI.create("/countermeasures/" + measure.ref()))
                .build();
    }

    @CheckedTemplate(basePath = "countermeasure")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance measure(MeasureView measure, List<Choice> people);
    }
}
