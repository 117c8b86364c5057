package dev.hansei.auditing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of scheduled audits; the Japanese ones are in messages/schedule_ja.properties. */
@MessageBundle("schedule")
public interface ScheduleWords {

    @Message("Scheduled audits")
    String schedules();

    @Message("After each quarter, an audit of the flow is opened automatically: once, and later if it was missed.")
    String lead();

    @Message("No flow is audited by a schedule yet. An administrator can set one below.")
    String none();

    @Message("No flow is audited by a schedule yet. Ask an administrator for one.")
    String noneYet();

    @Message("On")
    String on();

    @Message("Switched off")
    String off();

    @Message("Quarters")
    String quarters();

    @Message("{#if month == 1}of the calendar year{#else}of a year from {schedule:monthName(month)}{/if}")
    String kind(int month);

    @Message("First month of the year")
    String firstMonth();

    @Message("{#if month == 1}January (calendar year){#else}{schedule:monthName(month)}{/if}")
    String month(int month);

    @Message("{#switch month}{#case 1}January{#case 2}February{#case 3}March{#case 4}April{#case 5}May{#case 6}June"
            + "{#case 7}July{#case 8}August{#case 9}September{#case 10}October{#case 11}November{#case 12}December"
            + "{/switch}")
    String monthName(int month);

    @Message("Scope")
    String scope();

    @Message("all countermeasures of {incident}")
    String measuresOf(String incident);

    @Message("Since")
    String since();

    @Message("Quarters that began before this day are left out.")
    String sinceHint();

    @Message("Set by")
    String setBy();

    @Message("a command")
    String byCommand();

    @Message("Next audits")
    String next();

    @Message("opens on {day}")
    String opens(String day);

    @Message("Opened by the schedule")
    String opened();

    @Message("None yet.")
    String nothingOpened();

    @Message("Set or change a schedule")
    String change();

    @Message("Open audits by this schedule")
    String active();

    @Message("Set the schedule")
    String set();

    @Message("Show")
    String show();
}
