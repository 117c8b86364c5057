package dev.hansei.effectiveness;

import static dev.hansei.effectiveness.AuditStory.AUDITOR;
import static dev.hansei.effectiveness.AuditStory.LATER;
import static dev.hansei.effectiveness.AuditStory.WORDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.hansei.Cast;
import dev.hansei.DatabaseResource;
import dev.hansei.base.Actor;
import dev.hansei.base.Bilingual;
import dev.hansei.base.Problem;
import dev.hansei.base.Role;
import dev.hansei.effectiveness.Conclusion.Verdict;
import dev.hansei.report.Reports;
import dev.hansei.report.wording.Languages;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class RiskDeskTest {

    private static final int STORY = 60;
    private static final Actor OWNER = AuditStory.auditor("manager");
    private static LocalDate nextFrom = LocalDate.of(2024, 2, 1);

    @Inject
    AuditStory story;

    @Inject
    AuditDesk desk;

    @Inject
    RiskDesk risks;

    @Inject
    AuditReader reader;

    @Inject
    Reports reports;

    @Inject
    Cast cast;

    private AuditRecord audit;

    @BeforeEach
    void anAuditorRecordedThatTheManagerAcceptsTheRiskOfAFinding() {
        story.told(STORY);
        nextFrom = nextFrom.minusDays(1);
        audit = story.opened(STORY, nextFrom);
        story.examined(audit);
        desk.find(audit.ref(), new AuditFinding("f1", WORDS, null, null, null), AUDITOR, LATER);
        desk.find(audit.ref(), new AuditFinding("f2", null, null, "manager", "f1"), AUDITOR, LATER);
    }

    @Test
    void effective_is_refused_until_the_owner_of_an_accepted_risk_confirms_it_in_person() {
        refused(() -> conclude(Verdict.EFFECTIVE), "audit/risk-not-confirmed");
        assertThat(reader.standing(audit.ref(), LATER).againstEffective())
                .extracting(AuditStanding.Missing::code)
                .contains("audit/risk-not-confirmed");

        RiskAnswer answer = answer("f2", true, null, OWNER);

        assertThat(answer.by()).isEqualTo("manager");
        assertThat(answer.at().instant()).isEqualTo(LATER);
        assertThat(answer("f2", true, null, OWNER))
                .as("said twice, it is kept once")
                .isEqualTo(answer);
        assertThat(reader.standing(audit.ref(), LATER).risks())
                .containsExactly(new AuditStanding.RiskStanding("f2", "manager", answer));
        assertThat(conclude(Verdict.EFFECTIVE).conclusion().verdict()).isEqualTo(Verdict.EFFECTIVE);
    }

    @Test
    void a_risk_that_its_owner_declines_leaves_the_finding_open_until_it_is_answered_in_another_way() {
        assertThatThrownBy(() -> answer("f2", false, null, OWNER)).isInstanceOf(Problem.Invalid.class);
        answer("f2", false, WORDS, OWNER);
        refused(() -> conclude(Verdict.EFFECTIVE), "audit/risk-not-confirmed");
        assertThat(draft()).contains("未対応");

        desk.find(audit.ref(), new AuditFinding("f3", null, "CM-2023-60001", null, "f2"), AUDITOR, LATER);
        assertThat(conclude(Verdict.EFFECTIVE).signed()).isTrue();
    }

    @Test
    void the_evaluation_calls_a_risk_accepted_only_once_its_owner_says_so() {
        assertThat(draft()).doesNotContain("リスクを受容");
        answer("f2", true, null, OWNER);
        assertThat(draft()).contains("リスクを受容");
    }

    @Test
    void nobody_but_the_owner_answers_for_a_risk_and_only_where_it_is_asked() {
        refused(() -> answer("f2", true, null, AUDITOR), "audit/risk-of-another");
        refused(() -> answer("f2", true, null, Actor.MACHINE), "audit/risk-of-another");
        refused(() -> answer("f1", true, null, OWNER), "audit/risk-not-asked");
        refused(() -> answer("f9", true, null, OWNER), "audit/risk-not-asked");
    }

    @Test
    void whoever_records_that_a_risk_is_accepted_is_not_its_owner() {
        refused(
                () -> desk.find(audit.ref(), new AuditFinding("f3", null, null, "manager", "f2"), OWNER, LATER),
                "audit/risk-recorded-by-owner");
    }

    @Test
    void corrected_words_are_confirmed_anew() {
        answer("f2", true, null, OWNER);
        Bilingual other = Bilingual.of("別の指摘。", "Another finding.");
        desk.find(audit.ref(), new AuditFinding("f3", other, null, null, "f2"), AUDITOR, LATER);
        refused(() -> conclude(Verdict.EFFECTIVE), "audit/risk-not-confirmed");
        answer("f3", true, null, OWNER);
        assertThat(conclude(Verdict.EFFECTIVE).signed()).isTrue();
    }

    @Test
    void what_is_signed_takes_no_further_word_of_an_owner() {
        conclude(Verdict.PARTLY_EFFECTIVE);
        refused(() -> answer("f2", true, null, OWNER), "audit/signed");
        assertThat(risks.of("manager")).noneMatch(waiting -> waiting.audit().equals(audit.ref()));
    }

    @Test
    void an_owner_with_any_role_finds_on_the_home_page_what_waits_and_confirms_it_on_the_audits_page() {
        String page = "/audits/" + audit.ref();
        assertThat(get(owner().cookie("language", "en"), "/audits/risks"))
                .contains("Risks awaiting your confirmation", page);
        assertThat(get(owner().cookie("language", "ja"), page)).contains("本人の確認待ち", "リスクを受容する");
        assertThat(get(cast.page(Role.AUDITOR).cookie("language", "en"), page))
                .contains("awaiting the owner&#39;s own confirmation")
                .doesNotContain("I accept the risk");

        owner().formParam("finding", "f2")
                .formParam("confirmed", "true")
                .post(page + "/risks")
                .then()
                .statusCode(303);

        assertThat(get(owner().cookie("language", "en"), page)).contains("confirmed in person, ");
        assertThat(get(owner().cookie("language", "en"), "/audits/risks")).doesNotContain(page);
    }

    @Test
    void an_owner_without_an_account_is_told_of_when_it_is_recorded() {
        story.known("accountless");
        desk.find(audit.ref(), new AuditFinding("f3", null, null, "accountless", "f2"), AUDITOR, LATER);
        String page = "/audits/" + audit.ref();
        assertThat(get(cast.page(Role.AUDITOR).cookie("language", "en"), page))
                .contains("has no account here and so cannot confirm it", "(no account)");
        assertThat(get(cast.page(Role.AUDITOR).cookie("language", "ja"), page)).contains("にはアカウントがないため、本人の確認ができません");
    }

    @Test
    void a_program_answers_for_the_person_whose_token_it_has() {
        cast.program(cast.accountOf("manager", Role.READER))
                .contentType("application/json")
                .body("{\"finding\": \"f2\", \"confirmed\": false, \"reason\": {\"en\": \"Too much.\"}}")
                .post("/api/audits/" + audit.ref() + "/risks")
                .then()
                .statusCode(201);
        assertThat(reader.standing(audit.ref(), LATER).risks())
                .singleElement()
                .extracting(risk -> risk.answer().confirmed())
                .isEqualTo(false);
    }

    private RequestSpecification owner() {
        return cast.page(cast.accountOf("manager", Role.READER));
    }

    private static String get(RequestSpecification visitor, String path) {
        return visitor.get(path).then().statusCode(200).extract().asString();
    }

    private String draft() {
        return reports.draft(audit.ref(), WORDS, Languages.asked("ja")).html();
    }

    private RiskAnswer answer(String finding, boolean confirmed, Bilingual reason, Actor actor) {
        return risks.answer(audit.ref(), new RiskAnswerDraft(finding, confirmed, reason), actor, LATER);
    }

    private AuditRecord conclude(Verdict verdict) {
        return desk.conclude(audit.ref(), new ConclusionDraft(verdict, WORDS, null), AUDITOR, LATER);
    }

    private static void refused(ThrowingCallable verb, String code) {
        assertThatThrownBy(verb).asInstanceOf(type(Problem.Refused.class)).satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.sentence().ja()).isNotBlank();
            assertThat(problem.sentence().en()).isNotBlank();
        });
    }
}
