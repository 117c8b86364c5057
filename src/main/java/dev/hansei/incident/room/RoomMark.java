package dev.hansei.incident.room;

import dev.hansei.trail.Canonical;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * Tells whether a room looks as it did: one part for how the incident stands, which decisions rest on, and one for all
 * of it, which changes with every entry.
 */
public record RoomMark(String state, String whole) {

    private static final int BYTES = 12;

    public static RoomMark of(IncidentRoom room) {
        List<Object> state = Arrays.asList(
                room.zone(),
                room.title(),
                room.severity(),
                room.summary(),
                room.lastChange(),
                room.services(),
                room.windows(),
                room.affected(),
                room.takenBack(),
                room.roles(),
                room.milestones().stream()
                        .map(milestone -> List.of(milestone.kind(), milestone.marked()))
                        .toList());
        return new RoomMark(digest(state), digest(room));
    }

    /** True where the text is of a room in this state, whatever was logged meanwhile. */
    public boolean sameState(String text) {
        return text.startsWith(state + ".");
    }

    @Override
    public String toString() {
        return state + "." + whole;
    }

    private static String digest(Object content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Canonical.bytes(content));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
