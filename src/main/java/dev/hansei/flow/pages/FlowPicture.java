package dev.hansei.flow.pages;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Language;
import dev.hansei.document.chart.FlowChart;
import dev.hansei.document.html.SvgDrawing;
import dev.hansei.flow.ActingRole;
import dev.hansei.flow.FlowVersionRecord;
import dev.hansei.flow.ResponseFlowRecord;
import java.util.List;

/** A version of a flow, drawn for a screen. */
final class FlowPicture {

    private FlowPicture() {}

    static String of(ResponseFlowRecord flow, FlowVersionRecord version, Language language) {
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
            case OPERATOR -> Bilingual.of("作業者", "Operator");
            case CHECKER -> Bilingual.of("確認者", "Checker");
        };
    }
}
