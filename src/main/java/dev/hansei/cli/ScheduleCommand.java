package dev.hansei.cli;

import dev.hansei.base.Actor;
import dev.hansei.base.Bilingual;
import dev.hansei.effectiveness.schedule.AuditSchedule;
import dev.hansei.effectiveness.schedule.AuditSchedules;
import dev.hansei.effectiveness.schedule.Quarters;
import dev.hansei.effectiveness.schedule.ScheduleDraft;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The quarterly audits, for whoever holds the machine: lists the schedules, sets one, or opens what is due now. */
@Dependent
@Command(
        name = "schedule",
        description = "List the schedules of quarterly audits, set one, or open the audits that are due.",
        mixinStandardHelpOptions = true)
class ScheduleCommand implements Callable<Integer>, ApplicationCommand {

    @ArgGroup
    Asked asked;

    @Spec
    CommandSpec spec;

    @Inject
    AuditSchedules schedules;

    @Inject
    Clock clock;

    /** One of these, or neither for the list alone. */
    static final class Asked {

        @Option(names = "--open", description = "Open the audit of every quarter that has ended and has none.")
        boolean open;

        @ArgGroup(exclusive = false)
        Setting setting;
    }

    static final class Setting {

        @Option(names = "--flow", required = true, description = "The flow to audit each quarter, such as FLOW-0001.")
        String flow;

        @Option(names = "--incident", required = true, description = "The incident whose measures are evaluated.")
        String incident;

        @Option(names = "--auditor", required = true, description = "The key of the person who audits.")
        String auditor;

        @Option(names = "--zone", defaultValue = "Asia/Tokyo", description = "Whose days count (default: Asia/Tokyo).")
        String zone;

        @Option(
                names = "--first-month",
                defaultValue = "1",
                description = "The month with which the year begins (default: 1).")
        int firstMonth;

        @Option(names = "--since", description = "Leave out what began before this day (default: this quarter).")
        LocalDate since;

        @Option(names = "--off", description = "Stop opening audits of the flow.")
        boolean off;

        ScheduleDraft told(Instant now) {
            Quarters quarters = Quarters.asked(zone, firstMonth, Quarters.OF_THE_CALENDAR);
            LocalDate from = since == null ? quarters.containing(now).first() : since;
            return new ScheduleDraft(flow, incident, quarters.zone(), firstMonth, from, auditor, !off);
        }
    }

    @Override
    public Integer call() {
        Instant now = clock.instant();
        if (asked != null && asked.setting != null) {
            schedules.set(asked.setting.told(now), Actor.MACHINE, now);
        }
        if (asked != null && asked.open) {
            opened(schedules.openDue(now));
        } else {
            listed(schedules.list(now));
        }
        return ExitCode.OK;
    }

    private void opened(List<String> audits) {
        audits.forEach(out()::println);
        if (audits.isEmpty()) {
            say("開く時期の監査はありません。", "No audit is due.");
        }
    }

    private void listed(List<AuditSchedule> all) {
        if (all.isEmpty()) {
            say(
                    "定期監査の予定はまだありません。--flow、--incident、--auditor で設定してください。",
                    "No audits are scheduled yet. Set a schedule with --flow, --incident and --auditor.");
        }
        for (AuditSchedule one : all) {
            ScheduleDraft told = one.schedule();
            out().printf(
                            "%s  %s  %s  %s%n",
                            told.flow(), told.incident(), told.auditor(), told.active() ? next(one) : stopped());
            one.opened()
                    .forEach(
                            opened -> out().printf("    %s – %s  %s%n", opened.from(), opened.until(), opened.audit()));
        }
    }

    private static String next(AuditSchedule one) {
        return one.next().stream()
                .findFirst()
                .map(next -> Terminal.said(Bilingual.of(
                        next.quarter() + "（" + one.schedule().zone() + "）を " + next.opens() + " に開始",
                        next.quarter() + " (" + one.schedule().zone() + ") opens on " + next.opens())))
                .orElse("");
    }

    private static String stopped() {
        return Terminal.said(Bilingual.of("停止中", "switched off"));
    }

    private void say(String ja, String en) {
        out().println(Terminal.said(Bilingual.of(ja, en)));
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
