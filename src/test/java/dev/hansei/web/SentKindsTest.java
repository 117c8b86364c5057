package dev.hansei.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.hansei.CaseCast;
import dev.hansei.Cast;
import dev.hansei.DatabaseResource;
import dev.hansei.base.Role;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A field of a form holds what it asks for, or is named; and a form that somebody may not send is not shown to them. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class SentKindsTest {

    @Inject
    Cast cast;

    @Inject
    CaseCast flows;

    @BeforeEach
    void thereIsAFlow() {
        flows.enter();
    }

    @ParameterizedTest
    @CsvSource({
        "COMMANDER, /cases/CASE-2099-0001/performances, no=1&asExpected=banana",
        "COMMANDER, /cases/CASE-2099-0001/looks, no=1&asExpected=banana",
        "COMMANDER, /cases/CASE-2099-0001/checks, check=check-1&passed=banana",
        "COMMANDER, /cases/CASE-2099-0001/rollbacks, note=x&restored=banana",
        "COMMANDER, /cases/CASE-2099-0001/overrides, override=x&justified=banana",
        "COMMANDER, /cases/CASE-2099-0001/procedures, codified=banana",
        "AUDITOR, /audits/AUD-2099-0001/checks, countermeasure=CM-2023-0001&met=banana",
        "AUDITOR, /audits/AUD-2099-0001/judgements, case=CASE-2024-0001&conforming=banana",
        "AUDITOR, /audits/AUD-2099-0001/quality, aspect=APPROVAL_PROCESS&satisfactory=banana",
        "COMMANDER, /audits/AUD-2099-0001/risks, finding=x&confirmed=banana"
    })
    void an_answer_that_is_neither_yes_nor_no_is_refused_and_never_counts_as_no(Role role, String path, String sent) {
        refused(role, path, sent, "input/choice", "banana");
    }

    @ParameterizedTest
    @CsvSource({
        "COMMANDER, /cases/CASE-2099-0001/assignments, role=BANANA&person=x, input/choice, role",
        "COMMANDER, /cases/CASE-2099-0001/endings, kind=BANANA, input/choice, kind",
        "COMMANDER, /cases/CASE-2099-0001/performances, no=one&asExpected=true, input/not-a-number, no",
        "AUDITOR, /audits/AUD-2099-0001/answers, question=BANANA, input/choice, question",
        "AUDITOR, /audits/AUD-2099-0001/quality, aspect=BANANA&satisfactory=true, input/choice, aspect",
        "AUDITOR, /audits/AUD-2099-0001/conclusions, verdict=BANANA, input/choice, verdict"
    })
    void what_is_no_choice_or_no_number_is_refused_with_its_field(
            Role role, String path, String sent, String code, String field) {
        refused(role, path, sent, code, field);
    }

    @ParameterizedTest
    @CsvSource({"/audits/AUD-2099-0001?filter=BANANA, input/choice, filter"})
    void what_is_no_choice_in_an_address_is_refused_with_its_name(String address, String code, String name) {
        cast.page(Role.AUDITOR)
                .cookie("language", "en")
                .get(address)
                .then()
                .statusCode(422)
                .body(allOf(containsString(code), containsString(name)));
    }

    @ParameterizedTest
    @CsvSource({
        "/cases/new",
        "/cases/CASE-2099-0001/procedures/new",
        "/flows/new",
        "/flows/FLOW-2099/draft",
        "/audits/new",
        "/countermeasures/new"
    })
    void a_form_that_somebody_may_not_send_is_not_shown_to_them(String address) {
        String page = cast.page(Role.READER)
                .get(address)
                .then()
                .statusCode(403)
                .body(not(containsString("class=\"form wide\"")))
                .extract()
                .asString();
        assertThat(page).containsAnyOf("access/not-allowed", "access/role-missing");
    }

    private void refused(Role role, String path, String sent, String code, String said) {
        cast.page(role)
                .cookie("language", "ja")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .body(sent)
                .post(path)
                .then()
                .statusCode(422)
                .body(allOf(containsString(code), containsString(said)));
    }
}
