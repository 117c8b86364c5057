package dev.hansei.notification;

import dev.hansei.trail.Digests;
import java.nio.charset.StandardCharsets;

/** One file of an export. */
public record ExportedFile(String path, byte[] bytes) {

    public static ExportedFile text(String path, String text) {
        return new ExportedFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public String sha256() {
        return Digests.sha256(bytes);
    }
}
