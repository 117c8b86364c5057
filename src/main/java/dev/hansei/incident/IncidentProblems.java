package dev.hansei.incident;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Language;
import dev.hansei.base.Moment;
import dev.hansei.base.MomentWords;
import dev.hansei.base.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** What an incident answers where it refuses. */
final class IncidentProblems {

    /** Of an impact window and of an entry. */
    static final Bilingual END_BEFORE_BEGIN = Bilingual.of(
            "終わりが始まりより前です。どちらかの日時を直してください。", "The end comes before the beginning. Correct one of the two.");

    private IncidentProblems() {}

    static Problem personUnknown(String key) {
        return new Problem.Invalid(
                "incident/person-unknown",
                Bilingual.of(
                        "「" + key + "」という人の記録はありません。綴りを確かめるか、先に人を記録してください。",
                        "Nobody is known as '" + key + "'. Check the spelling, or record the person first."));
    }

    static Problem customerUnknown(String reference) {
        return new Problem.Invalid(
                "incident/customer-unknown",
                Bilingual.of(
                        "お客様「" + reference + "」の記録はありません。参照番号を確かめるか、先に記録してください。",
                        "There is no customer '" + reference
                                + "'. Check the reference, or record the customer first."));
    }

    static Problem accountUnknown(List<String> numbers) {
        String told = String.join(", ", numbers);
        return new Problem.Invalid(
                "incident/account-unknown",
                Bilingual.of(
                        "そのお客様のアカウントにない番号があります：" + told + "。番号を確かめてください。",
                        "These are no accounts of that customer: " + told + ". Check the numbers."));
    }

    /** @param at the time of the entry at which it stands */
    static Problem milestoneSet(Moment at) {
        return new Problem.Refused(
                "incident/milestone-set",
                Bilingual.of(
                        "この節目はすでに" + MomentWords.full(at, Language.JA) + "の記録にあります。移すなら、移す先の記録を開き、そこで節目を付け直してください。",
                        "This milestone stands at the entry of " + MomentWords.full(at, Language.EN)
                                + " already. To move it, open the entry it belongs to, and mark it there."));
    }

    /** @param at the time of the entry at which it stands now, or null where it stands nowhere */
    static Problem milestoneMoved(Moment at) {
        return new Problem.Refused(
                "incident/milestone-moved",
                at == null
                        ? Bilingual.of(
                                "この節目は今どこにもありません。何も変更していません。今の状態を確かめてから、もう一度操作してください。",
                                "This milestone stands nowhere now. Nothing was changed. Look again, and then decide.")
                        : Bilingual.of(
                                "この節目は今、" + MomentWords.full(at, Language.JA)
                                        + "の記録にあります。何も変更していません。今の状態を確かめてから、もう一度操作してください。",
                                "This milestone now stands at the entry of " + MomentWords.full(at, Language.EN)
                                        + ". Nothing was changed. Look again, and then decide."));
    }

    static Problem milestoneNowhere() {
        return new Problem.Refused(
                "incident/milestone-nowhere",
                Bilingual.of(
                        "この節目は今どこにもありません。画面を読み直して確かめてください。",
                        "This milestone stands nowhere now. Read the room again."));
    }

    static Problem handOverNeeded(Bilingual commander) {
        return new Problem.Refused(
                "incident/hand-over-needed",
                Bilingual.of(
                        "今は「" + commander.orOther(Language.JA) + "」が指揮しています。記録に残るよう、指揮の引き継ぎとして行ってください。",
                        commander.orOther(Language.EN)
                                + " has the command. Hand it over instead, so that an entry tells of it."));
    }

    static Problem commanderAlready(Bilingual person) {
        return new Problem.Refused(
                "incident/commander-already",
                Bilingual.of(
                        "「" + person.orOther(Language.JA) + "」はすでに指揮しています。引き継ぐ相手を指定してください。",
                        person.orOther(Language.EN) + " has the command already. Name whoever takes over."));
    }

    static Problem roleNotHeld(Bilingual person) {
        return new Problem.Refused(
                "incident/role-not-held",
                Bilingual.of(
                        "「" + person.orOther(Language.JA) + "」は今、この役割を担っていません。画面を読み直して確かめてください。",
                        person.orOther(Language.EN) + " does not have this role now. Read the room again."));
    }

    static Problem endBeforeBegin() {
        return new Problem.Invalid("incident/end-before-begin", END_BEFORE_BEGIN);
    }

    static Problem windowAhead(ImpactWindow window) {
        return new Problem.Invalid(
                "incident/window-ahead",
                Bilingual.of(
                        "影響の始まり（" + MomentWords.full(window.from(), Language.JA) + "）が今より先です。日時を直してください。",
                        "The impact would begin in the future (" + MomentWords.full(window.from(), Language.EN)
                                + "). Correct the time."));
    }

    static Problem windowEndAhead(ImpactWindow window) {
        return new Problem.Invalid(
                "incident/window-ahead",
                Bilingual.of(
                        "影響の終わり（" + MomentWords.full(window.to(), Language.JA) + "）が今より先です。影響が続いているなら、終わってから閉じてください。",
                        "The impact would end in the future (" + MomentWords.full(window.to(), Language.EN)
                                + "). Correct the time, or close the window once the impact has ended."));
    }

    static Problem beforeBegin(Moment first) {
        return new Problem.Invalid(
                "incident/before-begin",
                Bilingual.of(
                        "この障害について記録されている最も早い時刻（" + MomentWords.full(first, Language.JA) + "）より前です。日時を直してください。",
                        "That is before anything known of this incident, which begins on "
                                + MomentWords.full(first, Language.EN) + ". Correct the time."));
    }

