package dev.hansei.auditing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import dev.hansei.Cast;
import dev.hansei.DatabaseResource;
import dev.hansei.Sample;
import dev.hansei.access.Account;
import dev.hansei.base.Role;
import dev.hansei.effectiveness.AuditStory;
import dev.hansei.effectiveness.schedule.AuditSchedules;
import dev.hansei.effectiveness.schedule.ScheduleDraft;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class SchedulePagesTest {

    private static final int STORY = 1;
    private static final String FLOW = "FLOW-1001";
    private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";

    @Inject
    Cast cast;

    @Inject
    AuditStory story;

    @Inject
    AuditSchedules schedules;

    @Inject
    Clock clock;

    private Account administrator;

    @BeforeEach
    void theStoryIsTold() {
        story.told(STORY);
        administrator = cast.accountOf("manager", Role.ADMINISTRATOR);
    }

    @AfterEach
    void noOtherTestFindsASchedule() {
        schedules.set(
                new ScheduleDraft(
                        FLOW, "INC-2023-1001", AuditStory.TOKYO, 1, LocalDate.of(2090, 1, 1), "auditor-b", false),
                Sample.ACTOR,
                clock.instant());
    }

    @ParameterizedTest
    @CsvSource({
        "ja, 4月に始まる年度 (Europe/Berlin), 2090年4月1日, 2090年7月1日（土）に開始",
        "en, of a year from April (Europe/Berlin), Sat 1 Apr 2090, opens on Sat 1 Jul 2090"
    })
    void a_schedule_that_is_set_says_what_comes_next(String language, String kind, String since, String opens) {
        set("2090-04-01", "4", "Europe/Berlin").statusCode(303);
        String page = cast.page(Role.READER)
                .cookie("language", language)
                .get("/audits/schedules")
                .asString();
        assertThat(page).contains(FLOW, kind, since, opens, "INC-2023-1001").doesNotContain("<form class=\"form\"");
    }

    @Test
    void quarters_without_an_audit_are_those_of_the_schedule() {
        String calendar = "flow=FLOW-1001&amp;from=2024-07-01&amp;until=2024-09-30&amp;zone=Asia/Tokyo";
        String fiscal = "flow=FLOW-1001&amp;from=2024-08-01&amp;until=2024-10-31&amp;zone=Europe/Berlin";
        assertThat(cast.page(Role.AUDITOR).get("/audits").asString()).contains(calendar);
        set("2090-02-01", "2", "Europe/Berlin").statusCode(303);
        assertThat(cast.page(Role.AUDITOR).get("/audits").asString())
                .contains(fiscal)
                .doesNotContain(calendar);
    }

    @Test
    void a_schedule_of_a_zone_or_a_day_that_is_none_is_refused() {
        set("2090-02-31", "1", "Asia/Tokyo").statusCode(422).body(containsString("audit/day"));
        set("2090-01-01", "1", "Tokyo").statusCode(422).body(containsString("audit/zone"));
        set("2090-01-01", "13", "Asia/Tokyo").statusCode(422).body(containsString("audit/month-unknown"));
        set("2001-01-01", "1", "Asia/Tokyo").statusCode(422).body(containsString("audit/schedule-too-early"));
    }

    @Test
    void only_an_administrator_sets_a_schedule() {
        cast.page(Role.AUDITOR)
                .contentType(FORM)
                .formParam("flow", FLOW)
                .post("/audits/schedules")
                .then()
                .statusCode(403);
        cast.program(Role.AUDITOR)
                .contentType("application/json")
                .body("{}")
                .post("/api/audit-schedules")
                .then()
                .statusCode(403);
    }

    @Test
    void programs_set_and_read_schedules() {
        sent("""
            {"flow": "FLOW-1001", "incident": "INC-2023-1001", "zone": "Asia/Tokyo", "firstMonth": 4,
             "since": "2090-04-01", "auditor": "auditor-b", "active": true}""").statusCode(201).body("firstMonth", equalTo(4));
        String one = "schedules.find { it.schedule.flow == 'FLOW-1001' }";
        cast.program(Role.READER)
                .get("/api/audit-schedules")
                .then()
                .statusCode(200)
                .body(one + ".setBy", equalTo("manager"))
                .body(one + ".next.quarter", contains("2090-Q1", "2090-Q2", "2090-Q3", "2090-Q4"))
                .body(one + ".next.opens", hasItem("2091-04-01"));
        noOtherTestFindsASchedule();
        cast.program(Role.READER)
                .get("/api/audit-schedules")
                .then()
                .body(one + ".schedule.active", equalTo(false))
                .body(one + ".next", nullValue());
    }

    @Test
    void what_a_program_sends_is_read_strictly() {
        sent("""
            {"flow": "FLOW-1001", "every": "month"}""").statusCode(400).body("errors.path", hasItem("every"));
    }

    @Test
    void quarters_are_those_that_are_asked_for() {
        cast.page(Role.READER)
                .get("/quarters?zone=Europe/Berlin&first-month=4")
                .then()
                .statusCode(200)
                .body(containsString("?zone=Europe%2FBerlin&amp;first-month=4"));
        cast.page(Role.READER)
                .cookie("language", "en")
                .get("/quarters/2024-Q1?zone=Europe/Berlin&first-month=4&lang=en")
                .then()
                .statusCode(200)
                .body(containsString("30 Jun 2024"), containsString("Europe/Berlin"));
        cast.program(Role.READER)
                .get("/api/quarters/2024-Q1?zone=Nowhere")
                .then()
                .statusCode(422)
                .body("title", equalTo("audit/zone"));
    }

    private ValidatableResponse set(String since, String month, String zone) {
        return cast.page(administrator)
                .contentType(FORM)
                .formParam("flow", FLOW)
                .formParam("incident", "INC-2023-1001")
                .formParam("first-month", month)
                .formParam("zone", zone)
                .formParam("since", since)
                .formParam("auditor", "auditor-b")
                .formParam("active", "true")
                .post("/audits/schedules")
                .then();
    }

    private ValidatableResponse sent(String body) {
        return cast.program(administrator)
                .contentType("application/json")
                .body(body)
                .post("/api/audit-schedules")
                .then();
    }
}
