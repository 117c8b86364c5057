package dev.hansei.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.base.Moment;
import dev.hansei.incident.EntryRecord;
import dev.hansei.incident.IncidentRecord;
import dev.hansei.intake.form.BundleError;
import dev.hansei.intake.form.BundleSource;
import dev.hansei.intake.form.Place;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class BundleReaderTest {

    private static final String INCIDENT = """
        hansei: 1
        zone: Asia/Tokyo
        incidents:
          - ref: INC-2023-0001
            title: {ja: か\u3099, en: no}
            severity: sev1
            declared: 2023-12-05
            date: 2023-12-05
            timeline:
              - id: 1
                at: 17:15
                kind: event
                text: {en: 17:15}
              - id: e2
                date: 2023-12-06
                zone: America/New_York
                at: 9:30
                kind: event
                text: {en: null, ja: "null"}
                by:
        """;

    @Test
    void what_is_written_without_quotes_stays_the_text_it_is() {
        IncidentRecord incident = incident();

        assertThat(incident.title().en()).isEqualTo("no");
        assertThat(incident.timeline().getFirst().id()).isEqualTo("1");
        assertThat(incident.timeline().getFirst().text().en()).isEqualTo("17:15");
    }

    @Test
    void text_is_kept_in_nfc() {
        assertThat(incident().title().ja()).isEqualTo("が");
    }

    @Test
    void a_clock_time_is_on_the_day_and_in_the_zone_of_the_nearest_record_that_says_them() {
        List<EntryRecord> timeline = incident().timeline();

        assertThat(timeline.get(0).at()).isEqualTo(exact("2023-12-05T08:15:00Z", "Asia/Tokyo"));
        assertThat(timeline.get(1).at()).isEqualTo(exact("2023-12-06T14:30:00Z", "America/New_York"));
    }

    @Test
    void nothing_and_null_are_absent_but_a_quoted_null_is_text() {
        EntryRecord entry = incident().timeline().get(1);

        assertThat(entry.by()).isNull();
        assertThat(entry.text().en()).isNull();
        assertThat(entry.text().ja()).isEqualTo("null");
    }

    @Test
    void a_zone_is_inherited_from_the_file() {
        assertThat(incident().zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
    }

    @Test
    void json_and_yaml_say_the_same() {
        String json = """
            {"hansei": 1, "people": [\t{"key": "007", "name": {"ja": "\\ud842\\udfb7", "en": "a\\/b"}}]}
            """;
        String yaml = "hansei: 1\npeople: [{key: '007', name: {ja: 𠮷, en: a/b}}]\n";

        assertThat(read("a.json", json).errors()).isEmpty();
        assertThat(read("a.json", json).bundle()).isEqualTo(read("a.yaml", yaml).bundle());
    }

    @Test
    void windows_line_ends_and_a_byte_order_mark_are_accepted() {
        BundleReading reading = read("a.yaml", "\uFEFF" + INCIDENT.replace("\n", "\r\n"));

        assertThat(reading.errors()).isEmpty();
        assertThat(reading.bundle().incidents()).containsExactly(incident());
    }

    @Test
    void several_files_make_one_bundle_and_each_record_knows_its_line() {
        BundleReading reading = BundleReader.read(
                List.of(source("a.yaml", INCIDENT), source("b.yaml", INCIDENT.replace("0001", "0002"))));

        IncidentRecord second = reading.bundle().incidents().get(1);
        EntryRecord entry = second.timeline().get(1);
        assertThat(reading.origins().of(second)).isEqualTo(new Place("b.yaml", 4, 5, "incidents[0]"));
        assertThat(reading.origins().of(entry, "at"))
                .isEqualTo(new Place("b.yaml", 17, 13, "incidents[0].timeline[1].at"));
        assertThat(reading.origins().of(entry, "reason"))
                .isEqualTo(new Place("b.yaml", 14, 9, "incidents[0].timeline[1].reason"));
    }

    @Test
    void records_without_an_error_are_read_beside_those_with_one() {
        BundleReading reading = read("a.yaml", "hansei: 1\npeople: [{key: a}, {key: b, name: {en: Bo}}]\n");

        assertThat(reading.errors()).hasSize(1);
        assertThat(reading.bundle().people())
                .singleElement()
                .satisfies(bo -> assertThat(bo.key()).isEqualTo("b"));
    }

    @Test
    void errors_come_by_file_and_line() {
        String broken = "hansei: 1\npeople: x\ncases: y\n";

        List<BundleError> errors = BundleReader.read(List.of(source("b.yaml", broken), source("a.yaml", broken)))
                .errors();

        assertThat(errors)
                .extracting(error -> error.file() + error.line())
                .containsExactly("a.yaml2", "a.yaml3", "b.yaml2", "b.yaml3");
    }

    @Test
    void a_misspelt_key_is_answered_with_the_one_that_was_meant() {
        BundleError error = read("a.yaml", "hansei: 1\nincident: []\n").errors().getFirst();

        assertThat(error.sentence().en())
                .isEqualTo(
                        "The key 'incident' is not known here. Did you mean 'incidents'? Correct it or take it out.");
        assertThat(error.sentence().ja()).isEqualTo("キー「incident」はここでは使えません。「incidents」のことでしょうか。書き直すか、取り除いてください。");
    }

    @Test
    void an_error_never_repeats_what_could_disguise_it() {
        BundleError error =
                read("a.yaml", "hansei: 1\n\"a\u202Eb\": 1\n").errors().getFirst();

        assertThat(error.path()).isEqualTo("a⟦U+202E⟧b");
        assertThat(error.sentence().en()).contains("'a⟦U+202E⟧b'");
    }

    private static IncidentRecord incident() {
        BundleReading reading = read("a.yaml", INCIDENT);
        assertThat(reading.errors()).isEmpty();
        return reading.bundle().incidents().getFirst();
    }

    private static Moment exact(String instant, String zone) {
        return Moment.exact(Instant.parse(instant), ZoneId.of(zone));
    }

    private static BundleReading read(String name, String text) {
        return BundleReader.read(List.of(source(name, text)));
    }

    private static BundleSource source(String name, String text) {
        return new BundleSource(name, text.getBytes(UTF_8));
    }
}
