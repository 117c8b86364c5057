package dev.hansei.access.provider;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Problem;
import java.util.Arrays;
import java.util.Optional;

/** Why signing in at the identity provider led to no session. */
public enum ProviderRefusal {
    AWAY(
            "access/provider-away",
            "サインイン先から応答がありません。しばらく待ってから、もう一度お試しください。続く場合は管理者に連絡してください。",
            "The identity provider does not answer. Wait a little and try again; if it goes on, tell the administrator."),
    STATE(
            "access/provider-state",
            "このブラウザーで始めたサインインの続きではないか、期限が切れています。もう一度、最初からサインインしてください。",
            "This does not continue a sign-in that was begun in this browser, or it took too long. Sign in again from the start."),
    ANSWER(
            "access/provider-answer",
            "サインイン先からの応答を確認できなかったため、サインインしませんでした。もう一度お試しください。続く場合は管理者に連絡してください。",
            "The answer of the identity provider could not be verified, so nobody was signed in. Try again; if it goes on,"
                    + " tell the administrator."),
    DENIED(
            "access/provider-denied",
            "サインイン先でサインインが取り消されたか、拒否されました。もう一度お試しください。",
            "The sign-in was cancelled or denied at the identity provider. Try again."),
    NO_ROLE(
            "access/provider-no-role",
            "本人確認はできましたが、Hansei で使える役割がありません。サインイン先の管理者に役割を依頼してください。",
            "You are known, but have no role in Hansei. Ask whoever looks after the identity provider for one."),
    LOCKED(
            "access/provider-locked",
            "このアカウントは停止されています。Hansei の管理者に連絡してください。",
            "This account is locked. Ask an administrator of Hansei.");

    private final String code;
    private final Bilingual sentence;

    ProviderRefusal(String code, String ja, String en) {
        this.code = code;
        sentence = Bilingual.of(ja, en);
    }

    String code() {
        return code;
    }

    public Problem.NotSignedIn problem() {
        return new Problem.NotSignedIn(code, sentence);
    }

    public static Optional<ProviderRefusal> of(String code) {
        return Arrays.stream(values())
                .filter(refusal -> refusal.code.equals(code))
                .findFirst();
    }
}
