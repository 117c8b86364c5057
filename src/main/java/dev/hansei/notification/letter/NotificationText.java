package dev.hansei.notification.letter;

import dev.hansei.base.Language;
import dev.hansei.base.MomentWords;
import dev.hansei.notification.NotificationRecord;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a notification says to everyone alike, in one language.
 *
 * @param issued ISO 8601, in UTC
 * @param date the day it is issued, with its weekday
 * @param sender the lines of the sender's block; the first is the company
 * @param nextReport when the next one is promised, or null
 */
public record NotificationText(
        Language language,
        String reference,
        String incident,
        String issued,
        String date,
        NotificationRecord.Stage stage,
        String stageWords,
        List<String> sender,
        String subject,
        Prose body,
        List<String> contact,
        String nextReport) {

    private static final Pattern APOLOGY =
            Pattern.compile("お詫び|おわび|謝罪|\\bapolog|\\bsorry\\b", Pattern.CASE_INSENSITIVE);

    static NotificationText of(NotificationRecord notification, Language language) {
        return new NotificationText(
                language,
                notification.ref(),
                notification.incident(),
                notification.at().instant().toString(),
                MomentWords.day(notification.at(), language),
                notification.stage(),
                StageWords.in(notification.stage(), language),
                lines(notification.sender().in(language)),
                notification.subject().in(language).strip(),
                new Prose(notification.body().in(language)),
                lines(notification.contact().in(language)),
                notification.nextReport() == null ? null : MomentWords.full(notification.nextReport(), language));
    }

    public String publisher() {
        return sender.getFirst();
    }

    /** Whether the first paragraph of the body is an apology; else the letter makes one. */
    public boolean apologises() {
        String opening = body.source().strip().split("\\R\\s*\\R", 2)[0];
        return APOLOGY.matcher(opening).find();
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
