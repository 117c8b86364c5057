package dev.hansei.specialcase.pages;

import dev.hansei.flow.ActingRole;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the special-case desk; the Japanese ones are in messages/desk_ja.properties. */
@MessageBundle("desk")
public interface CaseWords {

    @Message("Special cases")
    String cases();

    @Message("Declare a special case")
    String declare();

    @Message("No special case yet. Declare one when the standard process cannot do the work.")
    String noCases();

    @Message("Earlier special cases")
    String earlierCases();

    @Message("Show")
    String show();

    @Message("All")
    String all();

    @Message("Under way")
    String open();

    @Message("Ended")
    String ended();

    @Message("Title")
    String title();

    @Message("Reference")
    String reference();

    @Message("Response flow")
    String flow();

    @Message("version")
    String version();

    @Message("Declared")
    String declared();

    @Message("Deadline")
    String deadline();

    @Message("State")
    String state();

    @Message("Japanese")
    String japanese();

    @Message("English")
    String english();

    @Message("What is requested, and why the standard process cannot do it")
    String request();

    @Message("Risk")
    String risk();

    @Message("Who acts")
    String people();

    @Message("nobody")
    String nobody();

    @Message("Person")
    String person();

    @Message("Role")
    String roleLabel();

    @Message("Assign")
    String assign();

    @Message("Where we stand")
    String standing();

    @Message("Next to act")
    String turn();

    @Message("Every step has its record. What remains is to end the case.")
    String nothingDue();

    @Message("Note")
    String note();

    @Message("Evidence")
    String evidence();

    @Message("Finish this step")
    String finish();

    @Message("Not needed")
    String leaveOut();

    @Message("Reason")
    String why();

    @Message("Procedure document")
    String documents();

    @Message("Write the next edition")
    String write();

    @Message("Edition")
    String edition();

    @Message("Reviews")
    String reviews();

    @Message("Review this edition")
    String review();

    @Message("{#if count == 1}1 answer{#else}{count} answers{/if}")
    String answers(int count);

    @Message("{count} answered no")
    String noes(int count);

    @Message("not answered")
    String unanswered();

    @Message("Yes")
    String yes();

    @Message("No")
    String no();

    @Message("Not applicable")
    String notApplicable();

    @Message("Decisions")
    String decisions();

    @Message("Approved")
    String approved();

    @Message("Refused")
    String refused();

    @Message("Approve")
    String approve();

    @Message("Refuse")
    String refuse();

    @Message("Decide again")
    String decideAnew();

    @Message("In an emergency: work ahead of the flow")
    String ahead();

    @Message("Answer")
    String answer();

    @Message("The service did not come back")
    String notRestored();

    @Message("It was not justified")
    String notJustified();

    @Message("Work may begin")
    String from();

    @Message("Work must end by")
    String to();

    @Message(
            "The approval has lapsed: what was approved has changed since. No instruction is accepted before it is approved again.")
    String lapsed();

    @Message("Work")
    String work();

    @Message("Instruction")
    String instruction();

    @Message("Expected")
    String expected();

    @Message("Rollback")
    String back();

    @Message("As expected")
    String asExpected();

    @Message("Not as expected")
    String otherwise();

    @Message("Carry it out, then say what you see")
    String perform();

    @Message("Waiting for the second person")
    String waiting();

    @Message("A second person checks it now")
    String look();

    @Message("Carried out by")
    String performedBy();

    @Message("Checked by")
    String checkedBy();

    @Message("You cannot carry it out now")
    String cannotNow();

    @Message("Service verification")
    String verification();

    @Message("Passed")
    String passed();

    @Message("Failed")
    String failed();

    @Message("not run")
    String notRun();

    @Message("Roll back")
    String rollBack();

    @Message("The service is back")
    String restored();

    @Message("End the case")
    String end();

    @Message("How")
    String howEnded();

    @Message("In an emergency: set one rule aside")
    String emergency();

    @Message(
            "It is recorded, is always a finding in the audit, and must be confirmed by a second person before the case ends.")
    String emergencyWarning();

    @Message("Rule")
    String rule();

    @Message("none")
    String noRule();

    @Message("Emergency overrides")
    String overrides();

    @Message("Confirm as a second person")
    String confirm();

    @Message("It was justified")
    String justified();

    @Message("Something was recorded meanwhile.")
    String changed();

    @Message("Show it")
    String reload();

    @Message("The work runs as code")
    String codified();

    @Message("Rollback as a whole")
    String rollbackWhole();

    @Message("Check")
    String check();

    @Message("Write this edition")
    String save();

    @Message("Rows that stay empty are left out.")
    String rows();

    @Message("Executed")
    String executed();

    @Message("Found unnecessary in review")
    String unnecessary();

    @Message("Withdrawn")
    String withdrawn();

    @Message("Rolled back")
    String rolledBack();

    @Message("{#when role}{#is COORDINATOR}Coordinator{#is AUTHOR}Author{#is REVIEWER}Reviewer"
            + "{#is BUSINESS_OWNER}Business owner{#is OPERATOR}Operator{#is CHECKER}Checker{/when}")
    String role(ActingRole role);
}
