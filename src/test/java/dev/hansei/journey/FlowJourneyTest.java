package dev.hansei.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.CaseCast;
import dev.hansei.DatabaseResource;
import dev.hansei.base.Language;
import dev.hansei.flow.ResponseFlowRecord;
import dev.hansei.flow.ResponseFlows;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A version of a flow written by the pages alone, and published by somebody else. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class FlowJourneyTest {

    private static final Instant BEFORE = Instant.parse("2025-01-06T00:00:00Z");
    private static final Instant NOW = Instant.parse("2025-01-07T01:00:00Z");

    @Inject
    CaseCast cast;

    @Inject
    Walker walker;

    @Inject
    ResponseFlows flows;

    @BeforeEach
    void twoBusinessOwnersAreThere() {
        cast.enter();
        walker.speak("en");
        walker.accounts(BEFORE, List.of("manager", "business-owner"), List.of("auditor-a"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_version_written_in_the_web_is_published_by_a_second_person_and_by_no_writer(Language language) {
        walker.speak(language.tag());
        String preview = Walker.led(written("manager").press("deed", "save"));
        String publications = preview.replace("draft/preview", "publications");

        Response own = walker.form(preview, publications).send();
        assertThat(own.statusCode()).isEqualTo(409);
        assertThat(own.asString()).contains("flow/own-draft");
        String published = Walker.led(
                walker.as("business-owner", NOW).form(preview, publications).send());

        assertThat(published).endsWith("/versions/1");
        assertThat(walker.read(published).select("main svg")).hasSize(1);
        ResponseFlowRecord flow =
                flows.named(published.split("/")[2]).orElseThrow().told();
        assertThat(flow.title().en()).isEqualTo("Written in the web");
    }

    @Test
    void whoever_may_not_publish_reads_the_draft_without_the_form_for_it() {
        String preview = Walker.led(written("manager").press("deed", "save"));
        Document read = walker.as("auditor-a", NOW).read(preview);
        assertThat(read.select("main form")).isEmpty();
        assertThat(read.select("main .drawn")).hasSize(1);
    }

    @Test
    void steps_are_moved_added_and_taken_out_while_everything_typed_stays() {
        PageForm form = written("manager");
        Document moved = page(form.press("deed", "up step approval"), 200);
        assertThat(moved.select("input[name=stepId]").eachAttr("value"))
                .containsSubsequence("announcement", "risk-assessment", "approval", "procedure-review");
        assertThat(moved.select("#title-0-en").text()).isEqualTo("Written in the web");

        Document added = page(walker.form(moved).press("deed", "add step"), 200);
        assertThat(added.select("input[name=stepId]")).hasSize(8);
        String fresh = added.select("input[name=stepId]").last().attr("value");
        Document without = page(walker.form(added).press("deed", "out step " + fresh), 200);
        assertThat(without.select("input[name=stepId]")).hasSize(7);
        assertThat(without.select("#title-0-en").text()).isEqualTo("Written in the web");

        String preview = Walker.led(walker.form(page(walker.form(without).press("deed", "down step approval"), 200))
                .press("deed", "save"));
        assertThat(walker.read(preview).select("ol.rail > li strong").eachText())
                .containsSubsequence("3. Procedure document and review", "4. Test and approval");
    }

    @Test
    void a_step_moved_to_where_no_flow_has_it_is_kept_in_the_draft_and_not_published() {
        PageForm form = written("manager");
        String preview = Walker.led(
                walker.form(page(form.press("deed", "up step approval"), 200)).press("deed", "save"));
        assertThat(walker.read(preview).select("main > ul li")).isNotEmpty();
        Response refused = walker.as("business-owner", NOW)
                .form(preview, preview.replace("draft/preview", "publications"))
                .send();
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.asString()).contains("flow/step-order");
    }

    @Test
    void what_was_typed_stays_where_saving_is_refused() {
        Document refused = page(written("manager").type("effective", "").press("deed", "save"), 422);
        assertThat(refused.select("[role=alert] .refusal-box").text()).contains("holds no date");
        kept(refused);
        Document nowhere = page(
                walker.form(refused)
                        .type("effective", "2199-01-01")
                        .type("zone", "Mars/Phobos")
                        .press("deed", "save"),
                422);
        assertThat(nowhere.select("[role=alert] .refusal-box").text()).contains("Mars/Phobos");
        kept(nowhere);
    }

    @Test
    void what_was_typed_stays_where_somebody_else_saved_meanwhile() {
        String preview = Walker.led(written("manager").press("deed", "save"));
        String edit = preview.replace("/preview", "");
        PageForm late = walker.form(edit, edit).type("reason-0-en", "Mine");
        Walker.led(walker.form(edit, edit).type("reason-0-en", "Theirs").press("deed", "save"));
        Document refused = page(late.press("deed", "save"), 412);
        assertThat(refused.select("#reason-0-en").text()).isEqualTo("Mine");
        assertThat(refused.select("[role=alert] .refusal-box")).hasSize(1);
        assertThat(refused.select("section[aria-labelledby=overtaken] td").eachText())
                .contains("Theirs", "Mine");
        assertThat(refused.select("section[aria-labelledby=overtaken] a").attr("href"))
                .isEqualTo(edit);
        Walker.led(walker.form(refused).press("deed", "save"));
        assertThat(walker.read(edit).select("#reason-0-en").text()).isEqualTo("Mine");
    }

    @Test
    void a_new_flow_saved_again_with_changes_from_its_first_page_begins_no_other_flow() {
        PageForm form = written("manager");
        String address = form.address();
        Document again = walker.read("/flows/new");
        again.select("main form").attr("action", address);
        Walker.led(form.press("deed", "save"));
        int flows = walker.read("/flows").select("main li").size();
        Document refused = page(filled(again).type("reason-0-en", "Another").press("deed", "save"), 412);
        assertThat(refused.select("section[aria-labelledby=overtaken] td").eachText())
                .contains("First version.", "Another");
        assertThat(walker.read("/flows").select("main li")).hasSize(flows);
        Walker.led(walker.form(refused).press("deed", "save"));
        assertThat(walker.read(address).select("#reason-0-en").text()).isEqualTo("Another");
    }

    @Test
    void of_two_who_begin_a_flow_at_once_each_keeps_a_flow_of_their_own() {
        PageForm first = written("manager");
        String address = first.address();
        String theirs = Walker.led(first.press("deed", "save"));
        Document begun = walker.as("business-owner", NOW).read("/flows/new");
        begun.select("main form").attr("action", address);
        String mine = Walker.led(filled(begun).type("title-0-en", "Mine").press("deed", "save"));

        assertThat(theirs).isEqualTo(address + "/preview");
        assertThat(mine).isNotEqualTo(theirs);
        assertThat(walker.read(mine).select("h1").text()).contains("Mine");
        assertThat(walker.read(theirs).select("h1").text()).contains("Written in the web");
    }

    @Test
    void a_new_flow_that_is_saved_twice_by_one_press_is_one_flow() {
        PageForm form = written("manager");
        String address = form.address();
        Document again = walker.read("/flows/new");
        again.select("main form").attr("action", address);
        String saved = Walker.led(form.press("deed", "save"));
        assertThat(Walker.led(filled(again).press("deed", "save"))).isEqualTo(saved);
    }

    @Test
    void of_two_first_drafts_of_a_version_the_second_is_refused_and_stays_on_the_page() {
        String preview = Walker.led(written("manager").press("deed", "save"));
        walker.as("business-owner", NOW);
        Walker.led(walker.form(preview, preview.replace("draft/preview", "publications"))
                .send());
        String edit = preview.replace("/preview", "");
        PageForm late = second(edit, "Mine");
        Walker.led(second(edit, "Theirs").press("deed", "save"));

        Document refused = page(late.press("deed", "save"), 412);
        assertThat(refused.select("#reason-0-en").text()).isEqualTo("Mine");
        assertThat(walker.read(edit).select("#reason-0-en").text()).isEqualTo("Theirs");
    }

    private PageForm second(String edit, String reason) {
        return walker.form(edit, edit)
                .type("reason-0-ja", "第2版。")
                .type("reason-0-en", reason)
                .type("effective", "2199-02-01");
    }

    private static void kept(Document page) {
        assertThat(page.select("#title-0-ja").text()).isEqualTo("画面で作る");
        assertThat(page.select("#reason-0-en").text()).isEqualTo("First version.");
    }

    private PageForm written(String person) {
        Document begun = walker.as(person, NOW).read("/flows/new");
        // A flow of its own, because other tests publish the next ones by their references.
        String reference = "FLOW-W" + UUID.randomUUID().toString().substring(0, 8);
        begun.select("main form").attr("action", "/flows/" + reference + "/draft");
        return filled(begun);
    }

    private PageForm filled(Document begun) {
        return walker.form(begun)
                .type("title-0-ja", "画面で作る")
                .type("title-0-en", "Written in the web")
                .type("reason-0-ja", "初版。")
                .type("reason-0-en", "First version.")
                .type("effective", "2199-01-01");
    }

    private static Document page(Response answer, int status) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        return Jsoup.parse(answer.asString());
    }
}
