package dev.hansei.countermeasure.reminder;

import dev.hansei.base.HeaderText;
import dev.hansei.base.Language;
import dev.hansei.base.MomentWords;
import java.net.URI;

/** A reminder as mail. Of the measure it tells no more than reference and title: mail is read by more than its reader. */
record ReminderLetter(String subject, String text) {

    static ReminderLetter of(Reminders.Due due, Language language, URI measure, URI choice) {
        String ref = due.standing().measure().ref();
        String title = due.standing().measure().title().orOther(language);
        String what = what(due.occasion(), language);
        String subject = "[Hansei] " + ref + " " + what;
        return new ReminderLetter(
                HeaderText.isSafe(title) ? subject + ": " + title : subject,
                String.join(
                                "\n",
                                what,
                                "",
                                ref + "  " + title,
                                measure.toString(),
                                "",
                                foot(language),
                                choice.toString())
                        + "\n");
    }

    private static String what(Occasion occasion, Language language) {
        String day = MomentWords.day(occasion.day(), language);
        long days = occasion.days();
        return switch (language) {
            case JA ->
                switch (occasion.kind()) {
                    case DUE_SOON -> "再発防止策の期限は" + day + "です（あと" + days + "日）";
                    case DUE -> "再発防止策の期限は" + day + "です";
                    case OVERDUE -> "再発防止策の期限（" + day + "）を" + days + "日過ぎています";
                    case CHECK -> "再発防止策の効果を確認できます（" + day + "から）";
                };
            case EN ->
                switch (occasion.kind()) {
                    case DUE_SOON -> "Measure due on " + day + " (" + days + (days == 1 ? " day" : " days") + " left)";
                    case DUE -> "Measure due on " + day;
                    case OVERDUE -> "Measure overdue since " + day + " (" + days + " days)";
                    case CHECK -> "Measure ready to be checked since " + day;
                };
        };
    }

    private static String foot(Language language) {
        return switch (language) {
            case JA -> "このお知らせは一度だけ自動でお送りしています。返信は読まれません。\n送り先の変更、停止はこちら：";
            case EN -> "This is sent once, and nobody reads answers to it.\nChange where it goes, or end it:";
        };
    }
}
