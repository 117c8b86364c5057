package dev.hansei.document.read;

import dev.hansei.document.Drawing;
import dev.hansei.document.Markup;
import dev.hansei.document.Problems;
import dev.hansei.document.chart.FlowChart;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the steps that a figure of a flow carries and draws them. A source that is kept for ever has its figures with it:
 * the record that they were drawn from goes on.
 */
final class FlowReader {

    static final String CHART = "flow";
    static final String ASIDE = "aside";

    private final Problems problems;
    private final BlockReader blocks;

    FlowReader(Problems problems, BlockReader blocks) {
        this.problems = problems;
        this.blocks = blocks;
    }

    /** @param figure holding one ordered list, whose items each hold a title and who acts, as two paragraphs */
    Drawing read(Markup.Element figure) {
        List<Markup.Element> lists = blocks.only(figure, "ol");
        if (lists.size() != 1 || lists.getFirst().elements().isEmpty()) {
            problems.add(figure, "must hold one <ol> of steps");
            return null;
        }
        List<FlowChart.Station> stations = new ArrayList<>();
        for (Markup.Element step : blocks.only(lists.getFirst(), "li")) {
            List<String> words = blocks.only(step, "p").stream()
                    .map(Markup.Element::words)
                    .map(String::strip)
                    .filter(word -> !word.isEmpty())
                    .toList();
            if (words.size() == 2) {
                stations.add(new FlowChart.Station(
                        words.getFirst(), words.getLast(), ASIDE.equals(step.attribute("class"))));
            } else {
                problems.add(step, "a step holds two <p>: its title, and who acts");
            }
        }
        return FlowChart.of(stations);
    }
}
