package dev.hansei.input.batch;

import static org.hamcrest.Matchers.containsString;

import dev.hansei.Cast;
import dev.hansei.DatabaseResource;
import dev.hansei.base.Role;
import dev.hansei.input.Foreign;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said about a row that cannot be taken: its row and column, what is wrong and why, and what to write instead. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class TableRefusalsTest {

    @Inject
    Cast cast;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "at,en | ,text | 2行目の at 列：日時がないため | Row 2, column at: The time is missing, so",
                "at,en,ja | 2024-03-04 11:50,, | 2行目の ja, en 列：本文がないため | Row 2, column ja, en: The text is missing, so",
                "at,en | someday,text | 2行目の at 列：「someday」は日時の形をしていないため | Row 2, column at: 'someday' is not a time, so",
                "at,en | 25:99,text | 2行目の at 列： | Row 2, column at: '25:99'",
                "at,en | 11/31 10:00,text | 2行目の at 列：「11/31 10:00」からは日時が決まりません。時計と暦にある | Row 2, column at: '11/31 10:00' does not settle a time. Write",
                "at,en,zone | 2024-03-04 11:50,text,Mars | 2行目の zone 列：タイムゾーン「Mars」はないため | Row 2, column zone: There is no zone 'Mars', so",
                "at,en,kind | 2024-03-04 11:50,text,party | 2行目の kind 列：「party」は決まった語のどれでもないため | Row 2, column kind: 'party' is none of these, so",
                "at,en,by | 2024-03-04 11:50,text,ghost | 2行目の by 列：「ghost」というキー | Row 2, column by: Nobody has the key 'ghost', so",
                "at,en,id | 2024-03-04 11:50,text,one | 2行目の id 列：識別子「one」の行がほかにもあるため | Row 2, column id: Another row has the id 'one' too, so",
                "at,en | 2024-03-04 11:50,\"a\"b | 2行目：閉じた引用符 | Row 2: Text follows a closing quote",
                "at,en | 2024-03-04 11:50,turned \u202e round | 2行目の en 列：文字の向きを変える文字 | Row 2, column en: The invisible character"
            })
    void a_row_that_is_refused_names_its_place_and_says_why(String head, String row, String ja, String en) {
        String incident = Foreign.incident(cast);
        String first = head.endsWith(",id") ? "2024-03-04 11:40,before,one" : "2024-03-04 11:40,before";
        refused(incident, "ja", head + "\n" + first + "\n" + row + "\n", ja);
        refused(incident, "en", head + "\n" + first + "\n" + row + "\n", en);
    }

    private void refused(String incident, String language, String table, String sentence) {
        cast.program(Role.COMMANDER)
                .header("Accept-Language", language)
                .header("Content-Type", "text/csv")
                .body(table.getBytes(StandardCharsets.UTF_8))
                .post("/api/incidents/" + incident + "/timeline.csv")
                .then()
                .statusCode(400)
                .body("errors[0].detail", containsString(sentence));
    }
}
