package dev.hansei.effectiveness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import dev.hansei.Cast;
import dev.hansei.DatabaseResource;
import dev.hansei.Sample;
import dev.hansei.base.Role;
import dev.hansei.effectiveness.schedule.Quarter;
import dev.hansei.intake.Bundles;
import dev.hansei.intake.form.BundleSource;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class ToAuditPagesTest {

    private static final String CASES = """
            hansei: 1
            zone: Asia/Tokyo
            incidents:
              - ref: INC-2019-0902
                date: '2031-01-05'
                title: {ja: 評価の試験, en: A test of audits}
                severity: sev3
                declared: '10:00'
            flows:
              - ref: FLOW-0902
                title: {ja: 試験のフロー, en: A flow for tests}
                versions:
                  - number: 1
                    effective: '2019-01-01'
                    reason: {ja: 初版, en: First version}
                    minimumReviewers: 1
                    minimumDepartments: 1
                    steps:
                      - id: announcement
                        activity: announcement
                        role: coordinator
                        title: {ja: 周知, en: Announcement}
            cases:
              - ref: CASE-2019-0901
                flow: FLOW-0902
                flowVersion: 1
                title: {ja: 評価の前, en: Before the audit}
                request: {ja: 依頼, en: Asked for}
                risk: {ja: リスク, en: Risk}
                declared: '2019-03-31 23:30'
              - ref: CASE-2019-0902
                flow: FLOW-0902
                flowVersion: 1
                title: {ja: 評価の後, en: After the audit}
                request: {ja: 依頼, en: Asked for}
                risk: {ja: リスク, en: Risk}
                declared: '2019-08-15 10:00'
            audits:
              - ref: AUD-2019-0901
                incident: INC-2019-0902
                flow: FLOW-0902
                title: {ja: 署名を待つ評価, en: An audit that waits for its signature}
                from: '2019-04-01'
                until: '2019-06-30'
                opened: '2019-07-05'
                auditor: auditor-a
                population: {ja: 全件, en: All of them}
            """;

    @Inject
    Bundles bundles;

    @Inject
    EffectivenessAudits audits;

    @Inject
    Cast cast;

    @Test
    @TestTransaction
    void a_quarter_must_be_audited_once_it_is_over_and_has_cases_that_no_audit_reaches() {
        record();
        assertThat(quarters("2019-03-31T12:00:00Z")).as("before it is over").isEmpty();
        assertThat(quarters("2019-09-30T12:00:00Z"))
                .as("by the flow's own calendar")
                .containsExactly("2019-01-01");
        assertThat(quarters("2019-09-30T15:00:00Z")).containsExactly("2019-01-01", "2019-07-01");
    }

    @Test
    @TestTransaction
    void the_quarters_of_the_sample_are_audited() {
        bundles.take(Sample.sources(), Sample.ACTOR, Sample.NOW);
        assertThat(audits.unaudited(Sample.NOW)).noneMatch(one -> one.flow().equals("FLOW-0001"));
    }

    @ParameterizedTest
    @CsvSource({
        "ja,未署名,署名を待つ評価,評価されていない特例対応：1件",
        "en,not signed,An audit that waits for its signature,1 special case without an audit"
    })
    void the_home_page_is_told_of_open_audits_and_missing_ones(
            String language, String state, String title, String cases) {
        record();
        cast.page(Role.READER)
                .header("Accept-Language", language)
                .get("/to-audit")
                .then()
                .statusCode(200)
                .body(containsString(state))
                .body(containsString(title))
                .body(containsString(cases))
                .body(containsString("href=\"/audits/AUD-2019-0901\""));
    }

    private void record() {
        cast.account(Role.READER);
        bundles.take(Sample.sources(), Sample.ACTOR, Sample.NOW);
        bundles.take(
                List.of(new BundleSource("audits.yaml", CASES.getBytes(StandardCharsets.UTF_8))),
                Sample.ACTOR,
                Sample.NOW);
    }

    private List<String> quarters(String now) {
        return audits.unaudited(Instant.parse(now)).stream()
                .filter(one -> one.flow().equals("FLOW-0902"))
                .map(Unaudited::quarter)
                .map(Quarter::first)
                .map(LocalDate::toString)
                .toList();
    }
}
