package dev.hansei.live;

import java.util.UUID;

/**
 * That something happened; whoever hears it asks for what it was, as anyone may.
 *
 * @param topic what it happened to, such as {@code incident/INC-2023-0001}; without spaces
 * @param kind such as {@code entry}; without spaces
 * @param row sorts by the time it was made, for going on where a watcher left off
 * @param id what to ask for; without spaces
 */
public record Signal(String topic, String kind, UUID row, String id) {

    /** The kind that says that an entry was stored. */
    public static final String ENTRY = "entry";

    /** The kind that says that a room stands otherwise than before. */
    public static final String ROOM = "room";

    /** The kind that says that something was recorded in a special case. */
    public static final String CASE = "case";

    String written() {
        return String.join(" ", topic, kind, row.toString(), id);
    }

    static Signal read(String written) {
        String[] parts = written.split(" ", 4);
        return new Signal(parts[0], parts[1], UUID.fromString(parts[2]), parts[3]);
    }
}
