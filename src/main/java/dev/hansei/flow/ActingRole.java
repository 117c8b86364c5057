package dev.hansei.flow;

/** Who acts in a response flow. */
public enum ActingRole {
    COORDINATOR,
    AUTHOR,
    REVIEWER,
    BUSINESS_OWNER,
    OPERATOR,
    CHECKER
}
