package dev.hansei.input.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.hansei.Cast;
import dev.hansei.DatabaseResource;
import dev.hansei.base.Role;
import dev.hansei.incident.Together;
import dev.hansei.input.Foreign;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Timelines as tables, out and in. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class TableTest {

    private static final String HEAD = "at,ja,en,kind,by,milestones,visibility\r\n";

    @Inject
    Cast cast;

    private String incident;

    @BeforeEach
    void anIncidentIsOpen() {
        incident = Foreign.incident(cast);
    }

    @Test
    void an_own_export_gives_equal_entries_in_a_fresh_incident_and_adds_nothing_to_itself() {
        log("""
            {"id": "a1", "at": "2031-03-04 11:50頃", "kind": "detection", "visibility": "customer",
             "text": {"ja": "=1+1; \\"引用\\"、\\n次の行", "en": "'=2"}}""");
        log("""
            {"id": "a2", "at": "2031-11-02 01:30 America/New_York -04:00", "until": "2031-11-02 17:00 ±5m", "kind": "action",
             "text": {"en": "restarted"}, "by": "operator-a"}""");
        post("/api/incidents/" + incident + "/timeline/a1/corrections", """
            {"id": "a3", "at": "2031-03-04 11:51", "kind": "detection", "text": {"ja": "訂正"}, "reason": {"ja": "時計"}}""");
        post("/api/incidents/" + incident + "/milestones", """
            {"kind": "detected", "entry": "a3"}""");
        String table = table(incident);
        String other = Foreign.incident(cast);
        upload(other, table, "?visible=true").statusCode(200).body("added", equalTo(3));
        assertThat(entries(other)).containsExactlyElementsOf(entries(incident));
        assertThat(milestones(other)).isEqualTo(milestones(incident)).hasSize(1);
        upload(other, table(other), "?visible=true").body("added", equalTo(0)).body("known", equalTo(3));
        upload(incident, table, "").body("added", equalTo(0)).body("known", equalTo(3));
    }

    @Test
    void a_table_begins_with_a_mark_and_its_heads_and_runs_nothing() {
        log("""
            {"id": "b1", "at": "2031-03-04 11:50", "kind": "note", "text": {"en": "=HYPERLINK(1)"}}""");
        String table = table(incident);
        assertThat(table)
                .startsWith("\uFEFFid,at,until,learned,zone,recorded,kind,visibility,milestones,ja,en,by,supersedes,")
                .contains(",'=HYPERLINK(1),")
                .doesNotContain(",=");
    }

    @Test
    void rows_are_internal_unless_somebody_says_otherwise() {
        upload(incident, HEAD + "2031-03-04 11:50,検知,,,,detected,customer\r\n", "")
                .body("added", equalTo(1));
        assertThat(entries(incident).getFirst().getOrDefault("visibility", "internal"))
                .isEqualTo("internal");
        assertThat(Foreign.timeline(cast, incident).getFirst()).containsEntry("source", "table");
        assertThat(milestones(incident)).hasSize(1);
    }

    @Test
    void rows_for_customers_that_are_kept_internal_are_counted_and_the_way_out_is_told() {
        String table = HEAD + "2031-03-04 11:58,復旧,,,,,customer\r\n";
        for (String asked : new String[] {"", "?visible=true"}) {
            upload(incident, table, asked)
                    .statusCode(200)
                    .body("internal", equalTo(1))
                    .body("notice", notNullValue());
        }
        upload(incident, HEAD + "2031-03-04 11:59,復旧,,,,,customer\r\n", "?visible=true")
                .body("internal", equalTo(0))
                .body("notice", nullValue());
    }

    @Test
    void rows_without_an_id_are_known_again_by_what_they_say() {
        String table = HEAD + "2031-03-04 11:50,検知,,,,,\r\n2031-03-04 11:50,検知,,,,,\r\n";
        upload(incident, table, "").body("added", equalTo(2));
        upload(incident, table, "").body("added", equalTo(0));
    }

    @Test
    void two_uploads_at_the_same_moment_store_each_row_once() {
        String table = HEAD + "2031-03-04 11:50,検知,,,,,\r\n2031-03-04 11:51,対応,,,,,\r\n";
        List<RequestSpecification> programs =
                Stream.generate(this::program).limit(3).toList();
        assertThat(Together.run(
                        3,
                        i -> upload(programs.get(i), incident, table.getBytes(StandardCharsets.UTF_8), "")
                                .extract()
                                .statusCode()))
                .containsOnly(200);
        assertThat(Foreign.timeline(cast, incident)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "soon,x,,,,,|is not a time",
                "25:99,x,,,,,|25:99",
                ",x,,,,,|The time is missing",
                "2031-03-04 11:50,,,,,,|The text is missing",
                "2031-03-04 11:50,x,,odd,,,|'odd' is none of these",
                "2031-03-04 11:50,x,,,no-such-person,,|no-such-person",
                "2031-03-04 11:50,x,,,,odd,|'odd' is none of these",
            })
    void a_row_that_cannot_be_taken_keeps_all_others_out_and_is_told(String row, String why) {
        upload(incident, HEAD + "2031-03-04 11:40,検知,,,,,\r\n" + row + "\r\n", "")
                .statusCode(400)
                .body("title", equalTo("input/table"))
                .body("errors[0].path", equalTo("rows[2]"))
                .body("errors[0].detail", containsString(why));
        assertThat(Foreign.timeline(cast, incident)).isEmpty();
    }

    @Test
    void a_stored_entry_is_not_rewritten_by_a_table() {
        upload(incident, "id,at,ja\nx1,2031-03-04 11:50,検知\n", "").body("added", equalTo(1));
        upload(incident, "id,at,ja\nx1,2031-03-04 11:50,別\n", "")
                .statusCode(400)
                .body("errors[0].detail", containsString("Entries are not rewritten"));
        upload(incident, "id,at,ja\nx2,2031-03-04 11:50,一\nx2,2031-03-04 11:50,二\n", "")
                .statusCode(400);
    }

    @Test
    void semicolons_and_times_as_spreadsheets_write_them_are_read() {
        upload(incident, "at;en;more\n2031/3/4 11:50;\"a;b\";x\n", "").body("added", equalTo(1));
        assertThat(entries(incident).getFirst()).containsEntry("at", "2031-03-04 11:50");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lines_within_a_cell_are_kept_however_they_end(String end) {
        String table = String.join(end, "at,ja", "2031-03-04 11:50,\"一行目", "二行目\"", "2031-03-04 11:51,次", "");
        upload(incident, table, "").body("added", equalTo(2));
        assertThat(Foreign.text(Foreign.timeline(cast, incident).getFirst(), "ja"))
                .isEqualTo("一行目\n二行目");
        confirm(table, "", "").then().statusCode(303);
        assertThat(Foreign.timeline(cast, incident)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "2031-03-04 11:50,hello, the rest|'the rest' stands in a column without a name",
                "2031-03-04 11:50,\"hello|not closed",
                "2031-03-04 11:50,\"a\"b\"c|Text follows a closing quote",
            })
    void a_row_that_would_lose_text_is_an_error_and_nothing_is_stored(String row, String why) {
        upload(incident, "at,en\n2031-03-04 11:40,before\n" + row + "\n2031-03-04 11:59,after\n", "")
                .statusCode(400)
                .body("errors[0].path", equalTo("rows[2]"))
                .body("errors[0].code", equalTo("input/row-cells"))
                .body("errors[0].detail", containsString(why));
        assertThat(Foreign.timeline(cast, incident)).isEmpty();
    }

    @Test
    void text_under_an_empty_head_is_an_error_and_empty_cells_beyond_the_heads_are_none() {
        upload(incident, "at,en,\n2031-03-04 11:50,hello,more\n", "").statusCode(400);
        upload(incident, "at,en,\n2031-03-04 11:50,\"hello\" ,,,\n", "").body("added", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"at,en,EN", "at,en,at", "at,en,\"more", "at,en,\"a\"b"})
    void a_first_row_that_can_be_read_in_two_ways_is_refused(String head) {
        upload(incident, head + "\n2031-03-04 11:50,one,two\n", "")
                .statusCode(422)
                .body("title", equalTo("input/table-head"));
        assertThat(Foreign.timeline(cast, incident)).isEmpty();
    }

    @Test
    void a_row_that_is_corrected_to_two_is_asked_about_again() {
        String table = "at,en\nsoon,one\n";
        confirm(table, "1", "2031-03-04 11:50,one\r\n2031-03-04 11:51,two")
                .then()
                .statusCode(422)
                .body(containsString("input/row-cells"), containsString("11:51,two"));
        assertThat(Foreign.timeline(cast, incident)).isEmpty();
        confirm(table, "1", "2031-03-04 11:50,\"one\r\ntwo\"").then().statusCode(303);
        assertThat(Foreign.text(Foreign.timeline(cast, incident).getFirst(), "en"))
                .isEqualTo("one\ntwo");
    }

    @Test
    void what_is_no_table_is_refused() {
        upload(incident, "", "").statusCode(422).body("title", equalTo("input/table-columns"));
        upload(incident, "time,text\n", "").statusCode(422).body("title", equalTo("input/table-columns"));
        upload(incident, new byte[] {(byte) 0x8f, (byte) 0xe1}, "")
                .statusCode(422)
                .body("title", equalTo("input/table-encoding"));
        upload(incident, new byte[4 * 1024 * 1024 + 1], "")
                .statusCode(422)
                .body("title", equalTo("input/table-too-large"));
    }

    /** As a browser sends the preview back. */
    private Response confirm(String table, String number, String row) {
        RequestSpecification form = cast.page(Role.SCRIBE)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("table", table);
        return (number.isEmpty() ? form : form.formParam("number", number).formParam("row", row))
                .post("/incidents/" + incident + "/paste/rows");
    }

    private void log(String entry) {
        post("/api/incidents/" + incident + "/timeline", entry);
    }

    private void post(String path, String body) {
        cast.program(Role.COMMANDER)
                .contentType(ContentType.JSON.withCharset("UTF-8"))
                .body(body)
                .post(path)
                .then()
                .statusCode(201);
    }

    private String table(String of) {
        byte[] bytes = cast.program(Role.READER)
                .accept("text/csv")
                .get("/api/incidents/" + of + "/timeline.csv")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private ValidatableResponse upload(String to, String table, String query) {
        return upload(to, table.getBytes(StandardCharsets.UTF_8), query);
    }

    private RequestSpecification program() {
        return cast.program(Role.COMMANDER);
    }

    private ValidatableResponse upload(String to, byte[] table, String query) {
        return upload(program(), to, table, query);
    }

    private static ValidatableResponse upload(RequestSpecification by, String to, byte[] table, String query) {
        return by.header("Accept-Language", "en")
                .header("Content-Type", "text/csv")
                .body(table)
                .post("/api/incidents/" + to + "/timeline.csv" + query)
                .then();
    }

    private List<Map<String, Object>> entries(String of) {
        return Foreign.timeline(cast, of).stream().map(Foreign::entry).toList();
    }

    private List<Object> milestones(String of) {
        List<Object> kinds =
                cast.program(Role.READER).get("/api/incidents/" + of).path("milestones.marked");
        return kinds == null ? List.of() : kinds;
    }
}
