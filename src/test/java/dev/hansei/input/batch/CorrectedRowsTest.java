package dev.hansei.input.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.Cast;
import dev.hansei.DatabaseResource;
import dev.hansei.base.Role;
import dev.hansei.input.Foreign;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.xml.XmlPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rows that are corrected one after the other, with the button that reads them again. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class CorrectedRowsTest {

    private static final String TABLE = "at,en\nsoon,one\nlater,two\nnever,three\n2031-03-04 11:55,four\n";

    @Inject
    Cast cast;

    private String incident;

    @BeforeEach
    void anIncidentIsOpen() {
        incident = Foreign.incident(cast);
    }

    @Test
    void a_row_that_was_corrected_is_not_asked_about_again() {
        Form first = read(List.of("1", "2", "3"), List.of("2031-03-04 11:50,one", "later,two", ""), true);
        assertThat(first.asked()).containsExactly("2");
        Form second = read(first.numbers(), first.rows(), true);
        assertThat(second.asked()).containsExactly("2");
        assertThat(second.numbers()).containsExactlyInAnyOrderElementsOf(first.numbers());
        List<String> rows = new ArrayList<>(second.rows());
        rows.set(second.numbers().indexOf("2"), "2031-03-04 11:52,two");
        Form third = read(second.numbers(), rows, true);
        assertThat(third.asked()).isEmpty();
        send(third.numbers(), third.rows(), false).then().statusCode(303);
        assertThat(Foreign.timeline(cast, incident))
                .extracting(row -> Foreign.text(row, "en"))
                .containsExactly("one", "two", "four");
    }

    private Form read(List<String> numbers, List<String> rows, boolean again) {
        Response answer = send(numbers, rows, again);
        assertThat(answer.statusCode()).isEqualTo(200);
        XmlPath page = answer.htmlPath();
        return new Form(
                page.getList("**.findAll { it.@name == 'number' }.@value", String.class),
                page.getList("**.findAll { it.name() == 'textarea' && it.@name == 'row' }", String.class),
                page.getList("**.findAll { it.@id.text().startsWith('row-') }.@id", String.class).stream()
                        .map(id -> id.substring("row-".length()))
                        .toList());
    }

    /** As a browser sends the preview back. */
    private Response send(List<String> numbers, List<String> rows, boolean again) {
        return cast.page(Role.SCRIBE)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("table", TABLE)
                .formParam("number", numbers)
                .formParam("row", rows)
                .formParam("again", again ? "true" : "")
                .post("/incidents/" + incident + "/paste/rows");
    }

    /** @param asked the numbers of the rows that are to be corrected */
    private record Form(List<String> numbers, List<String> rows, List<String> asked) {}
}
