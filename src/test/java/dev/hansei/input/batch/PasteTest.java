package dev.hansei.input.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import dev.hansei.Cast;
import dev.hansei.DatabaseResource;
import dev.hansei.base.Role;
import dev.hansei.incident.Together;
import dev.hansei.input.Foreign;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.xml.XmlPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A chat log that is pasted, shown, and stored. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class PasteTest {

    private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";

    @Inject
    Cast cast;

    private String incident;

    @BeforeEach
    void anIncidentIsOpen() {
        incident = Foreign.incident(cast);
    }

    @Test
    void a_log_is_shown_first_and_stored_once_it_is_confirmed() {
        Shown shown = paste("""
            2024-03-04 11:50 operator-a: !detected 応答なし
            11:52 佐藤: 再起動した
            続きの行
            """);
        assertThat(shown.lines).hasSize(2);
        assertThat(Foreign.timeline(cast, incident)).isEmpty();
        confirm(shown).then().statusCode(303);
        List<Map<String, Object>> rows = Foreign.timeline(cast, incident);
        assertThat(rows)
                .extracting(row -> Foreign.entry(row).get("at"))
                .containsExactly("2024-03-04 11:50", "2024-03-04 11:52");
        assertThat(Foreign.entry(rows.getFirst())).containsEntry("by", "operator-a");
        assertThat(Foreign.text(rows.getLast(), "ja")).isEqualTo("佐藤: 再起動した\n続きの行");
        assertThat(rows).allSatisfy(row -> {
            assertThat(row).containsEntry("source", "chat-log");
            assertThat(Foreign.entry(row).getOrDefault("visibility", "internal"))
                    .isEqualTo("internal");
        });
    }

    @Test
    void a_log_as_slack_copies_it_is_shown_with_each_speaker() {
        Shown shown =
                paste("2024-03-04\nsato\n  5:10 PM\nfirst\nsecond line\nok\n5:11\nmore\noperator-a\n  5:12 PM\ndone\n");
        assertThat(shown.lines)
                .containsExactly(
                        "2024-03-04 17:10 sato: first\nsecond line\nok",
                        "2024-03-04 17:11 sato: more",
                        "2024-03-04 17:12 done @operator-a");
    }

    @Test
    void a_line_that_may_be_a_name_is_asked_about_before_anything_is_shown() {
        String log = "2024-03-04\nsato\n17:10\nok\n17:11\nmore\n";
        XmlPath asked = page().contentType(FORM)
                .formParam("log", log)
                .post("/incidents/" + incident + "/paste")
                .htmlPath();
        assertThat(asked.getList("**.findAll { it.@name == 'speaker' }.@value")).containsExactly("ok");
        assertThat(asked.getString("**.find { it.@name == 'log' }")).isEqualTo(log);
        List<String> lines = page().contentType(FORM)
                .formParam("log", log)
                .formParam("answered", "true")
                .post("/incidents/" + incident + "/paste")
                .htmlPath()
                .getList("**.findAll { it.@name == 'line' }");
        assertThat(lines).containsExactly("2024-03-04 17:10 sato: ok", "2024-03-04 17:11 sato: more");
    }

    @Test
    void a_line_whose_day_is_settled_by_the_one_before_is_not_asked_about() {
        String afterMidnight =
                String.valueOf(Instant.parse("2024-03-04T15:51:00Z").toEpochMilli());
        List<String> answered = List.of(
                "2024-03-04 23:10 slow @operator-a", "11:12 PM restarting @operator-a", "11:15 PM !detected done");
        XmlPath read = page().contentType(FORM)
                .formParam("began", afterMidnight)
                .formParam("number", "1", "2", "3")
                .formParam("line", answered)
                .formParam("again", "true")
                .post("/incidents/" + incident + "/paste/entries")
                .htmlPath();
        assertThat(read.getList("**.findAll { it.@class.text().contains('questions') }"))
                .isEmpty();
        assertThat(read.getList("**.findAll { it.name() == 'textarea' }.collect { it.text() }", String.class))
                .containsExactly(
                        "2024-03-04 23:10 slow @operator-a",
                        "2024-03-04 23:12 restarting @operator-a",
                        "2024-03-04 23:15 !detected done");
        confirm(new Shown(List.of("1", "2", "3"), answered, afterMidnight))
                .then()
                .statusCode(303);
        assertThat(Foreign.timeline(cast, incident))
                .extracting(row -> Foreign.entry(row).get("at"))
                .containsExactly("2024-03-04 23:10", "2024-03-04 23:12", "2024-03-04 23:15");
    }

    @Test
    void a_speaker_who_is_known_acted_also_where_the_line_is_asked_about() {
        assertThat(paste("11/12/2022\noperator-a\n  5:10 PM\nslow\n").lines)
                .containsExactly("11/12/2022 5:10 PM、slow @operator-a");
    }

    @Test
    void every_line_of_an_entry_is_shown() {
        String log = "2024-03-04 11:50 one\ntwo\nthree\n11:51 alone\n";
        List<String> heights = page().contentType(FORM)
                .formParam("log", log)
                .post("/incidents/" + incident + "/paste")
                .htmlPath()
                .getList("**.findAll { it.name() == 'textarea' }.@rows");
        assertThat(heights).containsExactly("3", "1");
    }

    @Test
    void a_second_confirm_and_the_same_log_pasted_again_add_nothing() {
        String log = "2024-03-04 11:50 one\n11:51 two\n11:51 two\n";
        Shown shown = paste(log);
        confirm(shown).then().statusCode(303);
        confirm(shown).then().statusCode(303);
        confirm(paste(log + "11:59 three\n")).then().statusCode(303);
        assertThat(Foreign.timeline(cast, incident)).hasSize(4);
    }

    @Test
    void two_confirms_at_the_same_moment_store_each_line_once() {
        Shown shown = paste("2024-03-04 11:50 one\n11:51 two\n");
        List<RequestSpecification> people = Stream.generate(this::page).limit(3).toList();
        assertThat(Together.run(3, i -> confirm(people.get(i), shown).statusCode()))
                .containsOnly(303);
        assertThat(Foreign.timeline(cast, incident)).hasSize(2);
    }

    @Test
    void a_line_that_has_to_be_asked_about_keeps_all_out_until_it_is_corrected() {
        Shown shown = paste("2024-03-04 11:50 one\n25:99 two\n");
        confirm(shown).then().statusCode(422).body(containsString("25:99"));
        assertThat(Foreign.timeline(cast, incident)).isEmpty();
        List<String> corrected = shown.lines.stream()
                .map(line -> line.contains("25:99") ? "2024-03-04 11:59 two" : line)
                .toList();
        confirm(new Shown(shown.numbers, corrected, shown.began)).then().statusCode(303);
        assertThat(Foreign.timeline(cast, incident)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"11:50 one|25:99 two|11:52 three, 直した内容で記録", "25:99 two|25:98 three, 直した内容で記録", "11:50 one, 1件を記録"})
    void the_button_says_a_number_only_where_that_many_will_be_stored(String log, String button) {
        page().contentType(FORM)
                .header("Accept-Language", "ja")
                .formParam("log", "2024-03-04 " + log.replace("|", "\n2024-03-04 "))
                .post("/incidents/" + incident + "/paste")
                .then()
                .statusCode(200)
                .body(containsString(">" + button + "<"));
    }

    @Test
    void a_line_without_a_time_is_asked_about_and_one_that_is_emptied_is_left_out() {
        Shown shown = paste("who knows when\n");
        confirm(shown).then().statusCode(422).body(containsString("input/line-untimed"));
        Shown two = paste("2024-03-04 11:50 one\n11:51 two\n");
        confirm(new Shown(two.numbers, List.of(two.lines.getFirst(), " "), two.began))
                .then()
                .statusCode(303);
        assertThat(Foreign.timeline(cast, incident)).hasSize(1);
    }

    @Test
    void a_log_of_as_many_lines_as_are_allowed_is_taken() {
        String log = IntStream.range(0, 450)
                .mapToObj(i -> "2024-03-04 %02d:%02d 行%d".formatted(i / 60, i % 60, i))
                .collect(Collectors.joining("\n"));
        confirm(paste(log)).then().statusCode(303);
        cast.page(Role.READER).get("/incidents/" + incident + "/facts").then().body(containsString("450"));
    }

    @Test
    void a_milestone_that_stands_elsewhere_is_not_moved_and_that_is_said() {
        confirm(paste("2024-03-04 11:50 !detected one\n")).then().statusCode(303);
        confirm(paste("2024-03-04 11:55 !detected two\n"))
                .then()
                .statusCode(200)
                .body(containsString("class=\"notice\""));
        assertThat(Foreign.timeline(cast, incident)).hasSize(2);
    }

    @Test
    void a_log_of_more_entries_than_a_preview_takes_is_refused() {
        String log = "2024-03-04 11:50 one\n".repeat(451);
        page().contentType(FORM)
                .formParam("log", log)
                .post("/incidents/" + incident + "/paste")
                .then()
                .statusCode(422)
                .body(containsString("input/too-many-entries"));
    }

    @Test
    void readers_cannot_paste() {
        cast.page(Role.READER).get("/incidents/" + incident + "/paste").then().statusCode(403);
    }

    private Shown paste(String log) {
        XmlPath page = page().contentType(FORM)
                .formParam("log", log)
                .post("/incidents/" + incident + "/paste")
                .then()
                .statusCode(200)
                .extract()
                .htmlPath();
        return new Shown(
                page.getList("**.findAll { it.@name == 'number' }.@value"),
                page.getList("**.findAll { it.name() == 'textarea' }.collect { it.text() }"),
                page.getString("**.find { it.@name == 'began' }.@value"));
    }

    private Response confirm(Shown shown) {
        return confirm(page(), shown);
    }

    private Response confirm(RequestSpecification by, Shown shown) {
        return by.contentType(FORM)
                .formParam("began", shown.began)
                .formParam("number", shown.numbers)
                .formParam("line", shown.lines)
                .post("/incidents/" + incident + "/paste/entries");
    }

    private RequestSpecification page() {
        return cast.page(Role.SCRIBE);
    }

    private record Shown(List<String> numbers, List<String> lines, String began) {}
}
