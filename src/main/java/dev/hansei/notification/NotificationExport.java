package dev.hansei.notification;

import dev.hansei.base.Language;
import dev.hansei.base.Moment;
import dev.hansei.base.Problem;
import dev.hansei.document.Theme;
import dev.hansei.notification.check.Completeness;
import dev.hansei.notification.check.Gaps;
import dev.hansei.notification.check.SharedTexts;
import dev.hansei.notification.letter.Json;
import dev.hansei.notification.letter.LetterOrder;
import dev.hansei.notification.letter.LetterPress;
import dev.hansei.notification.letter.Wording;
import java.util.List;
import java.util.Map;

/**
 * A notification ready to be sent. {@code letters/} and {@code mail/} hold one customer's words in each file,
 * {@code portal/} names no customer, and {@code sender/} stays with whoever sends.
 */
public record NotificationExport(String notification, Moment at, List<ExportedFile> files) {

    private static final String MANIFEST = "sender/manifest.json";

    /** @throws Problem.Refused ({@code notification/incomplete}) listing everything that is missing */
    public static NotificationExport of(Dispatch dispatch, Sender sender, Wording wording, Theme theme) {
        Gaps gaps = new Gaps();
        Completeness completeness = new Completeness(dispatch, gaps);
        LetterPress press = new LetterPress(dispatch, wording, theme, gaps);
        Map<LetterOrder, LetterPress.Letter> letters = press.letters(completeness.letters(sender));
        Map<Language, LetterPress.Notice> notices = press.notices(completeness.notices());
        SharedTexts.check(dispatch, gaps);
        gaps.refuseIfAny(dispatch.notification().ref());

        ExportedFiles files = new ExportedFiles(dispatch, sender);
        files.addLetters(letters);
        files.addNotices(notices);
        files.addRecipients();
        files.add(new ExportedFile(MANIFEST, Json.of(Manifest.of(dispatch.notification(), files.all()))));
        return new NotificationExport(
                dispatch.notification().ref(), dispatch.notification().at(), files.all());
    }

    public ExportedFile manifest() {
        return files.stream()
                .filter(file -> file.path().equals(MANIFEST))
                .findFirst()
                .orElseThrow();
    }

    /** The same export gives the same bytes. */
    public byte[] zip() {
        return Archive.of(files, at);
    }
}
