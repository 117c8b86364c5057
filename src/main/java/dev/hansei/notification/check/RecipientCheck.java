package dev.hansei.notification.check;

import dev.hansei.base.HeaderText;
import dev.hansei.customer.Account;
import dev.hansei.customer.Contact;
import dev.hansei.incident.ImpactWindow;
import dev.hansei.notification.Dispatch;
import dev.hansei.notification.NotificationRecord.Channel;
import dev.hansei.notification.Recipient;
import dev.hansei.notification.letter.ImpactWindows;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Looks for everything that is missing about one recipient. */
final class RecipientCheck {

    private final Dispatch dispatch;
    private final Recipient recipient;
    private final Gaps gaps;

    RecipientCheck(Dispatch dispatch, Recipient recipient, Gaps gaps) {
        this.dispatch = dispatch;
        this.recipient = recipient;
        this.gaps = gaps;
    }

    void run() {
        fileName(recipient.ref());
        accounts();
        windows();
        if (dispatch.goesBy(Channel.EMAIL)) {
            contacts();
        }
    }

    private void accounts() {
        List<String> known =
                recipient.customer().accounts().stream().map(Account::number).toList();
        List<String> affected = recipient.affected().accounts();
        if (affected.isEmpty()) {
            gap("の影響を受けたアカウントが記録されていません", "no affected account is recorded");
        }
        affected.stream()
                .filter(number -> !known.contains(number))
                .forEach(number -> gap(
                        "のアカウント " + Shown.of(number) + " が登録されていません",
                        "the affected account " + Shown.of(number) + " is not one of its accounts"));
    }

    private void windows() {
        List<String> known =
                dispatch.incident().windows().stream().map(ImpactWindow::id).toList();
        recipient.affected().windows().stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> gap(
                        "の影響時間帯 " + Shown.of(id) + " が障害の記録にありません",
                        "the incident has no impact window " + Shown.of(id)));
        if (!dispatch.incident().windows().isEmpty()
                && ImpactWindows.of(dispatch.incident(), recipient.affected()).isEmpty()) {
            gap("の影響時間帯はすべて取り下げられています", "every impact window that touched it was taken back");
        }
    }

    private void contacts() {
        List<Contact> contacts = recipient.technicalContacts();
        if (contacts.isEmpty()) {
            gap("に技術連絡先（role: technical）がありません", "no technical contact is registered");
        }
        Set<String> ids = new HashSet<>();
        for (Contact contact : contacts) {
            fileName(contact.id());
            String id = Shown.of(contact.id());
            if (!ids.add(contact.id().toLowerCase(Locale.ROOT))) {
                gap("の連絡先 " + id + " が重複しています", "the contact " + id + " is registered twice");
            }
            if (contact.email() == null || contact.email().isBlank()) {
                gap("の連絡先 " + id + " にメールアドレスがありません", "the contact " + id + " has no e-mail address");
            } else if (!HeaderText.isAddress(contact.email())) {
                gap("の連絡先 " + id + " のメールアドレスを使えません", "the e-mail address of the contact " + id + " cannot be used");
            }
            if (contact.name().isBlank() || !HeaderText.isSafe(contact.name())) {
                gap(
                        "の連絡先 " + id + " の名前が空か、制御文字か「=?」を含みます",
                        "the name of the contact " + id + " is empty, or holds a control character or '=?'");
            }
        }
    }

    private void fileName(String reference) {
        if (!HeaderText.isFileName(reference)) {
            gap("の「" + Shown.of(reference) + "」はファイル名に使えません", "'" + Shown.of(reference) + "' cannot name a file");
        }
    }

    private void gap(String ja, String en) {
        String ref = Shown.of(recipient.ref());
        gaps.add(ref + " " + ja, ref + ": " + en);
    }
}
