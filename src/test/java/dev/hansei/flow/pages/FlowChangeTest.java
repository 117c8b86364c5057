package dev.hansei.flow.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.DatabaseResource;
import dev.hansei.Sample;
import dev.hansei.base.Bilingual;
import dev.hansei.base.Language;
import dev.hansei.base.Moment;
import dev.hansei.flow.FlowVersionRecord;
import dev.hansei.flow.ResponseFlowRecord;
import dev.hansei.flow.ReviewCriterion;
import dev.hansei.intake.BundleReader;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class FlowChangeTest {

    @Test
    void differences_between_versions_are_told_in_words() {
        ResponseFlowRecord flow =
                BundleReader.read(Sample.sources()).bundle().flows().getFirst();
        FlowVersionRecord first = flow.versions().getFirst();
        List<ReviewCriterion> criteria = new ArrayList<>(first.criteria());
        criteria.add(new ReviewCriterion("late", Bilingual.of("夜間の連絡先があるか。", "Is there a contact for the night?")));
        FlowVersionRecord second = new FlowVersionRecord(
                2,
                Moment.exact(Sample.NOW, flow.zone()),
                Bilingual.of("夜間に備える。", "Ready for the night."),
                first.minimumReviewers() + 1,
                first.minimumDepartments(),
                first.steps(),
                criteria,
                first.avoid(),
                first.distinct());
        ResponseFlowRecord grown =
                new ResponseFlowRecord(flow.ref(), flow.zone(), flow.title(), List.of(first, second));
        List<FlowChange> english = FlowView.of(grown, 2, Language.EN).changes();
        assertThat(english)
                .contains(
                        new FlowChange("Criterion " + criteria.size(), null, "Is there a contact for the night?"),
                        new FlowChange(
                                "What changed, and why, English", first.reason().en(), "Ready for the night."))
                .allSatisfy(change -> assertThat(change.toString().replaceFirst("FlowChange\\[", ""))
                        .doesNotContain("[", "null]]"));
        assertThat(FlowView.of(grown, 2, Language.JA).changes())
                .anySatisfy(change -> assertThat(change.place()).startsWith("観点"));
    }
}
