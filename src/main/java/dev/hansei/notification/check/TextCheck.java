package dev.hansei.notification.check;

import dev.hansei.base.Bilingual;
import dev.hansei.base.HeaderText;
import dev.hansei.base.Language;
import dev.hansei.incident.ImpactWindow;
import dev.hansei.notification.Dispatch;
import dev.hansei.notification.NotificationRecord;
import dev.hansei.notification.Recipient;
import dev.hansei.notification.letter.ImpactWindows;
import dev.hansei.notification.letter.LetterOrder;
import java.util.List;

/** Looks for texts that have not been written in a language somebody reads. */
final class TextCheck {

    private final Dispatch dispatch;
    private final Gaps gaps;

    TextCheck(Dispatch dispatch, Gaps gaps) {
        this.dispatch = dispatch;
        this.gaps = gaps;
    }

    boolean isWritten(LetterOrder order) {
        Recipient recipient = order.recipient();
        String ref = recipient.ref();
        Bilingual name = recipient.customer().name();
        return isWritten(order.language())
                & text(ref + " の社名", "the name of " + ref, name, order.language())
                & scopes(ImpactWindows.of(dispatch.incident(), recipient.affected()), order.language());
    }

    boolean isNoticeWritten(Language language) {
        return isWritten(language) & scopes(ImpactWindows.of(dispatch.incident()), language);
    }

    /** A text for a header: there, and of one visible line. */
    boolean line(String ja, String en, Bilingual text, Language language) {
        if (!text(ja, en, text, language)) {
            return false;
        }
        if (!HeaderText.isSafe(text.in(language).strip())) {
            gaps.add(
                    ja + "に改行などの制御文字か「=?」があります（" + language.tag() + "）",
                    en + " holds a line end, another control character or '=?' (" + language.tag() + ")");
        }
        return true;
    }

    /** Every part is looked at, so that all gaps are told. */
    private boolean isWritten(Language language) {
        NotificationRecord notification = dispatch.notification();
        return line("件名", "the subject", notification.subject(), language)
                & text("本文", "the body", notification.body(), language)
                & text("発信者", "the sender", notification.sender(), language)
                & text("お問い合わせ先", "the contact", notification.contact(), language);
    }

    private boolean scopes(List<ImpactWindow> windows, Language language) {
        boolean complete = !windows.isEmpty();
        if (!complete) {
            String incident = dispatch.incident().ref();
            gaps.add(incident + " の影響時間帯がありません", incident + " has no impact window");
        }
        for (ImpactWindow window : windows) {
            String id = window.id();
            complete &= text("影響時間帯 " + id + " の範囲", "the scope of impact window " + id, window.scope(), language);
        }
        return complete;
    }

    private boolean text(String ja, String en, Bilingual text, Language language) {
        boolean there = text != null && text.has(language);
        if (!there) {
            gaps.add(ja + "がありません（" + language.tag() + "）", en + " is missing (" + language.tag() + ")");
        }
        return there;
    }
}
