package dev.hansei.intake.rules;

import dev.hansei.intake.form.Flaw;
import java.util.Optional;
import java.util.regex.Matcher;

/** What can be wrong between records: each with its code and its sentence, what, why and what next. */
final class RuleFlaws {

    private RuleFlaws() {}

    static Flaw duplicate(String key) {
        String shown = Flaw.shown(key);
        return Flaw.of(
                "duplicate-id",
                "「" + shown + "」が2度使われています。これを指すものがどちらを指すか分からなくなるので、別の名前にするか、1つにまとめてください。",
                "'" + shown
                        + "' is used twice, and nobody could tell the two apart. Give one another name, or keep only"
                        + " one.");
    }

    static Flaw badReference(String value, String example) {
        String shown = Flaw.shown(value);
        return Flaw.of(
                "bad-reference",
                "「" + shown + "」は参照番号の形ではありません。「" + example + "」のように書いてください。",
                "'" + shown + "' is not a reference of this kind. Write it as " + example + ".");
    }

    static Flaw badId(String value) {
        String shown = Flaw.shown(value);
        return Flaw.of(
                "bad-id",
                "「" + shown + "」は識別子として使えません。文字か数字で始め、文字、数字、「.」「_」「-」だけで64字までにしてください。",
                "'" + shown
                        + "' cannot be an identifier. Begin with a letter or digit; use letters, digits, '.', '_' and"
                        + " '-' only, at most 64.");
    }

    static Flaw unresolved(String value, What what, Optional<String> nearest) {
        String shown = Flaw.shown(value);
        return Flaw.of(
                "unresolved",
                "「" + shown + "」という" + what.ja() + "はありません。"
                        + nearest.map(near -> "「" + Flaw.shown(near) + "」のことでしょうか。")
                                .orElse("綴りを確かめるか、先に記録してください。"),
                "There is no "
                        + what.en().replaceFirst("(?= (?:of|that|to) |$)", " '" + Matcher.quoteReplacement(shown) + "'")
                        + ". "
                        + nearest.map(near -> "Did you mean '" + Flaw.shown(near) + "'?")
                                .orElse("Check the spelling, or record it first."));
    }

    static Flaw itself(String value) {
        String shown = Flaw.shown(value);
        return Flaw.of(
                "refers-to-itself",
                "「" + shown + "」が自分自身を指しています。別のものを指すか、取り除いてください。",
                "'" + shown + "' refers to itself. Name another one, or take the reference out.");
    }

    static Flaw loop(String value) {
        String shown = Flaw.shown(value);
        return Flaw.of(
                "loop",
                "「" + shown + "」からたどると同じところに戻ります。輪になっている参照のどれかを取り除いてください。",
                "Following '" + shown
                        + "' leads back to where it began. Take out one of the references of the circle.");
    }

    static Flaw needsReason() {
        return Flaw.of(
                "needs-reason",
                "訂正には理由が要ります。訂正前のものも残って読まれるためです。「reason:」を書いてください。",
                "A correction needs its reason, because readers see what stood before. Write 'reason:'.");
    }

    static Flaw needsDue() {
        return Flaw.of(
                "needs-due",
                "約束には期限が要ります。「due: 2024-01」のように月だけでもよいので書いてください。",
                "A promise needs its date. Write 'due:'; a month such as 2024-01 is enough.");
    }

    static Flaw needsWindow() {
        return Flaw.of(
                "needs-window",
                "承認には、いつから作業してよいかが要ります。「from:」を書いてください。",
                "An approval must say from when the work may begin. Write 'from:'.");
    }

    static Flaw endBeforeBegin() {
        return Flaw.of(
                "end-before-begin",
                "終わりが始まりより前です。どちらかの日時を直してください。",
                "The end comes before the beginning. Correct one of the two.");
    }

