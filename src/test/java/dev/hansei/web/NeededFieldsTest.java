package dev.hansei.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;

import dev.hansei.Cast;
import dev.hansei.DatabaseResource;
import dev.hansei.base.Role;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A form that was sent without a choice is refused; what was not said never counts as a no. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class NeededFieldsTest {

    private static final String CASE = "/cases/CASE-2099-0001/";
    private static final String AUDIT = "/audits/AUD-2099-0001/";

    @Inject
    Cast cast;

    @ParameterizedTest
    @CsvSource({
        "assignments, '', role",
        "assignments, role=REVIEWER, person",
        "steps, '', step",
        "omissions, '', step",
        "approvals, '', decision",
        "performances, no=1, asExpected",
        "looks, no=1, asExpected",
        "checks, '', check",
        "checks, check=check-1, passed",
        "rollbacks, note=x, restored",
        "overrides, override=x, justified",
        "endings, '', kind"
    })
    void an_act_in_a_case_is_refused_without_what_it_needs(String noun, String sent, String field) {
        refused(Role.COMMANDER, CASE + noun, sent, field);
    }

    @ParameterizedTest
    @CsvSource({
        "answers, '', question",
        "checks, countermeasure=CM-2023-0001, 基準を満たすか",
        "judgements, case=CASE-2024-0001, conforming",
        "quality, '', aspect",
        "quality, aspect=APPROVAL_PROCESS, satisfactory",
        "conclusions, '', verdict"
    })
    void a_judgement_in_an_audit_is_refused_without_what_it_needs(String noun, String sent, String field) {
        refused(Role.AUDITOR, AUDIT + noun, sent, field);
    }

    @Test
    void a_flow_is_not_published_without_saying_which() {
        refused(Role.EDITOR, "/flows/FLOW-0001/publications", "", "draft");
    }

    @Test
    void a_case_is_not_declared_with_more_people_than_roles() {
        refused(Role.COMMANDER, "/cases", "flow=FLOW-0001&person=designer", "role");
    }

    private void refused(Role role, String path, String sent, String field) {
        boolean parts = path.endsWith("/steps") || path.endsWith("/approvals");
        var form = cast.page(role).cookie("language", "ja");
        var filled = parts
                ? form.multiPart("note", "x")
                : form.contentType("application/x-www-form-urlencoded; charset=UTF-8")
                        .body(sent.isEmpty() ? "note=x" : sent);
        filled.post(path)
                .then()
                .statusCode(422)
                .body(allOf(containsString("input/field-missing"), containsString("「" + field + "」")));
    }
}
