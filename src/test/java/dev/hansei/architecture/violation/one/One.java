package dev.hansei.architecture.violation.one;

import dev.hansei.architecture.violation.two.Two;

/** One half of a cycle. */
public final class One {

    Two other;
}