    static Flaw milestoneTwice() {
        return Flaw.of(
                "milestone-twice",
                "同じ種類の節目が2つあり、どちらの記録も訂正されていません。所要時間が決まらないので、一方を取り除いてください。",
                "Two milestones of one kind stand on entries that are both valid, so that no duration can be counted."
                        + " Keep one.");
    }

    static Flaw supersededTwice(String value) {
        String shown = Flaw.shown(value);
        return Flaw.of(
                "superseded-twice",
                "「" + shown + "」はすでに別の記録で訂正されています。その訂正のほうを訂正してください。",
                "'" + shown + "' is corrected by another entry already. Correct that one instead.");
    }

    static Flaw stateTwice() {
        return Flaw.of(
                "state-twice",
                "解決と再開は交互に起こります。同じ状態が続いているので、どちらかを取り除いてください。",
                "An incident is resolved and reopened in turns, and here the same comes twice. Take one out.");
    }

    static Flaw notOneChange() {
        return Flaw.of(
                "one-change",
                "変更の行には severity、title、place のどれか1つだけを書いてください。",
                "A row of changes says exactly one of severity, title and place. Make a row of each.");
    }

    static Flaw unknownZone(String place) {
        String shown = Flaw.shown(place);
        return Flaw.of(
                "unknown-zone",
                "「" + shown + "」というタイムゾーンはありません。Asia/Tokyo のような地域の名前を書いてください。",
                "'" + shown + "' is not a time zone by its place. Write the name of a place, such as Asia/Tokyo.");
    }

    static Flaw numbering(int expected) {
        return Flaw.of(
                "numbering",
                "番号が続いていません。1から順に付けるので、" + expected + "が要ります。番号を直すか、抜けている記録を足してください。",
                "The numbers have a gap: they run from 1 without one, and " + expected
                        + " is missing. Correct them or add it.");
    }

    static Flaw outOfOrder() {
        return Flaw.of(
                "dates-out-of-order",
                "前の番号のものより日時が前です。番号の順に公開したはずなので、日時を直してください。",
                "This is dated before the one with the lower number, which came first. Correct one of the dates.");
    }

    static Flaw verifierIsOwner() {
        return Flaw.of(
                "verifier-is-owner",
                "担当者が自分の対策を確かめることはできません。「verifier:」に別の人を書いてください。",
                "The owner cannot verify their own measure. Name another person under 'verifier:'.");
    }

    static Flaw badDigest() {
        return Flaw.of(
                "bad-digest",
                "SHA-256は16進数の小文字64桁です。「sha256sum」などで求めた値をそのまま書いてください。",
                "A SHA-256 has 64 lower-case hexadecimal digits. Copy it as a tool such as sha256sum prints it.");
    }

    static Flaw badEmail(String value) {
        String shown = Flaw.shown(value);
        return Flaw.of(
                "bad-email",
                "「" + shown + "」はメールアドレスの形ではありません。「name@example.com」のように、名前や括弧なしで1つだけ書いてください。",
                "'" + shown
                        + "' is not one plain e-mail address. Write it as name@example.com, without a name or"
                        + " brackets.");
    }

    static Flaw momentOutOfRange() {
        return Flaw.of(
                "moment-out-of-range",
                "年が1970から2199の間にありません。書き間違いと思われるので、直してください。",
                "The year is not between 1970 and 2199, which looks like a slip. Correct it.");
    }

    static Flaw numberOutOfRange(int least) {
        return Flaw.of(
                "number-out-of-range",
                "この数は" + least + "以上でなければなりません。直してください。",
                "This number must be " + least + " or more. Correct it.");
    }

    static Flaw otherFlow(String flow) {
        String shown = Flaw.shown(flow);
        return Flaw.of(
                "other-flow",
                "この特例対応は別の対応フローで行われました。評価の対象は「" + shown + "」で行ったものだけです。取り除いてください。",
                "This case ran under another flow; the audit is about cases of " + shown + " only. Take it out.");
    }
}
