package dev.hansei.report;

/** The documents that are made of records. */
public enum DocumentKind {
    POSTMORTEM,
    EVALUATION
}
