package dev.hansei.input.batch;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import dev.hansei.base.MomentText;
import dev.hansei.incident.EntryRecord;
import dev.hansei.incident.EntryRow;
import dev.hansei.incident.room.Marks;
import dev.hansei.incident.room.Position;
import dev.hansei.incident.room.RoomReader;
import dev.hansei.incident.room.TimelineFilter;
import dev.hansei.incident.room.TimelinePage;
import dev.hansei.incident.room.TimelineReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes a timeline as a table: every entry, also those that were corrected. It begins with a byte order mark, because
 * spreadsheets take Japanese in UTF-8 for another encoding without one.
 */
@ApplicationScoped
public class TimelineTable {

    static final String MARK = "\uFEFF";

    private final TimelineReader reader;
    private final RoomReader rooms;

    TimelineTable(TimelineReader reader, RoomReader rooms) {
        this.reader = reader;
        this.rooms = rooms;
    }

    /** @throws dev.hansei.base.Problem.NotFound where there is no such incident */
    public String write(String incident) {
        Marks marks = rooms.marks(incident);
        StringBuilder table = new StringBuilder(MARK);
        table.append(Csv.row(Arrays.stream(Column.values()).map(Column::head).toList()));
        Position place = null;
        do {
            TimelinePage page = reader.after(incident, TimelineFilter.ALL, place, TimelineReader.LARGEST);
            page.rows().forEach(row -> table.append(row(row, marks)));
            place = page.after();
        } while (place != null);
        return table.toString();
    }

    private static String row(EntryRow row, Marks marks) {
        return Csv.row(Arrays.stream(Column.values())
                .map(column -> Cell.safe(cell(column, row, marks)))
                .toList());
    }

    private static String cell(Column column, EntryRow row, Marks marks) {
        EntryRecord entry = row.entry();
        ZoneId zone = entry.at().zone();
        return switch (column) {
            case ID -> entry.id();
            case AT -> time(entry.at(), zone);
            case UNTIL -> time(entry.until(), zone);
            case LEARNED -> time(entry.learned(), zone);
            case ZONE -> zone.getId();
            case RECORDED -> row.recordedAt().toString();
            case KIND -> word(entry.kind());
            case VISIBILITY -> word(entry.visibility());
            case MILESTONES -> milestones(entry.id(), marks);
            case JA -> text(entry.text().ja());
            case EN -> text(entry.text().en());
            case BY -> text(entry.by());
            case SUPERSEDES -> text(entry.supersedes());
            case REASON_JA -> reason(entry.reason(), true);
            case REASON_EN -> reason(entry.reason(), false);
            case SOURCE -> row.source() == null ? "" : word(row.source());
        };
    }

    private static String milestones(String id, Marks marks) {
        return marks.milestones().stream()
                .filter(milestone -> milestone.row().entry().id().equals(id))
                .map(milestone -> word(milestone.kind()))
                .collect(Collectors.joining(" "));
    }

    private static String time(Moment moment, ZoneId zone) {
        return moment == null ? "" : MomentText.write(moment, zone);
    }

    private static String reason(Bilingual reason, boolean ja) {
        return reason == null ? "" : text(ja ? reason.ja() : reason.en());
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    static String word(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
