package dev.hansei.specialcase.desk;

import dev.hansei.base.Bilingual;
import dev.hansei.flow.FlowStepRecord.Activity;
import dev.hansei.flow.FlowVersionRecord;
import dev.hansei.specialcase.CaseProgress;
import dev.hansei.specialcase.CaseRecord;
import dev.hansei.specialcase.conformance.Conformance;
import dev.hansei.specialcase.conformance.Finding;
import dev.hansei.specialcase.conformance.Rule;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Takes acts, or refuses them with the rule that each would break. It knows no clock and no other case. */
public final class Acts {

    /** Without these a record would make no sense, in an emergency as little as otherwise. */
    private static final Set<Rule> NEVER_OVERRIDDEN = EnumSet.of(
            Rule.STEP_UNKNOWN,
            Rule.STEP_RECORDED_TWICE,
            Rule.CRITERION_UNKNOWN,
            Rule.CHECK_UNKNOWN,
            Rule.OVERRIDDEN,
            Rule.OVERRIDE_NOT_CONFIRMED);

    private Acts() {}

    /**
     * The case after the act.
     *
     * @param names what people are called, by their keys
     * @throws dev.hansei.base.Problem.Refused naming the first rule that the act would break and that is not set aside
     */
    public static CaseRecord take(
            FlowVersionRecord flow, CaseRecord before, Act act, Doer doer, Function<String, Bilingual> names) {
        makesSense(flow, before, act, doer);
        Refusing refusing = new Refusing(flow, before, act, doer, names);
        List<Finding> broken = broken(flow, before, act, doer);
        Emergency emergency = act.emergency();
        if (emergency == null) {
            broken.stream().findFirst().ifPresent(finding -> {
                throw refusing.of(finding);
            });
            return Step.after(flow, before, act, doer, null);
        }
        if (NEVER_OVERRIDDEN.contains(emergency.rule())) {
            throw CaseProblems.overrideNotAllowed(emergency.rule());
        }
        Finding overridden = broken.stream()
                .filter(finding -> finding.rule() == emergency.rule())
                .findFirst()
                .orElseThrow(() -> broken.isEmpty()
                        ? CaseProblems.overrideNotNeeded(emergency.rule())
                        : CaseProblems.overrideOfAnother(
                                emergency.rule(), broken.getFirst().rule()));
        broken.stream()
                .filter(finding -> finding.rule() != emergency.rule())
                .findFirst()
                .ifPresent(finding -> {
                    throw refusing.of(finding);
                });
        return Step.after(flow, before, act, doer, new Step.Broken(overridden.step()));
    }

    /** @throws dev.hansei.base.Problem.Refused where those who are named at once are to be different people */
    static void declarable(FlowVersionRecord flow, CaseRecord told, Function<String, Bilingual> names) {
        Conformance.of(flow, told).stream()
                .filter(finding -> finding.rule() == Rule.ROLES_NOT_DISTINCT)
                .findFirst()
                .ifPresent(finding -> {
                    throw CaseProblems.together(Refusing.together(told.assignments(), flow, names));
                });
    }

    /** Why the act would be refused, as the one who considers it may ask beforehand; empty where it would be taken. */
    public static List<Bilingual> against(
            FlowVersionRecord flow, CaseRecord before, Act act, Doer doer, Function<String, Bilingual> names) {
        Refusing refusing = new Refusing(flow, before, act, doer, names);
        return broken(flow, before, act, doer).stream().map(refusing::why).toList();
    }

    private static List<Finding> broken(FlowVersionRecord flow, CaseRecord before, Act act, Doer doer) {
        return Judgement.of(flow, before, Step.after(flow, before, act, doer, null), act, doer);
    }

    private static void makesSense(FlowVersionRecord flow, CaseRecord before, Act act, Doer doer) {
        if (before.outcome() != null) {
            throw CaseProblems.closed(before.ref());
        }
        CaseProgress progress = new CaseProgress(flow, before);
        switch (act) {
            case Performance performance -> {
                if (progress.step(Activity.EXECUTION).filter(progress::done).isPresent()) {
                    throw CaseProblems.workFinished();
                }
            }
            case SecondLook look -> {
                if (progress.unchecked().stream()
                        .noneMatch(performed -> performed.no().equals(look.no()))) {
                    throw CaseProblems.nothingToCheck(look.no());
                }
            }
            case WayBack back -> {
                if (before.execution().isEmpty() && before.performed().isEmpty()) {
                    throw CaseProblems.nothingToRollBack();
                }
            }
            case OverrideWord word -> {
                if (before.overrides().stream()
                        .noneMatch(override -> override.id().equals(word.override()))) {
                    throw CaseProblems.overrideUnknown(word.override());
                }
                if (before.overrideReviews().stream()
                        .anyMatch(said -> said.override().equals(word.override())
                                && said.by().equals(doer.person()))) {
                    throw CaseProblems.overrideAnswered();
                }
            }
            case ApprovalDraft draft -> {
                if (draft.from() != null && draft.to() != null && draft.to().before(draft.from())) {
                    throw CaseProblems.windowOrder();
                }
            }
            case Naming naming -> {}
            case StepDone done -> {}
            case StepLeftOut left -> {}
            case ProcedureDraft draft -> {}
            case ReviewDraft review -> {}
            case CheckRun run -> {}
            case Ending ending -> {}
        }
    }
}
