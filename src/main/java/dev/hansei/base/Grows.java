package dev.hansei.base;

import java.time.Instant;

/** A thing that rows can be added to, told as a record of type R. */
public interface Grows<R> {

    /** All that is known. */
    R told();

    /** Takes on the rows that are new here, and leaves what is known as it is. */
    void add(R told, Instant now);
}
