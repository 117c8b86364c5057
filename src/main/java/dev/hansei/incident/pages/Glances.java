package dev.hansei.incident.pages;

import dev.hansei.base.Language;
import dev.hansei.incident.EntryRow;
import dev.hansei.incident.room.IncidentRoom;
import dev.hansei.incident.room.Marks;
import dev.hansei.incident.room.RoomReader;
import dev.hansei.live.Recent;
import dev.hansei.live.Signal;
import dev.hansei.live.Signals;
import dev.hansei.people.People;
import dev.hansei.people.PersonRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;

/**
 * What everyone who has a room open asks for after each event. With hundreds of them, asking the database for each would
 * leave nothing of it to those who log.
 */
@ApplicationScoped
class Glances {

    private final RoomReader rooms;
    private final People people;
    private final Recent<ZoneId> zones;
    private final Recent<Marks> marks;
    private final Recent<IncidentRoom> standing;
    private final Recent<List<PersonRecord>> names;
    private final Recent<String> rows;
    private final Recent<String> pictures;

    Glances(RoomReader rooms, People people, Signals signals, Clock clock) {
        this.rooms = rooms;
        this.people = people;
        zones = new Recent<>(signals, clock, Signal.ROOM);
        marks = new Recent<>(signals, clock, Signal.ROOM);
        standing = new Recent<>(signals, clock);
        names = new Recent<>(signals, clock);
        rows = new Recent<>(signals, clock, Signal.ROOM);
        pictures = new Recent<>(signals, clock);
    }

    /** Hardly ever another one, and never because of an entry alone. */
    ZoneId zone(String ref) {
        return zones.of(topic(ref), "", () -> rooms.zone(ref));
    }

    Marks marks(String ref) {
        return marks.of(topic(ref), "", () -> rooms.marks(ref));
    }

    IncidentRoom room(String ref) {
        return standing.of(topic(ref), "", () -> rooms.room(ref));
    }

    Names names(Language language) {
        return Names.of(people(), language);
    }

    List<PersonRecord> people() {
        return names.of(People.TOPIC, "", people::told);
    }

    /** An entry as all who read the language see it; it stays so until it is corrected or marked. */
    String row(String ref, String id, Language language, Supplier<String> shown) {
        return rows.of(topic(ref), List.of(id, language), shown);
    }

    String picture(String ref, Language language, Supplier<String> drawn) {
        return pictures.of(topic(ref), language, drawn);
    }

    /** An entry as the room shows it. */
    EntryView view(String ref, EntryRow row, Language language) {
        return EntryView.of(row, marks(ref), names(language));
    }

    private static String topic(String ref) {
        return "incident/" + ref;
    }
}
