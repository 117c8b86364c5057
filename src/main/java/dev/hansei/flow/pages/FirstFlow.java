package dev.hansei.flow.pages;

import dev.hansei.flow.ActingRole;
import dev.hansei.flow.FlowStepRecord.Activity;
import dev.hansei.flow.pages.FlowForm.Row;
import dev.hansei.flow.pages.FlowForm.Step;
import dev.hansei.flow.pages.FlowForm.Typed;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the first flow of an installation begins with: every step that a flow needs, in order, and no words yet. */
final class FirstFlow {

    private static final String ZONE = "Asia/Tokyo";
    private static final Typed NOTHING = new Typed("", "");

    private FirstFlow() {}

    static FlowForm form(String reference) {
        return new FlowForm(
                reference,
                "",
                false,
                1,
                ZONE,
                NOTHING,
                "",
                NOTHING,
                "2",
                "2",
                Stream.of(Activity.values()).map(FirstFlow::step).toList(),
                List.of(new Row("criterion-1", NOTHING)),
                List.of(),
                List.of());
    }

    private static Step step(Activity activity) {
        return new Step(
                activity.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                activity.name(),
                role(activity).name(),
                activity == Activity.ROLLBACK,
                NOTHING,
                NOTHING,
                List.of());
    }

    private static ActingRole role(Activity activity) {
        return switch (activity) {
            case ANNOUNCEMENT -> ActingRole.COORDINATOR;
            case RISK_ASSESSMENT, APPROVAL -> ActingRole.BUSINESS_OWNER;
            case PROCEDURE_REVIEW -> ActingRole.REVIEWER;
            case EXECUTION, ROLLBACK -> ActingRole.OPERATOR;
            case VERIFICATION -> ActingRole.CHECKER;
        };
    }
}
