package dev.hansei.architecture.violation.two;

import dev.hansei.architecture.violation.one.One;

/** The other half of a cycle. */
public final class Two {

    One other;
}
