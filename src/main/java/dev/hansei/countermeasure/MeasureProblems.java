package dev.hansei.countermeasure;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Language;
import dev.hansei.base.MomentWords;
import dev.hansei.base.Problem;
import java.time.LocalDate;
import java.util.List;

/** What a measure answers where it refuses. */
final class MeasureProblems {

    private MeasureProblems() {}

    static Problem order(Move move, Standing standing) {
        Bilingual what = Words.of(move);
        Bilingual state = Words.of(standing.state());
        Bilingual from = Words.of(move.from(standing.measure().kind()));
        Bilingual next = next(standing.state());
        return new Problem.Refused(
                "countermeasure/order",
                Bilingual.of(
                        what.ja() + "はできません。この対策は今「" + state.ja() + "」で、できるのは" + from.ja() + "のときです。" + next.ja(),
                        what.en() + " is not possible now: the measure is " + state.en()
                                + ", and this is done while it is " + from.en()
                                + ". " + next.en()));
    }

    /** What to do instead: after the last station there is no order to keep any more. */
    private static Bilingual next(State state) {
        return switch (state) {
            case VERIFIED ->
                Bilingual.of("効果がないと分かったときは、やり直しの判断を記録してください。", "Where it turns out not to work, reopen it.");
            case WITHDRAWN -> Bilingual.of("対策が必要なら、新しく提案してください。", "Propose a new measure where one is needed.");
            case PROPOSED, PROMISED, DONE, IN_OPERATION, REOPENED ->
                Bilingual.of("先の段階から順に記録してください。", "Record the stations in their order.");
        };
    }

    static Problem notAllowed(Move move) {
        return new Problem.Forbidden(
                "countermeasure/not-allowed",
                Bilingual.of(
                        Words.of(move).ja() + "ができるのは次の人です：" + Words.who(move).ja() + "。該当する人に依頼してください。",
                        Words.of(move).en() + " is up to " + Words.who(move).en() + ". Ask one of them."));
    }

    static Problem notTheVerifier(String verifier) {
        return new Problem.Forbidden(
                "countermeasure/not-the-verifier",
                Bilingual.of(
                        "効果を確認できるのは、確認計画の確認者「" + verifier + "」だけです。本人に依頼するか、確認者を交代してください。",
                        "Only '" + verifier
                                + "', the verifier of the check plan, can verify it. Ask them, or name another"
                                + " verifier."));
    }

    static Problem verifierIsOwner(String person) {
        return new Problem.Refused(
                "countermeasure/verifier-is-owner",
                Bilingual.of(
                        "「" + person + "」はこの対策の責任者、または以前の責任者です。自分の対策は自分で確認できないので、別の人にしてください。",
                        "'" + person
                                + "' owns this measure or owned it before, and nobody checks their own. Name someone"
                                + " else."));
    }

    static Problem ownerIsVerifier(String person) {
        return new Problem.Refused(
                "countermeasure/owner-is-verifier",
                Bilingual.of(
                        "「" + person + "」はこの対策の確認者、または以前の確認者です。確認する人は責任者になれないので、別の人に引き継いでください。",
                        "'" + person
                                + "' checks this measure or did so before, and whoever checks it does not own it. Hand"
                                + " it to someone else."));
    }

    static Problem planMissing() {
        return new Problem.Refused(
                "countermeasure/check-plan-missing",
                Bilingual.of(
                        "確認計画がまだありません。何をもって効果ありとするかを決めずに確認はできないので、先に確認計画を書いてください。",
                        "There is no check plan yet, and nothing is verified before it is settled what would show the effect."
                                + " Write the check plan first."));
    }

    static Problem planWritten() {
        return new Problem.Refused(
                "countermeasure/check-plan-written",
                Bilingual.of(
                        "確認計画はすでに書かれていて、後から変えられません。確認者だけなら交代できます。",
                        "The check plan is written already and does not change afterwards. Only the verifier can be"
                                + " replaced."));
    }

