package dev.hansei.flow.pages;

import dev.hansei.flow.ActingRole;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

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

    @Message("Reviewers at least")
    String reviewers();

    @Message("Departments at least")
    String departments();

    @Message("Avoided times")
    String avoid();

    @Message("Roles that one person may not hold together")
    String distinct();

    @Message(
            "In every flow the approver is neither author nor operator, a reviewer is not the author, and a checker is not the performer.")
    String always();

    @Message("Differences to the version before")
    String changes();

    @Message("Before")
    String before();

    @Message("After")
    String after();

    @Message("Where")
    String where();

    @Message("none")
    String none();

    @Message("No response flow yet. Import one as a bundle.")
    String noFlows();

    @Message("{#when role}{#is COORDINATOR}Coordinator{#is AUTHOR}Author{#is REVIEWER}Reviewer"
            + "{#is BUSINESS_OWNER}Business owner{#is OPERATOR}Operator{#is CHECKER}Checker{/when}")
    String actingRole(ActingRole role);
}
