package dev.hansei.journey;

import static dev.hansei.journey.Walker.led;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.CaseCast;
import dev.hansei.DatabaseResource;
import dev.hansei.specialcase.EmergencyOverride;
import dev.hansei.specialcase.SpecialCases;
import dev.hansei.specialcase.conformance.Rule;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** In an emergency any form of a case can set one rule aside, and it is never done unseen. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class EmergencyFormsTest {

    private static final Instant BEFORE = Instant.parse("2024-02-01T00:00:00Z");
    private static final Instant DECLARED = Instant.parse("2024-05-13T01:00:00Z");

    @Inject
    CaseCast people;

    @Inject
    Walker walker;

    @Inject
    SpecialCases cases;

    private String page;

    @BeforeEach
    void aCaseIsDeclared() {
        people.enter();
        walker.speak("en");
        walker.accounts(BEFORE, List.of("manager", "platform-a"), List.of());
        walker.as("manager", DECLARED);
        page = led(walker.form("/cases/new", "/cases")
                .choose("flow", CaseCast.FLOW)
                .type("title-en", "Restriction lifted for a drill")
                .type("request-en", "A customer asked for it.")
                .type("risk-en", "It could reach others.")
                .send());
    }

    @Test
    void every_form_of_a_case_can_set_a_rule_aside() {
        List<Element> forms = walker.read(page).select("form[action^=" + page + "/]");
        assertThat(forms)
                .extracting(form -> form.attr("action").substring(page.length()))
                .contains("/steps", "/assignments", "/endings");
        assertThat(forms)
                .allSatisfy(form -> assertThat(form.select("select[name=rule], input[name=reason]"))
                        .as(form.attr("action"))
                        .hasSize(2));
        assertThat(walker.read(page + "/procedures/new").select("form[action$=/procedures] select[name=rule]"))
                .hasSize(1);
    }

    @Test
    void asking_for_more_rows_keeps_the_rule_and_the_reason_that_were_typed() {
        Response more = walker.form(page + "/procedures/new", page + "/procedures")
                .choose("rule-write", Rule.ROLE_NOT_HELD.name())
                .type("reason-write", "The author is away.")
                .press("deed", "more");
        Document form = Jsoup.parse(more.asString());
        assertThat(form.select("#rule-write option[selected]").attr("value")).isEqualTo(Rule.ROLE_NOT_HELD.name());
        assertThat(form.select("#reason-write").attr("value")).isEqualTo("The author is away.");
        assertThat(form.select("details.emergency[open]")).hasSize(1);
    }

    @Test
    void whoever_sets_a_rule_aside_is_told_on_the_page_of_the_case() {
        walker.as("platform-a", DECLARED.plusSeconds(60));
        led(walker.form(page, page + "/assignments")
                .choose("assign-role", "REVIEWER")
                .choose("assign-person", "platform-a")
                .choose("rule-assign", Rule.ROLE_NOT_HELD.name())
                .type("reason-assign", "Nobody else is awake.")
                .send());
        assertThat(cases.named(page.substring("/cases/".length()))
                        .orElseThrow()
                        .told()
                        .overrides())
                .extracting(EmergencyOverride::rule)
                .containsExactly(Rule.ROLE_NOT_HELD);
        assertThat(walker.read(page).select(".refusal-box").text()).contains("Nobody else is awake.");
    }
}
