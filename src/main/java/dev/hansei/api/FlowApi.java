package dev.hansei.api;

import dev.hansei.base.Problem;
import dev.hansei.flow.FlowDesk;
import dev.hansei.flow.FlowDraftRecord;
import dev.hansei.flow.FlowVersionRecord;
import dev.hansei.flow.Publishing;
import dev.hansei.flow.ResponseFlow;
import dev.hansei.flow.ResponseFlowRecord;
import dev.hansei.flow.ResponseFlows;
import dev.hansei.web.JsonAnswer;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Response flows: their published versions, and the draft of the next one. */
@Path("/api/flows")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FlowApi {

    private static final String FLOWS = "/api/flows/";

    private final Asked asked;
    private final FlowDesk desk;
    private final ResponseFlows flows;

    FlowApi(Asked asked, FlowDesk desk, ResponseFlows flows) {
        this.asked = asked;
        this.desk = desk;
        this.flows = flows;
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public Response list() {
        return asked.read(new Listed.Flows(desk.summaries()), null, null).response();
    }

    /** Drafts the first version of a flow that there is not yet, or the next version of one that there is. */
    @POST
    public Response begin(byte[] body) {
        return asked.write(body, ResponseFlowRecord.class, null, this::save).response();
    }

    @GET
    @Path("{ref}")
    @Consumes(MediaType.WILDCARD)
    public Response told(@PathParam("ref") String ref) {
        return asked.read(flow(ref), null, null).response();
    }

    @GET
    @Path("{ref}/versions/{number}")
    @Consumes(MediaType.WILDCARD)
    public Response version(@PathParam("ref") String ref, @PathParam("number") int number) {
        ResponseFlowRecord flow = flow(ref);
        FlowVersionRecord version = flow.versions().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> ResponseFlows.unknown(ref + " / " + number));
        return asked.read(version, flow.zone(), null).response();
    }

    @GET
    @Path("{ref}/draft")
    @Consumes(MediaType.WILDCARD)
    public Response draft(@PathParam("ref") String ref) {
        FlowDraftRecord draft = desk.drafted(ref);
        return asked.read(draft, null, draft.id()).response();
    }

    /** An If-Match header makes it depend on the saving that was read. */
    @POST
    @Path("{ref}/drafts")
    public Response write(@PathParam("ref") String ref, byte[] body) {
        ResponseFlowRecord flow = flow(ref);
        return asked.write(
                        body,
                        FlowVersionRecord.class,
                        flow.zone(),
                        version ->
                                save(new ResponseFlowRecord(flow.ref(), flow.zone(), flow.title(), List.of(version))))
                .response();
    }

    @POST
    @Path("{ref}/publications")
    public Response publish(@PathParam("ref") String ref, byte[] body) {
        return asked.write(body, Publishing.class, null, sent -> {
                    FlowVersionRecord version = desk.publish(ref, sent, asked.actor(), asked.now());
                    return Asked.made(
                            FLOWS + ref + "/versions/" + version.number(),
                            version,
                            version.effective().zone());
                })
                .response();
    }

    private JsonAnswer save(ResponseFlowRecord told) {
        FlowDraftRecord draft = desk.save(told, asked.seen(), asked.actor(), asked.now());
        return Asked.made(FLOWS + draft.ref() + "/draft", draft, null);
    }

    /** @throws Problem.NotFound where nothing of it was published */
    private ResponseFlowRecord flow(String ref) {
        return flows.named(ref).map(ResponseFlow::told).orElseThrow(() -> ResponseFlows.unknown(ref));
    }
}
