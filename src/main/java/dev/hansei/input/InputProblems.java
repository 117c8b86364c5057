package dev.hansei.input;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Problem;
import java.time.Duration;

/** What inputs answer where they take nothing. */
public final class InputProblems {

    private InputProblems() {}

    public static Problem tokenNeeded() {
        return new Problem.NotSignedIn(
                "input/token",
                Bilingual.of(
                        "この入口用のトークンがないか、有効ではありません。アカウントの画面で発行し、Authorization: Bearer に指定してください。",
                        "There is no token for this input, or it does not hold. Issue one on the page of your account and send"
                                + " it as Authorization: Bearer."));
    }

    public static Problem tooMany(Duration pause) {
        return new Problem.Throttled(
                "input/too-often",
                Bilingual.of(
                        "短い時間に届いたリクエストが多すぎます。" + pause.toSeconds() + "秒待ってから送り直してください。",
                        "Too many requests came in a short time. Wait " + pause.toSeconds()
                                + " seconds, then send it again."),
                pause);
    }

    public static Problem unreadable(String ja, String en) {
        return new Problem.Invalid(
                "input/message",
                Bilingual.of(
                        "通知を読み取れません：" + ja + "。送信側の設定を見直してください。",
                        "The message cannot be read: " + en + ". Check the sender's settings."));
    }

    static Problem messageUnknown() {
        return new Problem.NotFound(
                "input/message-unknown",
                Bilingual.of("その通知はありません。一覧を読み直してください。", "There is no such message. Reload the list."));
    }

    static Problem decided() {
        return new Problem.Refused(
                "input/decided",
                Bilingual.of(
                        "この通知は、ほかの人が先に振り分けました。一覧を読み直してください。",
                        "Somebody else has dealt with this message already. Reload the list."));
    }

    static Problem reasonMissing() {
        return new Problem.Invalid(
                "input/reason-missing",
                Bilingual.of(
                        "対象外にする理由を書いてください。後から見た人が、なぜ記録しなかったかを知るためです。",
                        "Write why it is set aside, so that whoever looks later knows why it was not logged."));
    }
}
