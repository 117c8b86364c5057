package dev.hansei.auditing;

import static dev.hansei.effectiveness.AuditStory.AUDITOR;
import static dev.hansei.effectiveness.AuditStory.LATER;
import static dev.hansei.effectiveness.AuditStory.WORDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.hansei.Cast;
import dev.hansei.DatabaseResource;
import dev.hansei.access.Account;
import dev.hansei.base.Problem;
import dev.hansei.base.Role;
import dev.hansei.effectiveness.AuditDesk;
import dev.hansei.effectiveness.AuditDraft;
import dev.hansei.effectiveness.AuditReader;
import dev.hansei.effectiveness.AuditRecord;
import dev.hansei.effectiveness.AuditStanding;
import dev.hansei.effectiveness.AuditStory;
import dev.hansei.effectiveness.Conclusion.Verdict;
import dev.hansei.effectiveness.ConclusionDraft;
import dev.hansei.report.DocumentKind;
import dev.hansei.report.Reports;
import dev.hansei.report.wording.Languages;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An evaluation is signed only where it can be published in both languages, the words of its measures included. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class MeasureLanguagesTest {

    private static final int STORY = 61;
    private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";
    private static final String UNTRANSLATED = "audit/countermeasure-not-translated";

    @Inject
    Cast cast;

    @Inject
    AuditStory story;

    @Inject
    AuditDesk desk;

    @Inject
    AuditReader reader;

    @Inject
    Signing signing;

    @Inject
    Reports reports;

    @Test
    void nothing_is_signed_over_a_measure_that_is_written_in_one_language() {
        story.told(STORY);
        AuditRecord audit = examined(proposed("手順を一つにする", "", "基準", ""), LocalDate.of(2024, 2, 1));
        assertThat(reader.standing(audit.ref(), LATER).missing())
                .filteredOn(one -> one.code().equals(UNTRANSLATED))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.sentence().ja()).contains("の「何をするか」（英語）", "の「判断の基準」（英語）");
                    assertThat(one.sentence().en())
                            .contains("what will be done of CM-")
                            .contains("in English");
                });
        assertThatThrownBy(() -> sign(audit))
                .asInstanceOf(type(Problem.Refused.class))
                .extracting(Problem::code)
                .isEqualTo(UNTRANSLATED);
    }

    @Test
    void a_measure_written_in_both_languages_is_evaluated_and_published_in_both() {
        story.told(STORY);
        AuditRecord audit = examined(
                proposed("手順を二つにする", "Keep two procedures", "一件もない", "There is none"), LocalDate.of(2024, 2, 2));
        assertThat(reader.standing(audit.ref(), LATER).missing())
                .extracting(AuditStanding.Missing::code)
                .doesNotContain(UNTRANSLATED);
        sign(audit);
        for (Languages languages : Languages.values()) {
            assertThat(reports.published(DocumentKind.EVALUATION, audit.ref(), languages)
                            .source())
                    .contains(languages == Languages.EN ? "There is none" : "一件もない");
        }
    }

    private AuditRecord examined(String measure, LocalDate from) {
        AuditDraft draft = AuditStory.draft(STORY, from);
        AuditRecord audit = story.open(new AuditDraft(
                draft.incident(),
                draft.flow(),
                draft.zone(),
                draft.title(),
                draft.from(),
                draft.until(),
                List.of(measure)));
        story.examined(audit);
        return audit;
    }

    private void sign(AuditRecord audit) {
        signing.sign(audit.ref(), new ConclusionDraft(Verdict.PARTLY_EFFECTIVE, WORDS, null), AUDITOR, LATER);
    }

    private String proposed(String ja, String en, String criterionJa, String criterionEn) {
        Account owner = cast.accountOf("platform-a", Role.OPERATOR);
        String measure = cast.page(owner)
                .contentType(FORM)
                .formParam("incident", "INC-2023-" + STORY + "001")
                .formParam("addresses", "role-not-minimal")
                .formParam("title-ja", ja)
                .formParam("title-en", en)
                .formParam("owner", "platform-a")
                .formParam("due", "2099-01")
                .post("/countermeasures")
                .then()
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceFirst(".*/", "");
        cast.page(owner)
                .contentType(FORM)
                .formParam("criterion-ja", criterionJa)
                .formParam("criterion-en", criterionEn)
                .formParam("method-ja", "見る")
                .formParam("method-en", "Look")
                .formParam("verifier", "auditor-a")
                .formParam("days", "0")
                .post("/countermeasures/" + measure + "/check-plan")
                .then()
                .statusCode(303);
        return measure;
    }
}
