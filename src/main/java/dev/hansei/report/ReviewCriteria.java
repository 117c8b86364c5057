package dev.hansei.report;

import dev.hansei.flow.FlowVersionRecord;
import dev.hansei.flow.ResponseFlowRecord;
import dev.hansei.flow.ReviewCriterion;
import dev.hansei.report.wording.Text;
import dev.hansei.report.wording.Texts;
import java.util.ArrayList;
import java.util.List;

/** The points a procedure document is reviewed against. */
public record ReviewCriteria(List<Criterion> criteria) implements Part {

    static ReviewCriteria of(ResponseFlowRecord flow, AsOf asOf, Texts texts) {
        FlowVersionRecord version = FlowSteps.inForce(flow, asOf);
        List<Criterion> criteria = new ArrayList<>();
        for (ReviewCriterion criterion : version.criteria()) {
            String path = FlowSteps.path(flow, version) + ".criteria[" + criterion.id() + "].question";
            criteria.add(new Criterion(criteria.size() + 1, texts.text(path, criterion.question())));
        }
        return new ReviewCriteria(criteria);
    }

    @Override
    public boolean empty() {
        return criteria.isEmpty();
    }

    /** One question, which every review answers. */
    public record Criterion(int number, Text question) {}
}
