package dev.hansei.base;

/** One way in which what is told now differs from what is known. */
public sealed interface Difference {

    /** Such as {@code timeline[3].text.en}; an index is the one in what is told, where it is there. */
    String path();

    /** A value where there was none, or an item that a list did not hold. */
    record Added(String path, Object value) implements Difference {}

    /** Another value than the known one; desks refuse it, because records only grow. */
    record Changed(String path, Object known, Object told) implements Difference {}

    /** A known value that was not told again, as in a bundle written earlier. */
    record Missing(String path, Object value) implements Difference {}
}
