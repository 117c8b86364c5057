package dev.hansei.base;

import java.util.UUID;

/**
 * Who does something; always an argument, never ambient.
 *
 * @param ref a pseudonym: the trail keeps no name
 */
public record Actor(UUID ref) {

    /** Commands run by whoever holds the machine itself. */
    public static final Actor MACHINE = new Actor(new UUID(0L, 1L));
}
