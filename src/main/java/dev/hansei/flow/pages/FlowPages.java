package dev.hansei.flow.pages;

import dev.hansei.flow.FlowDesk;
import dev.hansei.flow.ResponseFlow;
import dev.hansei.flow.ResponseFlowRecord;
import dev.hansei.flow.ResponseFlows;
import dev.hansei.web.Visitor;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;

/** Response flows and their versions, which never change. */
@Path("/flows")
@Authenticated
@Produces("text/html; charset=UTF-8")
public class FlowPages {

    private final ResponseFlows flows;
    private final FlowDesk desk;
    private final Visitor visitor;

    FlowPages(ResponseFlows flows, FlowDesk desk, Visitor visitor) {
        this.flows = flows;
        this.desk = desk;
        this.visitor = visitor;
    }

    @GET
    public TemplateInstance list() {
        List<Row> rows = desk.summaries().stream()
                .map(flow -> new Row(
                        flow.ref(),
                        FlowView.Words.of(flow.title(), visitor.language()),
                        flow.versions().size(),
                        flow.drafted()))
                .toList();
        return visitor.show(Templates.list(rows));
    }

    /** The version published last. */
    @GET
    @Path("{ref}")
    public TemplateInstance latest(@PathParam("ref") String ref) {
        ResponseFlowRecord flow = flow(ref);
        return version(flow, flow.versions().getLast().number());
    }

    @GET
    @Path("{ref}/versions/{number}")
    public TemplateInstance version(@PathParam("ref") String ref, @PathParam("number") int number) {
        ResponseFlowRecord flow = flow(ref);
        if (flow.versions().stream().noneMatch(version -> version.number() == number)) {
            throw ResponseFlows.unknownVersion(
                    ref, number, flow.versions().getLast().number());
        }
        return version(flow, number);
    }

    private TemplateInstance version(ResponseFlowRecord flow, int number) {
        return visitor.show(Templates.version(
                FlowView.of(flow, number, visitor.language()),
                new RawString(FlowPicture.of(flow, flow.version(number), visitor.language()))));
    }

    private ResponseFlowRecord flow(String ref) {
        return flows.named(ref).map(ResponseFlow::told).orElseThrow(() -> ResponseFlows.unknown(ref));
    }

    /** @param drafted the number of the version that is being written, or null */
    public record Row(String ref, FlowView.Words title, int versions, Integer drafted) {}

    @CheckedTemplate(basePath = "flow")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance list(List<Row> flows);

        static native TemplateInstance version(FlowView view, RawString picture);
    }
}
