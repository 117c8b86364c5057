package dev.hansei.countermeasure;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Problem;
import java.util.List;

/** Why a measure cannot be proposed as it was told, or cannot be found. */
final class ProposalProblems {

    private ProposalProblems() {}

    static Problem unknown(String reference) {
        return new Problem.NotFound(
                "countermeasure/unknown",
                Bilingual.of(
                        "再発防止策 " + reference + " の記録はありません。参照番号を確かめてください。",
                        "There is no countermeasure " + reference + ". Check the reference."));
    }

    static Problem stale() {
        return new Problem.Stale(
                "countermeasure/stale",
                Bilingual.of(
                        "再発防止策は、最後に見てから変わっています。もう一度読み込み、確かめてから行ってください。",
                        "The countermeasure has changed since you saw it. Read it again, and then decide."));
    }

    static Problem personUnknown(String key) {
        return new Problem.Invalid(
                "countermeasure/person-unknown",
                Bilingual.of(
                        "「" + key + "」という人の記録はありません。綴りを確かめるか、先に人を記録してください。",
                        "Nobody is known as '" + key + "'. Check the spelling, or record the person first."));
    }

    static Problem promiseOfAnother() {
        return new Problem.Forbidden(
                "countermeasure/promise-of-another",
                Bilingual.of(
                        "ほかの人に代わって期限を約束することはできません。期限を空にして提案し、"
                                + Words.who(Move.PROMISE).ja() + "のいずれかに約束を依頼してください。",
                        "Nobody promises a date for somebody else. Propose it without a date, and ask "
                                + Words.who(Move.PROMISE).en() + " to promise one."));
    }

    static Problem causeUnknown(List<String> ids) {
        String told = String.join(", ", ids);
        return new Problem.Invalid(
                "countermeasure/cause-unknown",
                Bilingual.of(
                        "この障害に記録されていない原因があります：" + told + "。識別子を確かめてください。",
                        "The incident has no such causes: " + told + ". Check the ids."));
    }

    static Problem causeMissing() {
        return new Problem.Invalid(
                "countermeasure/cause-missing",
                Bilingual.of(
                        "どの原因に対する策かが示されていません。この障害の原因を1つ以上選んでください。",
                        "It is not said which cause the measure addresses. Choose at least one cause of the incident."));
    }

    static Problem replacesUnknown(String reference) {
        return new Problem.Invalid(
                "countermeasure/replaces-unknown",
                Bilingual.of(
                        reference + " は、この障害の暫定対策ではありません。置き換える暫定対策を選び直してください。",
                        reference
                                + " is no interim measure of this incident. Choose the interim measure it replaces."));
    }

    static Problem onlyPermanentReplaces() {
        return new Problem.Invalid(
                "countermeasure/only-permanent-replaces",
                Bilingual.of(
                        "暫定対策を置き換えられるのは恒久対策だけです。種類を恒久対策にするか、置き換える対策を外してください。",
                        "Only a permanent measure replaces interim ones. Make it permanent, or leave out what it"
                                + " replaces."));
    }

    static Problem toldAlready(String reference) {
        return new Problem.Refused(
                "countermeasure/told-already",
                Bilingual.of(
                        "同じ題名の対策が " + reference + " として提案済みです。別の対策なら、違いの分かる題名にしてください。",
                        "A measure of this title is there already as " + reference
                                + ". If this is another one, say in the title what sets it apart."));
    }
}
