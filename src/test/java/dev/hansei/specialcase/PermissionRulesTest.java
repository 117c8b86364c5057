package dev.hansei.specialcase;

import static dev.hansei.specialcase.CaseDraft.*;
import static dev.hansei.specialcase.Change.change;
import static dev.hansei.specialcase.Change.with;
import static dev.hansei.specialcase.ExpectedFindings.assertFindings;
import static dev.hansei.specialcase.ExpectedFindings.finding;

import dev.hansei.base.Bilingual;
import dev.hansei.flow.AvoidedTime;
import dev.hansei.specialcase.conformance.Rule;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class PermissionRulesTest {

    @Test
    void work_waits_for_its_approval() {
        CaseDraft draft = conforming();
        change(draft.approvals, 1, "at", at("2024-03-12 21:05"));
        change(draft.approvals, 0, "at", at("2024-03-12 21:30"));
        assertFindings(
                draft,
                finding(Rule.EXECUTED_BEFORE_APPROVAL, "execution", "execution[0]", "operator-a", "21:00", "21:05"));
    }

    @Test
    void refused_work_is_not_executed() {
        CaseDraft draft = conforming();
        draft.approvals.removeLast();
        change(draft.approvals, 0, "edition", 2);
        change(draft.approvals, 0, "at", at("2024-03-11 11:00"));
        assertFindings(
                draft,
                finding(Rule.EXECUTED_THOUGH_REFUSED, "execution", "approvals[0]", "operator-a", "owner-a", "11:00"));
    }

    @Test
    void a_later_refusal_takes_an_approval_back() {
        CaseDraft draft = conforming();
        draft.approvals.add(
                new Approval(2, Approval.Decision.REFUSED, "owner-a", at("2024-03-12 12:00"), null, null, null));
        assertFindings(draft, finding(Rule.EXECUTED_THOUGH_REFUSED, "execution", "approvals[2]", "owner-a", "12:00"));
    }

    @Test
    void a_refusal_after_unapproved_work_does_not_cover_it() {
        CaseDraft draft = conforming();
        draft.approvals.removeLast();
        change(draft.approvals, 0, "at", at("2024-03-12 22:00"));
        change(draft.approvals, 0, "edition", 2);
        assertFindings(draft, finding(Rule.EXECUTED_THOUGH_REFUSED, "execution", "approvals[0]", "owner-a", "22:00"));
    }

    @Test
    void work_does_not_begin_before_the_approved_window() {
        CaseDraft draft = conforming();
        change(draft.approvals, 1, "from", at("2024-03-12 21:05"));
        assertFindings(
                draft, finding(Rule.OUTSIDE_WINDOW, "execution", "execution[0]", "operator-a", "21:00", "21:05"));
    }

    @Test
    void work_is_over_when_the_approved_window_ends() {
        CaseDraft draft = conforming();
        change(draft.approvals, 1, "to", at("2024-03-12 21:05"));
        assertFindings(
                draft, finding(Rule.OUTSIDE_WINDOW, "execution", "execution[1]", "operator-a", "21:10", "21:05"));
    }

    @Test
    void a_second_night_is_judged_by_the_approval_for_it() {
        CaseDraft draft = conforming();
        draft.approvals.add(new Approval(
                2,
                Approval.Decision.APPROVED,
                "owner-a",
                at("2024-03-12 21:15"),
                at("2024-03-12 21:20"),
                at("2024-03-12 21:25"),
                null));
        assertFindings(draft);
    }

    @Test
    void work_is_not_done_at_a_time_to_be_avoided() {
        CaseDraft draft = conforming();
        avoid(draft, DayOfWeek.TUESDAY, "21:10", "21:20");
        assertFindings(draft, finding(Rule.IN_AVOIDED_TIME, "execution", "execution[1]", "operator-a", "21:10"));
    }

    @Test
    void a_time_to_be_avoided_may_run_into_the_next_day() {
        CaseDraft draft = conforming();
        avoid(draft, DayOfWeek.MONDAY, "22:00", "21:05");
        assertFindings(draft, finding(Rule.IN_AVOIDED_TIME, "execution", "execution[0]", "operator-a", "21:00"));
        avoid(draft, DayOfWeek.MONDAY, "22:00", "06:00");
        assertFindings(draft);
    }

    @Test
    void a_time_to_be_avoided_is_one_of_the_cases_own_zone() {
        CaseDraft draft = conforming();
        avoid(draft, DayOfWeek.TUESDAY, "21:00", "22:00");
        draft.zone = ZoneId.of("UTC");
        assertFindings(draft);
        avoid(draft, DayOfWeek.TUESDAY, "12:00", "12:05");
        assertFindings(draft, finding(Rule.IN_AVOIDED_TIME, "execution", "execution[0]", "operator-a"));
    }

    @Test
    void a_day_alone_proves_no_time_to_be_avoided() {
        CaseDraft draft = conforming();
        avoid(draft, DayOfWeek.TUESDAY, "00:00", "20:00");
        change(draft.execution, 0, "at", at("2024-03-12"));
        change(draft.execution, 0, "note", Bilingual.of("時刻不明", "Time not known"));
        assertFindings(draft);
    }

    private static void avoid(CaseDraft draft, DayOfWeek day, String from, String to) {
        draft.flow =
                with(draft.flow, "avoid", List.of(new AvoidedTime(day, LocalTime.parse(from), LocalTime.parse(to))));
    }
}
