package dev.hansei.publication;

/** A part of the record that a section sets in its place. */
public enum Shown {
    KEY_FACTS,
    IMPACT,
    RULED_OUT,
    TIMELINE,
    MILESTONES,
    DECISIONS,
    ROOT_CAUSES,
    CONTRIBUTING_CAUSES,
    COUNTERMEASURES,
    /** Those that moved on since the edition before. */
    COUNTERMEASURE_PROGRESS,
    FLOW_STEPS,
    REVIEW_CRITERIA,
    EVALUATION
}
