package dev.hansei.notification;

import java.util.List;
import java.util.Locale;

/** What an export holds, for whoever must prove later what was sent. */
public record Manifest(String notification, String incident, String stage, String issued, List<Entry> files) {

    /** One file; a delivery cites its digest. */
    public record Entry(String path, int bytes, String sha256) {}

    static Manifest of(NotificationRecord notification, List<ExportedFile> files) {
        return new Manifest(
                notification.ref(),
                notification.incident(),
                notification.stage().name().toLowerCase(Locale.ROOT),
                notification.at().instant().toString(),
                files.stream()
                        .map(file -> new Entry(file.path(), file.bytes().length, file.sha256()))
                        .toList());
    }
}
