package dev.hansei.report;

import dev.hansei.flow.FlowStepRecord;
import dev.hansei.flow.FlowVersionRecord;
import dev.hansei.report.wording.Text;
import dev.hansei.report.wording.Texts;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A version of a response flow, to be drawn. */
public record DrawnFlow(Text caption, List<Station> stations) {

    /** @param title how a document takes the title of a step in its languages */
    public static DrawnFlow of(FlowVersionRecord version, Function<FlowStepRecord, Text> title, Texts texts) {
        return new DrawnFlow(
                texts.words()
                        .fill(
                                "flow.caption",
                                texts.words().of("flow.drawn"),
                                texts.words().fill("flow.version", version.number())),
                version.steps().stream()
                        .map(step -> new Station(
                                title.apply(step), texts.words().of("role", step.role()), step.conditional()))
                        .toList());
    }

    /** @param aside whether the step happens only if needed */
    public record Station(Text title, Text role, boolean aside) {

        /** The title in the document's other languages, and who acts in all of them. */
        public String below() {
            return title.others().stream()
                            .map(title::of)
                            .map(other -> other + " · ")
                            .collect(Collectors.joining())
                    + role.languages().stream().map(role::of).collect(Collectors.joining(" / "));
        }
    }
}
