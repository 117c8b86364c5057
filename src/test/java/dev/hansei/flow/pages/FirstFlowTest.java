package dev.hansei.flow.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.Cast;
import dev.hansei.DatabaseResource;
import dev.hansei.base.Role;
import dev.hansei.flow.FlowRule;
import dev.hansei.flow.FlowRules;
import dev.hansei.flow.FlowVersionRecord;
import dev.hansei.flow.NoFlows;
import dev.hansei.flow.ResponseFlows;
import dev.hansei.flow.pages.FlowForm.Row;
import dev.hansei.flow.pages.FlowForm.Step;
import dev.hansei.flow.pages.FlowForm.Typed;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where no flow was published yet. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class FirstFlowTest {

    private static final Typed WORDS = new Typed("言葉", "Words");

    @Inject
    Cast cast;

    @Test
    void the_first_flow_begins_with_every_step_that_a_flow_needs() {
        Document page = read("/flows/new", Role.EDITOR);
        assertThat(page.select("select[name=activity] option[selected]").eachAttr("value"))
                .containsExactly(
                        "ANNOUNCEMENT",
                        "RISK_ASSESSMENT",
                        "PROCEDURE_REVIEW",
                        "APPROVAL",
                        "EXECUTION",
                        "VERIFICATION",
                        "ROLLBACK");
        assertThat(page.select("input#zone").attr("value")).isEqualTo("Asia/Tokyo");
    }

    @Test
    void the_first_flow_lacks_nothing_but_its_words() {
        FlowForm begun = FirstFlow.form("FLOW-0001");
        assertThat(FlowRules.broken(null, said(begun, new Typed("言葉", "")), LocalDate.of(2026, 1, 1)))
                .containsExactly(FlowRule.BOTH_LANGUAGES);
        assertThat(FlowRules.broken(null, said(begun, WORDS), LocalDate.of(2026, 1, 1)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/cases/new, COMMANDER, editor",
        "/audits/new, AUDITOR, editor",
        "/audits/schedules, ADMINISTRATOR, editor",
        "/cases/new, EDITOR, first flow",
        "/audits/new, BUSINESS_OWNER, first flow"
    })
    void a_page_that_needs_a_flow_says_what_to_do_next(String address, Role role, String next) {
        Document page = read(address, role);
        assertThat(page.select("main .empty").text())
                .contains("No response flow is published yet")
                .contains(next);
        assertThat(page.select("main select#flow")).isEmpty();
        assertThat(page.select("main .empty a[href=/flows/new]")).hasSize(next.equals("editor") ? 0 : 1);
    }

    private Document read(String address, Role role) {
        RequestSpecification reader = cast.page(role).cookie("language", "en");
        QuarkusMock.installMockForType(new NoFlows(), ResponseFlows.class);
        return Jsoup.parse(reader.get(address).then().statusCode(200).extract().asString());
    }

    private static FlowVersionRecord said(FlowForm begun, Typed words) {
        List<Step> steps = begun.steps().stream()
                .map(step -> new Step(
                        step.id(), step.activity(), step.role(), step.conditional(), words, step.about(), List.of()))
                .toList();
        return new FlowForm(
                        begun.ref(),
                        "",
                        false,
                        1,
                        begun.zone(),
                        words,
                        "2026-04-01",
                        words,
                        begun.reviewers(),
                        begun.departments(),
                        steps,
                        List.of(new Row("criterion-1", words)),
                        List.of(),
                        List.of())
                .told()
                .versions()
                .getFirst();
    }
}
