package dev.hansei.report;

import dev.hansei.flow.FlowStepRecord;
import dev.hansei.flow.FlowVersionRecord;
import dev.hansei.flow.ResponseFlowRecord;
import dev.hansei.report.wording.Text;
import dev.hansei.report.wording.Texts;
import dev.hansei.report.wording.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The steps of the response flow, in the version that was in force.
 *
 * @param effective null for a version that had only been announced
 */
public record FlowSteps(String flow, Text title, int version, Text caption, When effective, List<Step> steps)
        implements Part {

    static FlowSteps of(ResponseFlowRecord flow, AsOf asOf, Texts texts) {
        FlowVersionRecord version = inForce(flow, asOf);
        List<Step> steps = new ArrayList<>();
        for (FlowStepRecord step : version.steps()) {
            steps.add(step(steps.size() + 1, step, path(flow, version), texts));
        }
        Text title = texts.text(flow.ref() + ".title", flow.title());
        Text number = texts.words().fill("flow.version", version.number());
        return new FlowSteps(
                flow.ref(),
                title,
                version.number(),
                texts.words().fill("flow.caption", title, number),
                asOf.knows(version.effective()) ? texts.when(version.effective()) : null,
                steps);
    }

    /** The version in force; before the first one was, the one that had been announced. */
    static FlowVersionRecord inForce(ResponseFlowRecord flow, AsOf asOf) {
        List<FlowVersionRecord> versions = flow.versions().stream()
                .sorted(Comparator.comparing(FlowVersionRecord::number))
                .toList();
        return versions.stream()
                .filter(version -> asOf.knows(version.effective()))
                .reduce((earlier, later) -> later)
                .orElse(versions.getFirst());
    }

    static String path(ResponseFlowRecord flow, FlowVersionRecord version) {
        return flow.ref() + ".versions[" + version.number() + "]";
    }

    @Override
    public boolean empty() {
        return steps.isEmpty();
    }

    private static Step step(int number, FlowStepRecord step, String version, Texts texts) {
        String path = version + ".steps[" + step.id() + "]";
        return new Step(
                number,
                texts.text(path + ".title", step.title()),
                texts.optionalText(path + ".description", step.description()),
                texts.words().of("role", step.role()),
                step.conditional(),
                step.evidence().stream()
                        .map(evidence -> texts.text(path + ".evidence[" + evidence.id() + "].title", evidence.title()))
                        .toList());
    }

    /** @param conditional true where the step happens only if needed */
    public record Step(int number, Text title, Text description, Text role, boolean conditional, List<Text> evidence) {}
}
