package dev.hansei.document.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.document.Drawing;
import dev.hansei.document.chart.FlowChart.Progress;
import dev.hansei.document.chart.FlowChart.Stage;
import dev.hansei.document.chart.FlowChart.Station;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlowChartTest {

    @Test
    void steps_stand_below_each_other_and_conditional_ones_aside() {
        List<Drawing.Label> titles = titles(List.of(
                new Station("周知", "調整担当", false), new Station("実施", "作業者", false), new Station("切り戻し", "作業者", true)));
        assertThat(titles).extracting(Drawing.Label::text).containsExactly("1. 周知", "2. 実施", "3. 切り戻し");
        assertThat(titles).extracting(Drawing.Label::y).isSorted().doesNotHaveDuplicates();
        assertThat(titles.get(2).x()).isGreaterThan(titles.get(1).x());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"とても長い工程の名称を付けた場合でも図の外にはみ出さない", "A step whose title somebody wrote as a whole sentence ", "𠮷髙﨑"
            })
    void words_without_room_are_shortened_and_stay_within_the_drawing(String words) {
        String many = words.repeat(30);
        Drawing drawing = FlowChart.of(List.of(new Station(many, many, false), new Station(many, many, true)));
        assertThat(labels(drawing)).hasSize(4).allSatisfy(label -> {
            assertThat(label.text()).endsWith("…").doesNotContain("\uFFFD");
            assertThat(label.x() + LabelRoom.width(label.text(), label.size())).isLessThanOrEqualTo(drawing.width());
        });
    }

    @Test
    void a_step_left_out_is_struck_and_the_one_that_is_due_is_framed() {
        Drawing drawing = FlowChart.narrow(List.of(
                passed(Stage.DONE, "✓ done"),
                passed(Stage.LEFT_OUT, "– not needed: a reason"),
                passed(Stage.DUE, "▶ now"),
                passed(Stage.AHEAD, "… not yet")));
        List<Drawing.Label> titles =
                labels(drawing).stream().filter(label -> label.size() == 13).toList();
        assertThat(titles)
                .filteredOn(title -> lines(drawing).anyMatch(line -> strikes(line, title)))
                .extracting(Drawing.Label::text)
                .containsExactly("2. A step");
        assertThat(lines(drawing).filter(line -> line.x1() == line.x2() && line.thickness() == 2))
                .singleElement()
                .satisfies(side -> assertThat(titles.get(2).y()).isBetween(side.y1(), side.y2()));
    }

    @Test
    void how_each_step_went_is_said_below_who_acts() {
        Drawing drawing = FlowChart.narrow(List.of(passed(Stage.WRONG, "△ late")));
        assertThat(labels(drawing)).extracting(Drawing.Label::text).containsExactly("1. A step", "Operator", "△ late");
        assertThat(labels(drawing).getLast()).satisfies(label -> {
            assertThat(label.ink()).isEqualTo(Drawing.Ink.ALERT);
            assertThat(label.bold()).isTrue();
        });
    }

    @Test
    void a_flow_that_nobody_goes_through_is_drawn_without_any_stage() {
        Drawing drawing = FlowChart.of(List.of(new Station("周知", "調整担当", false)));
        assertThat(labels(drawing)).extracting(Drawing.Label::text).containsExactly("1. 周知", "調整担当");
    }

    private static Station passed(Stage stage, String said) {
        return new Station("A step", "Operator", false, new Progress(stage, said));
    }

    private static boolean strikes(Drawing.Line line, Drawing.Label label) {
        return line.x1() == label.x()
                && line.y1() == line.y2()
                && line.y1() < label.y()
                && line.y1() > label.y() - label.size();
    }

    private static Stream<Drawing.Line> lines(Drawing drawing) {
        return drawing.shapes().stream().filter(Drawing.Line.class::isInstance).map(Drawing.Line.class::cast);
    }

    private static List<Drawing.Label> titles(List<Station> stations) {
        return labels(FlowChart.of(stations)).stream()
                .filter(Drawing.Label::bold)
                .toList();
    }

    private static List<Drawing.Label> labels(Drawing drawing) {
        return drawing.shapes().stream()
                .filter(Drawing.Label.class::isInstance)
                .map(Drawing.Label.class::cast)
                .toList();
    }
}
