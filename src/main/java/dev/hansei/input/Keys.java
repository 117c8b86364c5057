package dev.hansei.input;

import dev.hansei.trail.Digests;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Digests that tell whether two things are the same. */
public final class Keys {

    private static final int ID = 40;

    private Keys() {}

    /** 64 hexadecimal digits; each part goes in with its length, so that no two lists of parts look alike. */
    public static String of(Object... parts) {
        String told = Arrays.stream(parts)
                .map(part -> part == null ? "-" : part.toString().length() + ":" + part)
                .collect(Collectors.joining());
        return Digests.sha256(told.getBytes(StandardCharsets.UTF_8));
    }

    /** An id for an entry, made of a key. */
    public static String id(String prefix, String key) {
        return prefix + "-" + key.substring(0, ID);
    }
}
