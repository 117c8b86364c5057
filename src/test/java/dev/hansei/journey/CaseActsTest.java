package dev.hansei.journey;

import static dev.hansei.journey.Walker.led;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.DatabaseResource;
import dev.hansei.specialcase.Outcome;
import dev.hansei.specialcase.conformance.Rule;
import dev.hansei.specialcase.desk.Performance;
import dev.hansei.specialcase.desk.SecondLook;
import dev.hansei.specialcase.desk.WayBack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the flow's rules would take, the page of a case offers, also where the case left the order of its flow. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class CaseActsTest {

    private static final Instant BEFORE = Instant.parse("2024-02-01T00:00:00Z");
    private static final String HASH = "29c6c8449abc539f77a2bcff08eac33e06e0ef4c59f09664b90bfa39859b35be";

    @Inject
    OpenCase open;

    @Inject
    Walker walker;

    private String page;

    @BeforeEach
    void people() {
        open.reviewed();
        walker.speak("en");
        walker.accounts(
                BEFORE,
                List.of("manager", "business-owner", "operator-a", "checker-a", "platform-a", "security-a", "designer"),
                List.of());
    }

    @Test
    void a_lapsed_approval_is_given_anew_on_the_page_of_the_case() {
        page = open.approved();
        open.review("platform-a", 1);
        as("business-owner");
        assertThat(walker.read(page).select(".refusal-box").text()).contains("lapsed");
        led(form("approvals").type("decide-from", "2024-05-13T10:00").press("decision", "APPROVED"));
        assertThat(open.told().approvals()).hasSize(2);
        assertThat(walker.read(page).select(".refusal-box").text()).doesNotContain("lapsed");
    }

    @Test
    void the_page_the_drawing_and_the_list_agree_that_an_approval_lapsed_and_whose_turn_it_is() {
        page = open.approved();
        open.review("platform-a", 1);
        as("business-owner");
        Document read = walker.read(page);
        assertThat(read.select("ol.rail > li[aria-current]").text()).contains("▲ lapsed");
        assertThat(read.select(".picture desc").text()).contains("▶ current step · ▲ lapsed");
        String current = read.select("ol.rail > li[aria-current] strong").text();
        assertThat(read.select("section[aria-labelledby=stand] > p > strong").text())
                .isEqualTo(current);
        assertThat(walker.read("/cases/concerning")
                        .select("li:has(a[href='" + page + "'])")
                        .text())
                .contains("your turn");
    }

    @Test
    void whoever_approves_what_has_changed_meanwhile_is_told_what_and_approves_nothing() {
        page = open.reviewed();
        as("business-owner");
        PageForm form = approval();
        open.review("platform-a", 1);
        Response answer = form.press("decision", "APPROVED");
        assertThat(answer.statusCode()).isEqualTo(412);
        assertThat(answer.asString()).contains("case/stale", "Added: reviews").doesNotContain("second looks");
        assertThat(open.told().approvals()).isEmpty();
        as("business-owner");
        led(approval().press("decision", "APPROVED"));
    }

    @Test
    void evidence_that_speaks_of_a_time_to_come_is_refused() {
        page = open.reviewed();
        as("business-owner");
        assertThat(walker.read(page).select("label[for=decide-from]").text()).contains("(Asia/Tokyo)");
        Response answer =
                approval().type("step-test-evidence-effective", "2199-02-01").press("decision", "APPROVED");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("case/evidence-in-the-future");
        assertThat(open.told().approvals()).isEmpty();
    }

    @Test
    void a_review_without_any_answer_is_refused() {
        page = open.reviewed();
        as("platform-a");
        Response answer = form("reviews").send();
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("case/review-empty");
        assertThat(open.told().reviews()).hasSize(2);
    }

    @Test
    void the_page_of_a_case_shows_what_was_reviewed_and_what_each_reviewer_answered() {
        page = open.reviewed();
        as("platform-a");
        Document read = walker.read(page);
        assertThat(read.select("details:has(form[action$=/reviews]) .instruction")
                        .text())
                .contains("Move the account", "Detach the policy");
        assertThat(read.select("ul.rows details").text()).contains("Seen by platform-a", "Seen by security-a");
    }

    @Test
    void the_page_of_a_case_shows_both_notes_of_an_instruction_and_every_check_and_rollback() {
        page = open.approved();
        open.act("operator-a", new Performance(1, true, OpenCase.said("Moved it."), null));
        open.act("checker-a", new SecondLook(1, false, OpenCase.said("It is elsewhere."), null));
        open.act("operator-a", new WayBack(OpenCase.said("Wrong place."), false, null));
        as("manager");
        String text =
                walker.read(page).select("section[aria-labelledby=documents]").text();
        assertThat(text).contains("Moved it.", "It is elsewhere.", "Wrong place.", "did not come back");
        assertThat(text).contains(open.told().approvals().getFirst().content());
    }

    @Test
    void work_ahead_of_the_approval_is_brought_to_its_end_by_the_pages() {
        page = open.reviewed();
        for (String no : List.of("1", "2")) {
            as("operator-a");
            assertThat(walker.read(page).select("input[name=no]").attr("value")).isEqualTo(no);
            led(form("performances")
                    .choose("rule-perform", Rule.APPROVAL_MISSING.name())
                    .type("reason-perform", "The owner cannot be reached, and it burns.")
                    .press("asExpected", "true"));
            as("checker-a");
            assertThat(walker.read(page).select("form[action$=/rollbacks]")).hasSize(1);
            led(form("looks").press("asExpected", "true"));
        }
        as("business-owner");
        assertThat(approval().press("decision", "APPROVED").statusCode()).isEqualTo(409);
        Response after = approval()
                .choose("rule-decide", Rule.EXECUTED_BEFORE_APPROVAL.name())
                .type("reason-decide", "I was on an aeroplane.")
                .press("decision", "APPROVED");
        led(after);
        as("operator-a");
        led(proved("work-log").send());
        as("checker-a");
        led(form("checks").press("passed", "true"));
        led(proved("verification-record").send());
        as("operator-a");
        led(form("omissions").type("omit-note", "It worked.").send());
        as("manager");
        for (int i = 0; i < 3; i++) {
            led(form("overrides")
                    .type("word-override-" + (i + 1), "It had to be.")
                    .choose("justified-override-" + (i + 1), "true")
                    .send());
        }
        assertThat(walker.read(page).select("#overrides ~ .refusal-box").text()).contains("It had to be.", "justified");
        as("business-owner");
        led(form("endings")
                .choose("end-kind", "EXECUTED")
                .type("end-note", "Done.")
                .send());
        assertThat(open.told().outcome().kind()).isEqualTo(Outcome.Kind.EXECUTED);
    }

    private PageForm approval() {
        return form("approvals")
                .type("decide-from", "2024-05-13T10:00")
                .type("step-test-evidence-href", "https://evidence.example.com/test")
                .type("step-test-evidence-effective", "2024-05-13")
                .type("step-test-evidence-sha256", HASH);
    }

    private PageForm proved(String piece) {
        return form("steps")
                .type("step-" + piece + "-href", "https://evidence.example.com/" + piece)
                .type("step-" + piece + "-effective", "2024-05-13")
                .type("step-" + piece + "-sha256", HASH);
    }

    private void as(String person) {
        walker.as(person, open.next());
    }

    private PageForm form(String noun) {
        return walker.form(page, page + "/" + noun);
    }
}
