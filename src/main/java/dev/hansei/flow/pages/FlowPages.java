package dev.hansei.flow.pages;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Language;
import dev.hansei.document.SvgDrawing;
import dev.hansei.document.chart.FlowChart;
import dev.hansei.flow.ActingRole;
import dev.hansei.flow.FlowVersionRecord;
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
    private final Visitor visitor;

    FlowPages(ResponseFlows flows, Visitor visitor) {
        this.flows = flows;
        this.visitor = visitor;
    }

    @GET
    public TemplateInstance list() {
        List<Row> rows = flows.told().stream()
                .map(flow -> new Row(
                        flow.ref(),
                        FlowView.Words.of(flow.title(), visitor.language()),
                        flow.versions().size()))
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
            throw ResponseFlows.unknown(ref + " / " + number);
        }
        return version(flow, number);
    }

    private TemplateInstance version(ResponseFlowRecord flow, int number) {
        return visitor.show(Templates.version(
                FlowView.of(flow, number, visitor.language()), new RawString(drawn(flow, flow.version(number)))));
    }

    private String drawn(ResponseFlowRecord flow, FlowVersionRecord version) {
        Language language = visitor.language();
        List<FlowChart.Station> stations = version.steps().stream()
                .map(step -> new FlowChart.Station(
                        step.title().orOther(language), role(step.role()).in(language), step.conditional()))
                .toList();
        String title = flow.title().orOther(language);
        String steps = String.join(
                language == Language.JA ? "、" : ", ",
                stations.stream().map(FlowChart.Station::title).toList());
        return SvgDrawing.write(FlowChart.of(stations), "flow", language, title, steps);
    }

    private static Bilingual role(ActingRole role) {
        return switch (role) {
            case COORDINATOR -> Bilingual.of("調整担当", "Coordinator");
            case AUTHOR -> Bilingual.of("作成者", "Author");
            case REVIEWER -> Bilingual.of("レビュー担当者", "Reviewer");
            case BUSINESS_OWNER -> Bilingual.of("事業責任者", "Business owner");
            case OPERATOR -> Bilingual.of("操作者", "Operator");
            case CHECKER -> Bilingual.of("確認者", "Checker");
        };
    }

    private ResponseFlowRecord flow(String ref) {
        return flows.named(ref).map(ResponseFlow::told).orElseThrow(() -> ResponseFlows.unknown(ref));
    }

    public record Row(String ref, FlowView.Words title, int versions) {}

    @CheckedTemplate(basePath = "flow")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance list(List<Row> flows);

        static native TemplateInstance version(FlowView view, RawString picture);
    }
}
