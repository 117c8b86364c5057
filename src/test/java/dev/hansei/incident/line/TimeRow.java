package dev.hansei.incident.line;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** One row of {@code line/times.txt}; its first lines say how it is written. */
record TimeRow(int number, Instant began, ZoneId zone, String typed, String expected, String text) {

    private static final String USUAL_TEXT = "DB停止";

    static List<TimeRow> all() {
        List<TimeRow> rows = new ArrayList<>();
        List<String> lines = table().lines().toList();
        Instant began = null;
        ZoneId zone = null;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("@ ")) {
                String[] parts = line.split(" ");
                zone = ZoneId.of(parts[3]);
                began = LocalDateTime.parse(parts[1] + "T" + parts[2])
                        .atZone(zone)
                        .toInstant();
            } else if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(row(i + 1, began, zone, line));
            }
        }
        return rows;
    }

    private static TimeRow row(int number, Instant began, ZoneId zone, String line) {
        int arrow = line.lastIndexOf(" => ");
        String[] sides = line.substring(arrow + 4).split(" :: ", 2);
        String text = sides.length == 2 ? sides[1] : USUAL_TEXT;
        return new TimeRow(number, began, zone, line.substring(0, arrow), sides[0].strip(), text);
    }

    private static String table() {
        try (InputStream table = Objects.requireNonNull(TimeRow.class.getResourceAsStream("/line/times.txt"))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
