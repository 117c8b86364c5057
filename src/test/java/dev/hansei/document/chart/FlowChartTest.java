package dev.hansei.document.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.document.Drawing;
import dev.hansei.document.chart.FlowChart.Station;
import java.util.List;
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
