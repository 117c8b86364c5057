package dev.hansei.incident;

/** Which countermeasures there are, for what a line names after {@code >}; the room of countermeasures knows. */
public interface KnownMeasures {

    boolean has(String reference);
}
