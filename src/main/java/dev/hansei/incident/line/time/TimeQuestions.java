package dev.hansei.incident.line.time;

import dev.hansei.base.Letters;
import dev.hansei.incident.line.Asking;
import dev.hansei.incident.line.Choice;
import dev.hansei.incident.line.Question;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** What is asked about a time: what, why, and what to do next. */
record TimeQuestions(Asking asking) {

    Question notATime(List<Telling> meant) {
        return asking.ask(
                "line/not-a-time",
                "「" + asking.quoted() + "」は時刻のように見えますが、時計や暦にない値です。時刻を直すか、本文として残すかを選んでください。",
                "'" + asking.quoted()
                        + "' looks like a time, but no clock or calendar has it. Correct the time, or keep it"
                        + " as text.",
                asking.withText(asking.choices(meant)));
    }

    Question fromNow(List<Telling> meant) {
        return asking.ask(
                "line/from-now",
                "「" + asking.quoted() + "」は、入力を始めた時刻より先です。記録するのは起きたことです。どれだけ前かを選ぶか、本文として残してください。",
                "'" + asking.quoted()
                        + "' lies after the moment you began to type, and entries tell what has happened. Choose how long"
                        + " ago it was, or keep it as text.",
                asking.withText(asking.choices(meant)));
    }

    Question weekday(LocalDate date, List<Telling> meant) {
        return asking.ask(
                "line/weekday",
                "「" + asking.quoted() + "」の日付と曜日が合いません（" + date + "は"
                        + date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.JAPANESE)
                        + "です）。どの日かを選ぶか、日付を直してください。",
                "The date and the weekday of '" + asking.quoted() + "' do not agree: " + date + " is a "
                        + date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                        + ". Choose the day, or correct the date.",
                asking.choices(meant));
    }

    Question twelve(List<Telling> meant) {
        return asking.ask(
                "line/noon-or-midnight",
                "「" + asking.quoted() + "」は正午過ぎとも夜中の0時台とも読めます。どちらかを選んでください。",
                "'" + asking.quoted() + "' means noon to some readers and midnight to others. Choose which.",
                asking.choices(meant));
    }

    Question half(List<Telling> meant) {
        return asking.ask(
                "line/morning-or-afternoon",
                "「" + asking.quoted() + "」は、片方の時刻にしか午前・午後がありません。もう片方がどちらかを選んでください。",
                "Only one side of '" + asking.quoted() + "' says morning or afternoon. Choose what the other side is.",
                asking.choices(meant));
    }

    Question zone(String word, List<Choice> choices) {
        return asking.ask(
                "line/unclear-zone",
                "「" + Letters.shown(word) + "」がどのタイムゾーンかを一つに決められません。選ぶか、「America/New_York」や「UTC+09:00」のように書いてください。",
                "'" + Letters.shown(word) + "' does not say which time zone is meant. Choose one, or write it"
                        + " as America/New_York or UTC+09:00.",
                choices);
    }

    Question offsetMismatch(List<Telling> meant) {
        return asking.ask(
                "line/offset-mismatch",
                "「" + asking.quoted() + "」のタイムゾーンは、その時刻にその時差ではありません。正しいほうを選んでください。",
                "The zone in '" + asking.quoted() + "' was not at that offset then. Choose the right time.",
                asking.choices(meant));
    }

    Question skipped(List<Telling> meant) {
        return asking.ask(
                "line/skipped",
                "「" + asking.quoted() + "」は夏時間などの切り替えで時計が飛ばした時刻で、実際にはありませんでした。直前・直後・進める前の時計のどれかを選んでください。",
                "The clocks skipped '" + asking.quoted()
                        + "', so it never was. Choose the moment before, the moment after,"
                        + " or the time of a clock that had not been put forward.",
                asking.choices(meant));
    }

    Question twice(List<Telling> meant) {
        return asking.ask(
                "line/shown-twice",
                "「" + asking.quoted() + "」は、時計が戻されたため2度ありました。どちらの時刻かを選んでください。",
                "The clocks were put back and showed '" + asking.quoted() + "' twice. Choose which of the two it was.",
                asking.choices(meant));
    }

    Question whichDay(List<Telling> meant) {
        return asking.ask(
                "line/which-day",
                "「" + asking.quoted() + "」は、入力を始めた時刻より先です。いつのことかを選んでください。",
                "'" + asking.quoted() + "' is later than the moment you began to type. Choose the day that is meant.",
                asking.choices(meant));
    }

    Question endBeforeStart(List<Telling> meant) {
        return asking.ask(
                "line/end-before-start",
                "「" + asking.quoted() + "」は終わりが始まりより前です。日をまたぐのか、前後が逆なのかを選んでください。",
                "The end of '" + asking.quoted()
                        + "' lies before its start. Choose whether it ran past midnight, or the two" + " were swapped.",
                asking.choices(meant));
    }

    Question offsetOrSpan(List<Telling> meant) {
        return asking.ask(
                "line/offset-or-span",
                "「" + asking.quoted() + "」は、時差の付いた時刻とも、始まりから終わりまでとも読めます。どちらかを選んでください。",
                "'" + asking.quoted()
                        + "' may be a time with its offset, or a span from one time to another. Choose which.",
                asking.choices(meant));
    }

    Question inSentence(List<Telling> meant) {
        return asking.ask(
                "line/in-sentence",
                "「" + asking.quoted() + "」が出来事の時刻なのか、文の一部なのかがはっきりしません。選ぶか、時刻の後に空白を入れてください。",
                "'" + asking.quoted()
                        + "' runs on into the text, so it may be the time of the entry or only a part of the"
                        + " sentence. Choose, or put a space after the time.",
                asking.withText(asking.timesAndText(meant)));
    }

    Question numberOrTime(List<Telling> meant) {
        return asking.ask(
                "line/number-or-time",
                "「" + asking.quoted() + "」は時刻とも数や年とも読めます。どちらかを選んでください。",
                "'" + asking.quoted() + "' may be a time, a count or a year. Choose which.",
                asking.withText(asking.choices(meant)));
    }
}
