package dev.hansei.notification.check;

import dev.hansei.base.HeaderText;
import dev.hansei.base.Language;
import dev.hansei.customer.AffectedRecord;
import dev.hansei.customer.CustomerRecord;
import dev.hansei.notification.Dispatch;
import dev.hansei.notification.NotificationRecord;
import dev.hansei.notification.NotificationRecord.Audience;
import dev.hansei.notification.NotificationRecord.Channel;
import dev.hansei.notification.Sender;
import dev.hansei.notification.letter.LetterOrder;
import java.util.List;
import java.util.stream.Stream;

/** Looks for everything a notification lacks before it can go out. */
public final class Completeness {

    private final Dispatch dispatch;
    private final Gaps gaps;
    private final TextCheck texts;

    public Completeness(Dispatch dispatch, Gaps gaps) {
        this.dispatch = dispatch;
        this.gaps = gaps;
        this.texts = new TextCheck(dispatch, gaps);
    }

    /** The letters of which nothing is missing; all others have left their gaps. */
    public List<LetterOrder> letters(Sender sender) {
        NotificationRecord notification = dispatch.notification();
        if (!HeaderText.isFileName(notification.ref())) {
            String ref = Shown.of(notification.ref());
            gaps.add("「" + ref + "」はファイル名に使えません", "'" + ref + "' cannot name a file");
        }
        if (notification.channels().isEmpty()) {
            gaps.add("送付の経路（channels）がありません", "no channel is named");
        }
        if (!dispatch.hasLetters()) {
            return List.of();
        }
        if (notification.audience() != Audience.AFFECTED_CUSTOMERS) {
            gaps.add(
                    "手紙とメールは影響を受けたお客様にだけ書き出せます（audience: affected-customers）",
                    "letters and mails go to affected customers only (audience: affected-customers)");
        }
        recipients();
        List<LetterOrder> orders = dispatch.recipients().stream()
                .flatMap(recipient -> dispatch.letters(recipient).stream())
                .toList();
        if (dispatch.goesBy(Channel.EMAIL)) {
            sender(sender, orders.stream().map(LetterOrder::language).distinct());
        }
        return orders.stream().filter(texts::isWritten).toList();
    }

    /** The languages in which the portal can be told. */
    public List<Language> notices() {
        if (!dispatch.goesBy(Channel.PORTAL)) {
            return List.of();
        }
        return Stream.of(Language.values()).filter(texts::isNoticeWritten).toList();
    }

    private void recipients() {
        List<String> known =
                dispatch.customers().stream().map(CustomerRecord::ref).toList();
        dispatch.affected().stream()
                .map(AffectedRecord::customer)
                .distinct()
                .filter(ref -> !known.contains(ref))
                .forEach(ref -> gaps.add(
                        "影響を受けたお客様 " + ref + " が登録されていません", "the affected customer " + ref + " is not registered"));
        if (dispatch.recipients().isEmpty()) {
            String incident = dispatch.incident().ref();
            gaps.add(incident + " の影響を受けたお客様が記録されていません", "no affected customer is recorded for " + incident);
        }
        dispatch.recipients().forEach(recipient -> new RecipientCheck(dispatch, recipient, gaps).run());
    }

    private void sender(Sender sender, Stream<Language> languages) {
        if (sender.address() == null || !HeaderText.isAddress(sender.address())) {
            gaps.add("差出人のメールアドレスを使えません", "the sender's e-mail address cannot be used");
        }
        languages.forEach(language -> texts.line("差出人の名前", "the name in the From line", sender.firstLine(), language));
    }
}
