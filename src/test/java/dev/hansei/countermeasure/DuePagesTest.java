package dev.hansei.countermeasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import dev.hansei.Cast;
import dev.hansei.DatabaseResource;
import dev.hansei.Sample;
import dev.hansei.base.Role;
import dev.hansei.intake.Bundles;
import dev.hansei.intake.form.BundleSource;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class DuePagesTest {

    private static final String MEASURES = """
            hansei: 1
            zone: Asia/Tokyo
            incidents:
              - ref: INC-2031-0901
                date: '2031-01-05'
                title: {ja: 期限の試験, en: A test of dates}
                severity: sev3
                declared: '10:00'
            countermeasures:
              - ref: CM-2031-0901
                incident: INC-2031-0901
                kind: permanent
                title: {ja: 約束だけの対策, en: A measure that is only promised}
                owner: manager
                history: [{status: promised, at: '2019-02-01', due: '2019-03', by: manager}]
              - ref: CM-2031-0902
                incident: INC-2031-0901
                kind: permanent
                title: {ja: 約束し直した対策, en: A measure that was promised anew}
                owner: manager
                history:
                  - {status: promised, at: '2019-02-01', due: '2019-02-28', by: manager}
                  - {status: promised, at: '2019-02-27', due: '2019-06-15', by: manager}
              - ref: CM-2031-0903
                incident: INC-2031-0901
                kind: permanent
                title: {ja: 完了した対策, en: A measure that is done}
                owner: manager
                history:
                  - {status: promised, at: '2019-02-01', due: '2019-03-01', by: manager}
                  - {status: done, at: '2019-04-01', by: manager}
            """;

    @Inject
    Bundles bundles;

    @Inject
    Countermeasures countermeasures;

    @Inject
    Cast cast;

    @Test
    @TestTransaction
    void a_measure_is_due_while_its_last_row_is_a_promise_for_an_earlier_date() {
        record();
        assertThat(due("2019-02-28T00:00:00Z")).isEmpty();
        assertThat(due("2019-03-02T00:00:00Z")).containsExactly("CM-2031-0901");
        assertThat(due("2019-06-16T00:00:00Z")).containsExactly("CM-2031-0901", "CM-2031-0902");
    }

    @Test
    @TestTransaction
    void what_was_due_first_is_shown_where_not_all_are() {
        record();
        assertThat(countermeasures.promisedBefore(Instant.parse("2019-07-01T00:00:00Z"), 1))
                .extracting(CountermeasureRecord::ref)
                .containsExactly("CM-2031-0901");
    }

    @ParameterizedTest
    @CsvSource({"ja,期限超過,約束だけの対策,2019年3月", "en,overdue,A measure that is only promised,March 2019"})
    void the_home_page_is_told_what_is_overdue(String language, String state, String title, String due) {
        record();
        cast.page(Role.READER)
                .header("Accept-Language", language)
                .get("/due")
                .then()
                .statusCode(200)
                .body(containsString(state))
                .body(containsString(title))
                .body(containsString(due))
                .body(containsString("href=\"/countermeasures/CM-2031-0901\""));
    }

    private void record() {
        cast.account(Role.READER);
        bundles.take(Sample.sources(), Sample.ACTOR, Sample.NOW);
        bundles.take(
                List.of(new BundleSource("due.yaml", MEASURES.getBytes(StandardCharsets.UTF_8))),
                Sample.ACTOR,
                Sample.NOW);
    }

    private List<String> due(String end) {
        return countermeasures.promisedBefore(Instant.parse(end), 20).stream()
                .map(CountermeasureRecord::ref)
                .filter(ref -> ref.startsWith("CM-2031-09"))
                .toList();
    }
}