    static Problem takenBack(Bilingual reason, Bilingual who, Moment when) {
        return takenBack(
                MomentWords.full(when, Language.JA) + "に「" + who.orOther(Language.JA) + "」が",
                " by " + who.orOther(Language.EN) + " on " + MomentWords.full(when, Language.EN),
                reason);
    }

    static Problem takenBack(Bilingual reason) {
        return takenBack("", "", reason);
    }

    private static Problem takenBack(String ja, String en, Bilingual reason) {
        return new Problem.Refused(
                "incident/taken-back",
                Bilingual.of(
                        "これは" + ja + "すでに取り下げています。理由：「" + reason.orOther(Language.JA)
                                + "」。今回の理由は記録していません。必要なら時系列に書いてください。",
                        "It was taken back already" + en + ": “" + reason.orOther(Language.EN)
                                + "”. This reason was not recorded. Log it on the timeline if it matters."));
    }

    static Problem windowUnknown(String id) {
        return new Problem.NotFound(
                "incident/window-unknown",
                Bilingual.of(
                        "影響時間帯「" + id + "」はありません。識別子を確かめてください。",
                        "The incident has no impact window '" + id + "'. Check the id."));
    }

    static Problem windowClosed(ImpactWindow window) {
        return new Problem.Refused(
                "incident/window-closed",
                Bilingual.of(
                        "影響時間帯" + named(List.of(window), Language.JA)
                                + "は、すでに閉じたか取り下げています。今の状態を確かめ、終わりが違う場合は理由を書いて取り下げ、開き直してください。",
                        "The impact window " + named(List.of(window), Language.EN)
                                + " was closed or taken back already. Look again; if its end is wrong, take it back with the"
                                + " reason, and open it anew."));
    }

    static Problem windowIdUsed(String id) {
        return new Problem.Invalid(
                "incident/window-id-used",
                Bilingual.of(
                        "識別子「" + id + "」は別の影響時間帯に使われています。別の識別子にしてください。",
                        "Another impact window has the id '" + id + "'. Choose another id."));
    }

    static Problem windowOpen(List<ImpactWindow> open) {
        return new Problem.Refused(
                "incident/window-open",
                Bilingual.of(
                        "影響がまだ終わっていません。解決とする前に、影響時間帯を閉じてください：" + named(open, Language.JA),
                        "The impact has not ended. Close these impact windows before the incident is resolved: "
                                + named(open, Language.EN)));
    }

    /** As people know the windows: by what was affected, and since when. */
    private static String named(List<ImpactWindow> windows, Language language) {
        boolean ja = language == Language.JA;
        return windows.stream()
                .map(window -> {
                    String since = MomentWords.full(window.from(), language);
                    String scope = window.scope().orOther(language);
                    return ja ? "「" + scope + "」（" + since + "から）" : "“" + scope + "” (since " + since + ")";
                })
                .collect(Collectors.joining(ja ? "、" : ", "));
    }

    static Problem serviceIdUsed(String id) {
        return new Problem.Invalid(
                "incident/service-id-used",
                Bilingual.of(
                        "識別子「" + id + "」は別のサービスに使われています。別の識別子にしてください。",
                        "Another service has the id '" + id + "'. Choose another id."));
    }

    static Problem serviceUnknown(String id) {
        return new Problem.NotFound(
                "incident/service-unknown",
                Bilingual.of(
                        "影響を受けたサービス「" + id + "」はありません。識別子を確かめてください。",
                        "The incident has no affected service '" + id + "'. Check the id."));
    }

    static Problem serviceTouched(AffectedService service, AffectedService known) {
        return new Problem.Refused(
                "incident/service-recorded",
                Bilingual.of(
                        "「" + service.name().orOther(Language.JA) + "」は、影響を受けたサービスに「"
                                + known.name().orOther(Language.JA)
                                + "」としてすでに入っています。大文字と小文字、全角と半角だけが違う名前は同じサービスとみなします。"
                                + "別のサービスなら、区別できる名前で書いてください。",
                        "“" + service.name().orOther(Language.EN) + "” is among the affected services already, as “"
                                + known.name().orOther(Language.EN)
                                + "”: names that differ only in case or width mean one service."
                                + " If it is another one, write a name that tells them apart."));
    }

    static Problem windowSuperseded(ImpactWindow window) {
        return new Problem.Refused(
                "incident/window-superseded",
                Bilingual.of(
                        "影響時間帯" + named(List.of(window), Language.JA) + "は、閉じたか取り下げたため、もう有効ではありません。画面を開き直してください。",
                        "The impact window " + named(List.of(window), Language.EN)
                                + " was closed or taken back and no longer stands. Load the room again."));
    }

    static Problem customerNotAffected(String customer) {
        return new Problem.NotFound(
                "incident/customer-not-affected",
                Bilingual.of(
                        "お客様「" + customer + "」はこの障害の影響を受けたお客様に入っていません。番号を確かめてください。",
                        "Customer '" + customer + "' is not among those the incident touched. Check the reference."));
    }

    static Problem alreadyResolved() {
        return new Problem.Refused(
                "incident/already-resolved",
                Bilingual.of(
                        "この障害は解決済みです。変えるには先に再開してください。遅れての記録はこのままでもできます。",
                        "The incident is resolved already. Reopen it first; late entries can be logged all the same."));
    }

    static Problem notResolved() {
        return new Problem.Refused(
                "incident/not-resolved",
                Bilingual.of(
                        "再開できるのは解決済みの障害だけです。この障害は続いています。",
                        "Only a resolved incident can be reopened; this one goes on."));
    }
}