    static Problem stillNeeded(Standing standing) {
        List<String> waiting =
                standing.replacedBy().stream().map(CountermeasureRecord::ref).toList();
        return new Problem.Refused(
                "countermeasure/interim-needed",
                waiting.isEmpty()
                        ? Bilingual.of(
                                "暫定対策は、代わりになる恒久対策の効果が確認されるまで取り下げられません。先に、この対策を置き換える恒久対策を提案してください。",
                                "An interim measure stays until a permanent one is verified. Propose the permanent measure"
                                        + " that replaces it first.")
                        : Bilingual.of(
                                "暫定対策は、恒久対策 " + String.join("、", waiting) + " の効果が確認されるまで取り下げられません。先にその確認を済ませてください。",
                                "An interim measure stays until its permanent one is verified. Verify "
                                        + String.join(" or ", waiting) + " first."));
    }

    static Problem inTheFuture() {
        return new Problem.Invalid(
                "countermeasure/in-the-future",
                Bilingual.of(
                        "これから先の時刻は、起きたこととして記録できません。日時を直すか、起きてから記録してください。",
                        "What is still to come cannot be recorded as having happened. Correct the time, or record it"
                                + " then."));
    }

    static Problem beforeLast(StatusChange last) {
        return new Problem.Invalid(
                "countermeasure/before-last",
                Bilingual.of(
                        "直前の記録（" + MomentWords.full(last.at(), Language.JA) + "）より前の時刻です。履歴は起きた順に記録するので、日時を直してください。",
                        "The time is before the last row (" + MomentWords.full(last.at(), Language.EN)
                                + "). The history is told in order: correct the time."));
    }

    static Problem duePassed() {
        return new Problem.Invalid(
                "countermeasure/due-passed",
                Bilingual.of(
                        "期限がすでに過ぎています。守れる期限を約束してください。",
                        "The date has passed already. Promise one that can still be kept."));
    }

    static Problem reasonMissing() {
        return new Problem.Invalid(
                "countermeasure/reason-missing",
                Bilingual.of(
                        "理由がありません。後から読む人が分かるように、理由を書いてください。",
                        "The reason is missing. Write it, for those who read this later."));
    }

    static Problem resultMissing() {
        return new Problem.Invalid(
                "countermeasure/result-missing",
                Bilingual.of(
                        "確認の結果がありません。判断の基準に照らして何が分かったかを書いてください。",
                        "The result of the check is missing. Write what was seen, held against the criterion."));
    }

    static Problem evidenceMissing() {
        return new Problem.Refused(
                "countermeasure/evidence-missing",
                Bilingual.of(
                        "裏付けになる新しい証跡がありません。これまでの記録に使っていない証跡を追加してください。",
                        "There is no fresh evidence for this. Add evidence that no earlier row rests on."));
    }

    static Problem tooEarly(LocalDate from, int days) {
        return new Problem.Refused(
                "countermeasure/too-early",
                Bilingual.of(
                        "確認計画により、" + days + "日の運用の後でなければ確認できません。" + MomentWords.day(from, Language.JA) + "以降に行ってください。",
                        "The check plan asks for " + days + " days in operation. Verify it on "
                                + MomentWords.day(from, Language.EN) + " or later."));
    }

    static Problem minimumDays(int longest) {
        return new Problem.Invalid(
                "countermeasure/minimum-days",
                Bilingual.of(
                        "運用の日数は0～" + longest + "日で書いてください。",
                        "Write the days in operation as a number from 0 to " + longest + "."));
    }

    static Problem badDigest() {
        return new Problem.Invalid(
                "countermeasure/bad-digest",
                Bilingual.of(
                        "SHA-256は0～9とa～fの64桁です。ファイルのハッシュ値をそのまま貼り付けてください。",
                        "A SHA-256 has 64 digits from 0 to 9 and a to f. Paste the digest of the file."));
    }

    static Problem badLink() {
        return new Problem.Invalid(
                "countermeasure/bad-link",
                Bilingual.of(
                        "証跡の場所は http:// か https:// で始まるアドレスで書いてください。",
                        "Write the place of the evidence as an address that begins with http:// or https://."));
    }

    static Problem evidenceIdUsed(String id) {
        return new Problem.Invalid(
                "countermeasure/evidence-id-used",
                Bilingual.of(
                        "識別子「" + id + "」は別の証跡に使われています。別の識別子にしてください。",
                        "Another piece of evidence has the id '" + id + "'. Choose another id."));
    }
}
