package dev.hansei.auditing;

import static dev.hansei.effectiveness.AuditStory.AUDITOR;
import static dev.hansei.effectiveness.AuditStory.LATER;
import static dev.hansei.effectiveness.AuditStory.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.CaseCast;
import dev.hansei.DatabaseResource;
import dev.hansei.Sample;
import dev.hansei.effectiveness.AuditDesk;
import dev.hansei.effectiveness.AuditReader;
import dev.hansei.effectiveness.AuditRecord;
import dev.hansei.effectiveness.AuditStanding;
import dev.hansei.effectiveness.AuditStory;
import dev.hansei.effectiveness.AuditedCase;
import dev.hansei.effectiveness.Conclusion.Verdict;
import dev.hansei.effectiveness.ConclusionDraft;
import dev.hansei.intake.Bundles;
import dev.hansei.intake.form.BundleSource;
import dev.hansei.publication.Addendum;
import dev.hansei.publication.Postmortem;
import dev.hansei.publication.PostmortemRecord;
import dev.hansei.publication.Postmortems;
import dev.hansei.report.DocumentKind;
import dev.hansei.report.Edition;
import dev.hansei.report.Reports;
import dev.hansei.report.wording.Languages;
import dev.hansei.specialcase.Outcome;
import dev.hansei.specialcase.desk.CaseDesk;
import dev.hansei.specialcase.desk.Ending;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a signature keeps, whatever becomes of the records afterwards. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class SignedAuditTest {

    private static final int STORY = 9;
    private static final String OPEN = "CASE-2024-9098";
    private static final Instant AFTERWARDS = LATER.plus(Duration.ofDays(1));

    @Inject
    AuditStory story;

    @Inject
    AuditDesk desk;

    @Inject
    AuditReader reader;

    @Inject
    Signing signing;

    @Inject
    CaseDesk cases;

    @Inject
    CaseCast cast;

    @Inject
    Bundles bundles;

    @Inject
    Reports reports;

    @Inject
    Postmortems postmortems;

    @Test
    void a_signed_evaluation_stays_as_it_was_whatever_its_cases_become() {
        story.told(STORY);
        declared(OPEN, "2024-06-10 09:00");
        Edition fourth = postmortem();
        AuditRecord audit = story.opened(STORY, LocalDate.of(2024, 2, 1));
        story.examined(audit);
        desk.judge(audit.ref(), new AuditedCase(OPEN, false, WORDS), AUDITOR, LATER);
        signing.sign(audit.ref(), new ConclusionDraft(Verdict.PARTLY_EFFECTIVE, WORDS, null), AUDITOR, LATER);
        Edition signed = evaluation(audit);
        AuditStanding standing = reader.standing(audit.ref(), LATER);

        cases.act(OPEN, new Ending(Outcome.Kind.WITHDRAWN, WORDS, null), null, cast.actor("manager"), AFTERWARDS);
        declared("CASE-2024-9099", "2024-06-11 09:00");
        reports.freeze(Sample.ACTOR, AFTERWARDS);

        assertThat(cases.told(OPEN).outcome()).isNotNull();
        assertThat(evaluation(audit).source()).isEqualTo(signed.source());
        assertThat(evaluation(audit).pdf()).isEqualTo(signed.pdf());
        AuditStanding now = reader.standing(audit.ref(), AFTERWARDS);
        assertThat(now.snapshot()).isNotNull().isEqualTo(standing.snapshot());
        assertThat(now.population()).isEqualTo(standing.population()).isEqualTo(4);
        assertThat(now.judged()).isEqualTo(4);
        assertThat(now.conforming()).isEqualTo(3);
        assertThat(now.completeness()).isEqualTo(standing.completeness());
        theAddendumStandsInTheRevisionHistory(audit, fourth);
    }

    private void theAddendumStandsInTheRevisionHistory(AuditRecord audit, Edition before) {
        PostmortemRecord told =
                postmortems.named("PM-2023-9001").map(Postmortem::told).orElseThrow();
        assertThat(told.addenda())
                .filteredOn(one -> one.revision() == 5)
                .hasSize(1)
                .allSatisfy((Addendum one) -> {
                    assertThat(one.title()).isEqualTo(audit.title());
                    assertThat(one.body()).isEqualTo(WORDS);
                });
        Edition published = postmortem();
        assertThat(published.number()).isEqualTo(5);
        Element history = Jsoup.parse(published.source()).getElementById("history");
        assertThat(history.select("tbody tr")).hasSize(5);
        assertThat(history.select("tbody tr").last().text())
                .contains("再発防止策の有効性を評価した結果（2024年2月1日", "the evaluation of the countermeasures for")
                .contains("2024年11月19日", "19 Nov 2024");
        assertThat(reports.published(DocumentKind.POSTMORTEM, "PM-2023-9001", 4, Languages.JA_EN)
                        .pdf())
                .isEqualTo(before.pdf());
    }

    private Edition evaluation(AuditRecord audit) {
        return reports.latest(DocumentKind.EVALUATION, audit.ref(), Languages.JA_EN);
    }

    private Edition postmortem() {
        return reports.latest(DocumentKind.POSTMORTEM, "PM-2023-9001", Languages.JA_EN);
    }

    private void declared(String ref, String at) {
        String bundle = """
            hansei: 1
            zone: Asia/Tokyo
            cases:
              - ref: %s
                flow: FLOW-9001
                flowVersion: 1
                title: {ja: 進行中の対応, en: Still going on}
                request: {ja: 依頼, en: Asked for}
                risk: {ja: リスク, en: Risk}
                declared: '%s'
                assignments:
                  - {role: coordinator, person: manager}
            """.formatted(ref, at);
        bundles.take(
                List.of(new BundleSource(ref + ".yaml", bundle.getBytes(StandardCharsets.UTF_8))),
                Sample.ACTOR,
                Sample.NOW);
    }
}
