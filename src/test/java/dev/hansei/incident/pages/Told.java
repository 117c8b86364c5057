package dev.hansei.incident.pages;

import dev.hansei.base.Actor;
import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import dev.hansei.base.Role;
import dev.hansei.incident.EntryRecord;
import dev.hansei.incident.EntryRow;
import dev.hansei.incident.IncidentDraft;
import dev.hansei.incident.Incidents;
import dev.hansei.incident.Severity;
import dev.hansei.incident.Timeline;
import dev.hansei.incident.room.TimelineFilter;
import dev.hansei.incident.room.TimelineReader;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** What the database holds of a room, asked and told without a browser. */
@ApplicationScoped
public class Told {

    static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final Actor SOMEBODY =
            new Actor(UUID.fromString("00000000-0000-7000-8000-000000000001"), null, EnumSet.of(Role.COMMANDER));
    private static final int AT_ONCE = 250;

    private final Incidents incidents;
    private final Timeline timeline;
    private final TimelineReader reader;
    private final Clock clock;

    Told(Incidents incidents, Timeline timeline, TimelineReader reader, Clock clock) {
        this.incidents = incidents;
        this.timeline = timeline;
        this.reader = reader;
        this.clock = clock;
    }

    /** The reference of a new incident. */
    public String incident() {
        IncidentDraft draft =
                new IncidentDraft(TOKYO, Bilingual.of("決済の停止", "Payments are down"), Severity.SEV2, null, null, null);
        return incidents.declare(draft, SOMEBODY, clock.instant()).ref();
    }

    public void log(String incident, String text) {
        timeline.log(incident, entry(UUID.randomUUID().toString(), clock.instant(), text), SOMEBODY, clock.instant());
    }

    /** Entries a minute apart, of which the last is a minute old. */
    public void logMany(String incident, int count) {
        Instant now = clock.instant();
        for (int done = 0; done < count; done += AT_ONCE) {
            int from = done;
            QuarkusTransaction.requiringNew()
                    .run(() -> IntStream.range(from, Math.min(from + AT_ONCE, count))
                            .forEach(number -> timeline.log(
                                    incident,
                                    entry(
                                            "long-" + number,
                                            now.minusSeconds(60L * (count - number)),
                                            "Entry " + number),
                                    SOMEBODY,
                                    now)));
        }
    }

    /** At most the first two hundred, in the order of their times. */
    public List<EntryRow> rows(String incident) {
        return reader.after(incident, TimelineFilter.ALL, null, TimelineReader.LARGEST)
                .rows();
    }

    public List<String> texts(String incident) {
        return rows(incident).stream()
                .map(row -> row.entry().text())
                .map(text -> text.ja() == null ? text.en() : text.ja())
                .toList();
    }

    private static EntryRecord entry(String id, Instant at, String text) {
        return new EntryRecord(
                id,
                Moment.exact(at, TOKYO),
                null,
                null,
                EntryRecord.Kind.EVENT,
                null,
                Bilingual.of(null, text),
                null,
                null,
                null);
    }
}
