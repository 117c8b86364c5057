package dev.hansei.countermeasure.pages;

import dev.hansei.countermeasure.CountermeasureRecord;
import dev.hansei.countermeasure.Move;
import dev.hansei.countermeasure.Reassignment;
import dev.hansei.countermeasure.State;
import dev.hansei.countermeasure.reminder.Occasion;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages about countermeasures; the Japanese ones are in messages/measure_ja.properties. */
@MessageBundle("measure")
public interface MeasureWords {

    @Message("Countermeasures")
    String countermeasures();

    @Message("State")
    String stateLabel();

    @Message("Still open")
    String stillOpen();

    @Message("▲ overdue")
    String overdue();

    @Message("stays open")
    String waiting();

    @Message("An interim measure stays open until the permanent one is verified:")
    String waitingFor();

    @Message("none is proposed yet")
    String nothingReplaces();

    @Message("All")
    String all();

    @Message("any")
    String any();

    @Message("Kind")
    String kindLabel();

    @Message("Owner")
    String owner();

    @Message("Incident")
    String incident();

    @Message("Show")
    String show();

    @Message("No matching measures.")
    String none();

    @Message("None yet.")
    String noneYet();

    @Message("Measure")
    String title();

    @Message("Promised for")
    String due();

    @Message("Propose a measure")
    String propose();

    @Message("Which incident does it address?")
    String whichIncident();

    @Message("Next")
    String next();

    @Message("What will be done")
    String titleField();

    @Message("Write both: a published evaluation needs Japanese and English, and neither can be added later.")
    String bothHint();

    @Message("Causes addressed")
    String addresses();

    @Message("Replaces these interim measures")
    String replacesField();

    @Message("Replaced by")
    String replacedBy();

    @Message("Promise for (a month or a day)")
    String dueField();

    @Message("Description")
    String description();

    @Message("Ordered by")
    String orderedBy();

    @Message("Nothing is promised yet.")
    String noPromise();

    @Message("What can be done now")
    String now();

    @Message("What cannot be done now, and why")
    String notNow();

    @Message("Note")
    String note();

    @Message("Reason")
    String reason();

    @Message("When (empty: now)")
    String at();

    @Message("What the check showed, measured against the criterion")
    String result();

    @Message("What shows that it does not work")
    String reopenReason();

    @Message("Criterion")
    String criterion();

    @Message("Method")
    String method();

    @Message("Verifier")
    String verifier();

    @Message("Days in operation before the check")
    String minimumDays();

    @Message("Written")
    String written();

    @Message("New owner")
    String newOwner();

    @Message("New verifier")
    String newVerifier();

    @Message("History")
    String history();

    @Message("Handed over")
    String reassignments();

    @Message("Check plan")
    String checkPlan();

    @Message("None yet. Until it is written, the measure cannot be verified.")
    String noPlan();

    @Message("Evidence")
    String evidence();

    @Message("None yet.")
    String noEvidence();

    @Message("Such as 2026-01 or 2026-01-31, in {zone}. A month is kept until its last day.")
    String dateHint(String zone);

    @Message("for {due}")
    String promisedFor(String due);

    @Message("can be checked from {day}")
    String checkFrom(String day);

    @Message("{#when state}{#is PROPOSED}◇ proposed{#is PROMISED}○ promised{#is DONE}◐ done, not verified{#is"
            + " IN_OPERATION}◎ in operation{#is VERIFIED}✓ verified{#is REOPENED}↻ reopened{#is WITHDRAWN}–"
            + " withdrawn{/when}")
    String state(State state);

    @Message("{#when kind}{#is INTERIM}interim{#is PERMANENT}permanent{#is LATERAL}lateral{/when}")
    String kind(CountermeasureRecord.Kind kind);

    @Message("{#when move}{#is PROMISE}Promise a date{#is FINISH}Record as done{#is OPERATE}Record as in operation{#is"
            + " VERIFY}Verify{#is REOPEN}Reopen as ineffective{#is WITHDRAW}Withdraw{#is PLAN}Write the check"
            + " plan{#is ATTACH}Add evidence{#is HAND_OVER}Hand over{#is CHANGE_VERIFIER}Name another"
            + " verifier{/when}")
    String move(Move move);

    @Message("{#when duty}{#is OWNER}Owner{#is VERIFIER}Verifier{/when}")
    String duty(Reassignment.Duty duty);

    @Message("Reminders for you")
    String reminders();

    @Message("{#when kind}{#is DUE_SOON}due on {day}, {days} days left{#is DUE}due on {day}{#is OVERDUE}due on {day},"
            + " {days} days overdue{#is CHECK}ready to be checked since {day}{/when}")
    String reminder(Occasion.Kind kind, String day, long days);

    @Message("To see these dates in your calendar, create a calendar token on your account page and subscribe to")
    String subscribe();

    @Message("Progress of countermeasures")
    String burndown();
}
