package dev.hansei.specialcase.desk;

import dev.hansei.base.Bilingual;
import dev.hansei.flow.FlowStepRecord;
import dev.hansei.flow.FlowVersionRecord;
import dev.hansei.specialcase.conformance.Sentence;

/** What somebody is about to do, as a refusal names it. */
final class ActWords {

    private ActWords() {}

    static Bilingual of(Act act, FlowVersionRecord flow) {
        return switch (act) {
            case Naming naming -> say("担当者の割り当て", "the assignment of a role");
            case StepDone done -> say("ステップ「{0}」の完了", "the end of the step “{0}”", title(done.step(), flow));
            case StepLeftOut left ->
                say("ステップ「{0}」を不要とすること", "that the step “{0}” is not needed", title(left.step(), flow));
            case ProcedureDraft draft -> say("作業手順書の新しい版", "the new edition of the procedure document");
            case ReviewDraft review -> say("第{0}版のレビュー", "your review of edition {0}", review.edition());
            case ApprovalDraft draft -> say("第{0}版についての判断", "your decision on edition {0}", draft.edition());
            case Performance performance -> say("手順 {0} の実施", "instruction {0}", performance.no());
            case SecondLook look -> say("手順 {0} の確認", "your check of instruction {0}", look.no());
            case CheckRun run -> say("正常性確認の結果", "the check of the service");
            case WayBack back -> say("切り戻し", "the rollback");
            case Ending ending -> say("特例対応の終了", "the end of the case");
            case OverrideWord word -> say("緊急の例外の確認", "your word on the override");
        };
    }

    private static Object title(String step, FlowVersionRecord flow) {
        return flow.steps().stream()
                .filter(defined -> defined.id().equals(step))
                .findFirst()
                .map(FlowStepRecord::title)
                .map(Object.class::cast)
                .orElse(step);
    }

    private static Bilingual say(String ja, String en, Object... values) {
        return Sentence.of(ja, en, values);
    }
}
