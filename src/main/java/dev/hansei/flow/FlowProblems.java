package dev.hansei.flow;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Problem;

/** Why a draft is not saved or not published. */
public final class FlowProblems {

    private FlowProblems() {}

    static Problem.Refused broken(FlowRule rule) {
        return new Problem.Refused(
                "flow/" + rule.code(),
                Bilingual.of(
                        "記録していません。次の決まりに反します：" + rule.sentence().ja(),
                        "Nothing was recorded, because it breaks a rule. "
                                + rule.sentence().en()));
    }

    static Problem.Stale stale() {
        return new Problem.Stale(
                "flow/draft-changed",
                Bilingual.of(
                        "下書きは、読み込んだ後に保存されています。保存済みの下書きとの違いを確かめてから、もう一度行ってください。",
                        "The draft was saved after you read it. See how the saved draft differs, and then repeat this."));
    }

    static Problem.Stale ownBegun(String reference) {
        return new Problem.Stale(
                "flow/draft-changed",
                Bilingual.of(
                        reference + " の下書きは、あなたがすでに保存しています。新しい対応フローとしては保存していません。",
                        "You have saved a draft of " + reference + " already, so this was not saved as another flow."));
    }

    static Problem.NotFound noDraft(String reference) {
        return new Problem.NotFound(
                "flow/no-draft",
                Bilingual.of(
                        reference + " に下書きはありません。新しい版を書き始めてください。",
                        "There is no draft of " + reference + ". Begin a new version."));
    }

    static Problem.Refused ownDraft() {
        return new Problem.Refused(
                "flow/own-draft",
                Bilingual.of(
                        "下書きを書いた人は公開できません。別の事業責任者に、読んで公開するよう依頼してください。",
                        "Who wrote a draft does not publish it. Ask another business owner to read and publish it."));
    }

    static Problem.Refused notNext(int next) {
        return new Problem.Refused(
                "flow/version-number",
                Bilingual.of(
                        "次の版の番号は" + next + "です。公開済みの版は変えられません。番号を直してください。",
                        "The next version has the number " + next
                                + ". Published versions do not change; correct the number."));
    }

    static Problem.Invalid oneVersion() {
        return new Problem.Invalid(
                "flow/one-version",
                Bilingual.of("下書きには版を一つだけ書いてください。", "A draft holds exactly one version. Send one."));
    }

    static Problem.Refused headDiffers(String reference) {
        return new Problem.Refused(
                "flow/known",
                Bilingual.of(
                        reference + " はすでにあり、名称とタイムゾーンは変えられません。同じ名称とタイムゾーンで送るか、別の参照番号にしてください。",
                        reference
                                + " exists with another title or zone, and these do not change. Send the same, or choose"
                                + " another reference."));
    }
}
