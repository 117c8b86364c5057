package dev.hansei.report;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** A part of the record, as a document sets it in its place. A template asks which one it has: the others are null. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "shows")
public sealed interface Part
        permits KeyFacts,
                Impact,
                RuledOutFacts,
                Timeline,
                Milestones,
                Decisions,
                Causes,
                Measures,
                MeasuresMoved,
                FlowSteps,
                ReviewCriteria,
                Evaluation {

    /** True where the record has nothing to show; such a part is left out. */
    boolean empty();

    default KeyFacts keyFacts() {
        return this instanceof KeyFacts part ? part : null;
    }

    default Impact impact() {
        return this instanceof Impact part ? part : null;
    }

    default RuledOutFacts ruledOut() {
        return this instanceof RuledOutFacts part ? part : null;
    }

    default Timeline timeline() {
        return this instanceof Timeline part ? part : null;
    }

    default Milestones milestones() {
        return this instanceof Milestones part ? part : null;
    }

    default Decisions decisions() {
        return this instanceof Decisions part ? part : null;
    }

    default Causes causes() {
        return this instanceof Causes part ? part : null;
    }

    default Measures countermeasures() {
        return this instanceof Measures part ? part : null;
    }

    default MeasuresMoved countermeasureProgress() {
        return this instanceof MeasuresMoved part ? part : null;
    }

    default FlowSteps flowSteps() {
        return this instanceof FlowSteps part ? part : null;
    }

    default ReviewCriteria reviewCriteria() {
        return this instanceof ReviewCriteria part ? part : null;
    }

    default Evaluation evaluation() {
        return this instanceof Evaluation part ? part : null;
    }
}
