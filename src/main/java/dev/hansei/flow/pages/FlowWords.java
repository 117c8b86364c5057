package dev.hansei.flow.pages;

import dev.hansei.flow.ActingRole;
import dev.hansei.flow.FlowStepRecord.Activity;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.DayOfWeek;

/** The words of response flows; the Japanese ones are in messages/flow_ja.properties. */
@MessageBundle("flow")
public interface FlowWords {

    @Message("Response flows")
    String flows();

    @Message("Title")
    String title();

    @Message("Reference")
    String reference();

    @Message("Versions")
    String versions();

    @Message("Version")
    String version();

    @Message("In effect from")
    String effective();

    @Message("What changed, and why")
    String reason();

    @Message("Steps")
    String steps();

    @Message("Role")
    String role();

    @Message("Evidence")
    String evidence();

    @Message("Only if needed")
    String conditional();

    @Message("Review criteria")
    String criteria();

    @Message("Minimum reviewers")
    String reviewers();

    @Message("Minimum departments")
    String departments();

    @Message("Avoided times")
    String avoid();

    @Message("Roles that one person may not hold together")
    String distinct();

    @Message(
            "In every flow the approver is neither author nor operator, a reviewer is not the author, and a checker is not the performer.")
    String always();

    @Message("Differences from the previous version")
    String changes();

    @Message("Before")
    String before();

    @Message("After")
    String after();

    @Message("Where")
    String where();

    @Message("none")
    String none();

    @Message("No response flow is published yet, and without one no special case can be declared and no audit opened."
            + " Write it here, or import it as a bundle.")
    String noFlows();

    @Message("Write the first flow")
    String writeFirst();

    @Message("Ask an editor or a business owner to write the first one.")
    String askWriter();

    @Message("Time zone")
    String zone();

    @Message("Draft of version")
    String draft();

    @Message("Write the next version")
    String writeNext();

    @Message("Begin another flow")
    String writeNew();

    @Message("The draft keeps all rules, and can be published.")
    String ready();

    @Message("Before it can be published")
    String notReady();

    @Message("Edit the draft")
    String edit();

    @Message("It is published by a business owner who wrote none of it. A published version never changes.")
    String second();

    @Message("Publish this version")
    String publish();

    @Message("Save and preview")
    String save();

    @Message("Steps are done in this order. Everything before the execution must be finished before it begins.")
    String prepared();

    @Message("Step")
    String step();

    @Message("Kind of step")
    String activity();

    @Message("When")
    String when();

    @Message("Always")
    String ever();

    @Message("Description")
    String about();

    @Message("Remove evidence")
    String outEvidence();

    @Message("Add evidence")
    String addEvidence();

    @Message("Up")
    String up();

    @Message("Down")
    String down();

    @Message("Remove the step")
    String outStep();

    @Message("Add a step")
    String addStep();

    @Message("Criterion")
    String criterion();

    @Message("Question")
    String question();

    @Message("Remove the criterion")
    String outCriterion();

    @Message("Add a criterion")
    String addCriterion();

    @Message("When work may be done")
    String times();

    @Message("Work is only done within the window that the approval names, and never in the times below.")
    String window();

    @Message("Day")
    String weekday();

    @Message("From")
    String from();

    @Message("To")
    String to();

    @Message("Remove")
    String outRow();

    @Message("Add a time to avoid")
    String addAvoid();

    @Message("Other role")
    String otherRole();

    @Message("Add a pair of roles")
    String addApart();

    @Message("Japanese")
    String japanese();

    @Message("English")
    String english();

    @Message("{#when activity}{#is ANNOUNCEMENT}Announcement{#is RISK_ASSESSMENT}Risk assessment"
            + "{#is PROCEDURE_REVIEW}Procedure document and review{#is APPROVAL}Approval{#is EXECUTION}Execution"
            + "{#is VERIFICATION}Service verification{#is ROLLBACK}Rollback{/when}")
    String activityName(Activity activity);

    @Message("{#when day}{#is MONDAY}Monday{#is TUESDAY}Tuesday{#is WEDNESDAY}Wednesday{#is THURSDAY}Thursday"
            + "{#is FRIDAY}Friday{#is SATURDAY}Saturday{#is SUNDAY}Sunday{/when}")
    String dayName(DayOfWeek day);

    @Message("{#when role}{#is COORDINATOR}Coordinator{#is AUTHOR}Author{#is REVIEWER}Reviewer"
            + "{#is BUSINESS_OWNER}Business owner{#is OPERATOR}Operator{#is CHECKER}Checker{/when}")
    String actingRole(ActingRole role);
}
