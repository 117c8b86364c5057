package dev.hansei.incident;

/** How bad an incident is for customers, from the worst down. */
public enum Severity {
    SEV1,
    SEV2,
    SEV3,
    SEV4
}
