package dev.hansei.incident;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Language;
import dev.hansei.base.Moment;
import dev.hansei.base.MomentWords;
import dev.hansei.base.Problem;

/** What the timeline answers where it logs nothing. */
final class TimelineProblems {

    private TimelineProblems() {}

    static Problem unknown(String id) {
        return new Problem.NotFound(
                "timeline/entry-unknown",
                Bilingual.of(
                        "時系列に「" + id + "」という記録はありません。識別子を確かめてください。",
                        "The timeline has no entry '" + id + "'. Check the id."));
    }

    static Problem idUsed(String id) {
        return new Problem.Invalid(
                "timeline/id-used",
                Bilingual.of(
                        "識別子「" + id + "」は内容の違う記録に使われています。新しい記録には別の識別子を付けて送ってください。",
                        "Another entry has the id '" + id + "'. Send the new entry under an id of its own."));
    }

    static Problem notACorrection() {
        return new Problem.Invalid(
                "timeline/not-a-correction",
                Bilingual.of(
                        "新しい記録は何も置き換えません。訂正は、訂正する記録に対して送ってください。",
                        "A new entry replaces nothing and needs no reason. Send a correction to the entry that it corrects."));
    }

    static Problem reasonMissing() {
        return new Problem.Invalid(
                "timeline/reason-missing",
                Bilingual.of(
                        "訂正には理由が要ります。訂正前の記録も残って読まれるためです。理由を書いてください。",
                        "A correction needs its reason, because readers see what stood before. Write why."));
    }

    static Problem supersedesOther(String id) {
        return new Problem.Invalid(
                "timeline/supersedes-other",
                Bilingual.of(
                        "本文の supersedes は「" + id + "」ですが、宛先は別の記録です。どちらかに揃えてください。",
                        "The body says that it supersedes '" + id
                                + "', but it was sent to another entry. Name one of the two."));
    }

    static Problem superseded(TimelineEntry first) {
        Bilingual text = first.told().text();
        Moment at = first.told().at();
        return new Problem.Refused(
                "timeline/superseded",
                Bilingual.of(
                        "この記録は先に" + MomentWords.full(at, Language.JA) + "の記録で訂正されました：「" + text.orOther(Language.JA)
                                + "」。内容を見て、必要ならその訂正のほうを訂正してください。",
                        "Somebody corrected this entry first, by the one of "
                                + MomentWords.full(at, Language.EN) + ": “" + text.orOther(Language.EN)
                                + "”. Look at it, and correct that one if need be."));
    }

    static Problem translated(Language language) {
        return new Problem.Refused(
                "timeline/already-translated",
                Bilingual.of(
                        "この記録にはすでに" + (language == Language.JA ? "日本語" : "英語") + "の文があります。変えるには訂正してください。",
                        "The entry is written in " + language.locale().getDisplayLanguage(Language.EN.locale())
                                + " already. To change it, correct it."));
    }

    static Problem handOver() {
        return new Problem.Invalid(
                "timeline/hand-over",
                Bilingual.of(
                        "引き継ぎと書いても、指揮は移りません。障害の画面の「指揮を引き継ぐ」か、APIの /handovers を使ってください。記録も同時に残ります。",
                        "An entry of this kind hands no command over. Hand it over in the room, or by /handovers of the"
                                + " API: that logs the entry as well."));
    }

    static Problem handOverKept(boolean was) {
        return new Problem.Invalid(
                "timeline/hand-over-kept",
                was
                        ? Bilingual.of(
                                "これは指揮の引き継ぎの記録です。種別は変えられません。指揮を戻すには、あらためて引き継いでください。",
                                "This entry tells that the command was handed over, and stays of that kind. To give the"
                                        + " command back, hand it over again.")
                        : Bilingual.of(
                                "訂正して引き継ぎの記録にすることはできません。障害の画面の「指揮を引き継ぐ」か、APIの /handovers を使ってください。",
                                "A correction makes no hand-over of an entry. Hand the command over in the room, or by"
                                        + " /handovers of the API."));
    }

    static Problem endBeforeBegin() {
        return new Problem.Invalid("timeline/end-before-begin", IncidentProblems.END_BEFORE_BEGIN);
    }
}
