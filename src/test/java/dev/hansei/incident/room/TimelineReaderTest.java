package dev.hansei.incident.room;

import static dev.hansei.incident.Crew.COMMANDER;
import static dev.hansei.incident.Crew.NOW;
import static dev.hansei.incident.Crew.OPERATOR;
import static dev.hansei.incident.Crew.SCRIBE;
import static dev.hansei.incident.Crew.at;
import static dev.hansei.incident.Crew.id;
import static dev.hansei.incident.Crew.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.DatabaseResource;
import dev.hansei.base.Bilingual;
import dev.hansei.base.Language;
import dev.hansei.incident.Crew;
import dev.hansei.incident.EntryRecord;
import dev.hansei.incident.EntryRow;
import dev.hansei.incident.Incidents;
import dev.hansei.incident.Timeline;
import dev.hansei.intake.Bundles;
import dev.hansei.people.People;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class TimelineReaderTest {

    @Inject
    Incidents incidents;

    @Inject
    Timeline timeline;

    @Inject
    TimelineReader reader;

    @Inject
    People people;

    @Inject
    Bundles bundles;

    private String incident;

    @BeforeEach
    void anIncidentIsDeclared() {
        Crew.enter(bundles, people);
        incident = incidents.declare(Crew.draft(), COMMANDER, NOW).ref();
    }

    @Test
    void pages_forwards_and_backwards_tell_every_entry_once_in_order() {
        List<String> told = new ArrayList<>();
        for (int i = 0; i < 23; i++) {
            told.add(log("11:%02d".formatted(i / 3), "Entry " + i).entry().id());
        }
        List<String> forwards = new ArrayList<>();
        TimelinePage page = reader.after(incident, TimelineFilter.ALL, null, 5);
        assertThat(page.before()).isNull();
        forwards.addAll(ids(page));
        while (page.after() != null) {
            page = reader.after(incident, TimelineFilter.ALL, page.after(), 5);
            assertThat(page.before()).isNotNull();
            forwards.addAll(ids(page));
        }
        List<String> backwards = new ArrayList<>();
        page = reader.before(incident, TimelineFilter.ALL, null, 5);
        assertThat(page.after()).isNull();
        backwards.addAll(0, ids(page));
        while (page.before() != null) {
            page = reader.before(incident, TimelineFilter.ALL, page.before(), 5);
            backwards.addAll(0, ids(page));
        }

        assertThat(forwards).isEqualTo(told);
        assertThat(backwards).isEqualTo(told);
    }

    @Test
    void a_page_around_a_time_has_entries_of_both_sides() {
        for (int minute = 10; minute < 50; minute++) {
            log("11:" + minute, "Entry");
        }
        TimelinePage page =
                reader.around(incident, TimelineFilter.ALL, at("11:30").instant(), 6);

        assertThat(page.rows())
                .extracting(row -> row.entry().at())
                .containsExactly(at("11:27"), at("11:28"), at("11:29"), at("11:30"), at("11:31"), at("11:32"));
        assertThat(page.before()).isNotNull();
        assertThat(page.after()).isNotNull();
    }

    @Test
    void a_page_has_at_most_two_hundred_entries() {
        for (int i = 0; i < 205; i++) {
            log("11:30", "Entry");
        }
        assertThat(reader.after(incident, TimelineFilter.ALL, null, 5_000).rows())
                .hasSize(TimelineReader.LARGEST);
    }

    @Test
    void what_arrived_since_a_row_is_told_without_that_row() {
        EntryRow first = log("11:30", "First");
        EntryRow second = log("10:30", "Back-dated");

        Arrivals arrivals = reader.since(incident, first.row());

        assertThat(arrivals.rows()).extracting(EntryRow::row).containsExactly(second.row());
        assertThat(arrivals.more()).isFalse();
    }

    @Test
    void entries_are_found_by_kind_visibility_person_language_and_standing() {
        EntryRow note = log(new EntryRecord(
                id(),
                at("11:30"),
                null,
                null,
                EntryRecord.Kind.NOTE,
                EntryRecord.Visibility.CUSTOMER,
                Bilingual.of("メモ", null),
                SCRIBE.person(),
                null,
                null));
        EntryRow wrong = log("11:31", "Wrong");
        EntryRow right = timeline.correct(
                        incident, wrong.entry().id(), Crew.correction(id(), "11:32", text("Right")), SCRIBE, NOW)
                .row();

        assertThat(found(new TimelineFilter(EntryRecord.Kind.NOTE, null, null, null, null, false)))
                .containsExactly(note);
        assertThat(found(new TimelineFilter(null, EntryRecord.Visibility.CUSTOMER, null, null, null, false)))
                .containsExactly(note);
        assertThat(found(new TimelineFilter(null, null, SCRIBE.person(), null, null, false)))
                .containsExactly(note);
        assertThat(found(new TimelineFilter(null, null, null, Language.EN, null, false)))
                .containsExactly(note);
        assertThat(found(new TimelineFilter(null, null, null, null, null, true)))
                .containsExactly(note, right);
        assertThat(found(new TimelineFilter(null, null, null, Language.JA, null, true)))
                .containsExactly(right);
    }

    @Test
    void a_text_is_found_whatever_its_case_width_and_form() {
        EntryRow row = log("11:30", "ＤＢ Failover ﾊﾝｶｸ 100%_done!");
        log("11:31", "Something else, 1000 done");

        for (String wanted : List.of("db fail", "FAILOVER", "ハンカク", "100%_DONE!", "ｄｂ")) {
            assertThat(found(new TimelineFilter(null, null, null, null, wanted, false)))
                    .as(wanted)
                    .containsExactly(row);
        }
        assertThat(found(new TimelineFilter(null, null, null, null, "100__done", false)))
                .isEmpty();
    }

    @Test
    void an_entry_is_told_with_what_it_superseded_and_what_superseded_it() {
        String first = log("11:30", "One").entry().id();
        String second = correct(first, "Two");
        String third = correct(second, "Three");

        EntryHistory history = reader.history(incident, second);

        assertThat(history.row().supersededBy()).isEqualTo(third);
        assertThat(history.before()).extracting(row -> row.entry().id()).containsExactly(first);
        assertThat(history.after()).extracting(row -> row.entry().id()).containsExactly(third);
    }

    private String correct(String superseded, String text) {
        return timeline.correct(incident, superseded, Crew.correction(id(), "11:31", text(text)), SCRIBE, NOW)
                .row()
                .entry()
                .id();
    }

    private EntryRow log(String at, String text) {
        return log(Crew.entry(id(), at, text(text)));
    }

    private EntryRow log(EntryRecord entry) {
        return timeline.log(incident, entry, OPERATOR, NOW).row();
    }

    private List<EntryRow> found(TimelineFilter filter) {
        return reader.after(incident, filter, null, 100).rows();
    }

    private static List<String> ids(TimelinePage page) {
        return page.rows().stream().map(row -> row.entry().id()).toList();
    }
}
