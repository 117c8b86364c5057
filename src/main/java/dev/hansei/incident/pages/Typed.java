package dev.hansei.incident.pages;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Language;
import dev.hansei.base.Moment;
import dev.hansei.base.MomentText;
import dev.hansei.base.Problem;
import dev.hansei.incident.line.EntryLine;
import dev.hansei.incident.line.LineReader;
import dev.hansei.incident.line.Reading;
import dev.hansei.incident.line.time.Day;
import dev.hansei.incident.line.time.Folded;
import dev.hansei.incident.line.time.TimeReader;
import dev.hansei.incident.line.time.TimeToken;
import dev.hansei.incident.line.time.TimeWords;
import dev.hansei.web.Chosen;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What people typed into the fields of a form. */
public final class Typed {

    private static final int MEANT = 3;

    private static final Set<String> IMPOSSIBLE = Set.of("line/not-a-time");

    private static final String FROM_NOW = "line/from-now";

    private Typed() {}

    /** The text under the language it is written in. */
    public static Bilingual text(String typed) {
        return switch (Language.written(typed)) {
            case JA -> Bilingual.of(typed, null);
            case EN -> Bilingual.of(null, typed);
        };
    }

    /** Two fields, of which one may be empty; null where both are. */
    static Bilingual text(String ja, String en) {
        return ja.isBlank() && en.isBlank() ? null : Bilingual.of(ja.isBlank() ? null : ja, en.isBlank() ? null : en);
    }

    /** Words with spaces or commas between them. */
    static List<String> list(String typed) {
        return Arrays.stream(typed.split("[\\s,、，]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** One of a closed list; null for an empty field. */
    public static <E extends Enum<E>> E choice(Class<E> choices, String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        return Chosen.among(choices, typed);
    }

    /** The language of a tag; null for an empty field. */
    static Language language(String tag) {
        if (tag.isEmpty()) {
            return null;
        }
        return Arrays.stream(Language.values())
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .orElseThrow(() -> Chosen.none(tag));
    }

    /** A time, and its end where a span was typed, else null. */
    record Span(Moment at, Moment until) {}

    /** One time in the grammar of the entry line; null for an empty field. */
    static Moment moment(String typed, ZoneId zone, Instant now) {
        Span span = span(typed, zone, now);
        if (span != null && span.until() != null) {
            throw spanUnexpected(typed);
        }
        return span == null ? null : span.at();
    }

    /** A time or a span in the grammar of the entry line; null for an empty field. */
    static Span span(String typed, ZoneId zone, Instant now) {
        if (typed.isBlank()) {
            return null;
        }
        // What is so long ago is not said to the fraction of a second.
        Reading reading = LineReader.read(typed.strip() + " .", now.truncatedTo(ChronoUnit.SECONDS), zone);
        return switch (reading) {
            case Reading.Understood(EntryLine line)
            when line.timed() && line.text().equals(".") -> new Span(line.at(), line.until());
            case Reading.Understood understood ->
                throw new Problem.Invalid(
                        "input/not-a-time",
                        Bilingual.of(
                                "「" + typed + "」を時刻として読み取れません。17:27、-5m、12/5 17:15 のように書いてください。",
                                "'" + typed + "' is not a time. Write 17:27, -5m or 2023-12-05 17:15."));
            case Reading.Asked asked
            when IMPOSSIBLE.contains(asked.questions().getFirst().code()) -> throw impossible(typed);
            case Reading.Asked asked when asked.questions().getFirst().code().equals(FROM_NOW) -> throw ahead(typed);
            case Reading.Asked asked ->
                throw unclear(
                        typed,
                        asked.questions().getFirst().choices().stream()
                                .map(choice -> choice.replacement().strip())
                                .filter(choice -> !choice.contains(typed.strip()))
                                .limit(MEANT)
                                .toList());
        };
    }

    /** Whether the words count from now, such as {@code -5m} and {@code 昨日 17:05}. */
    static boolean countsFromNow(String typed, int year) {
        TimeToken token = TimeReader.read(Folded.of(typed.strip()), 0, year);
        return token != null
                && switch (token.words()) {
                    case TimeWords.Ago ago -> true;
                    case TimeWords.Clocked clocked -> clocked.from().day() instanceof Day.Back;
                    case TimeWords.Dashed dashed -> dashed.from().day() instanceof Day.Back;
                    case TimeWords.DayOnly day -> false;
                };
    }

    /** A time as a field shows it: nobody typed the fraction of a second in which the first key was pressed. */
    static String written(Moment moment, ZoneId zone) {
        return moment == null
                ? ""
                : MomentText.write(
                        new Moment(
                                moment.instant().truncatedTo(ChronoUnit.SECONDS),
                                moment.zone(),
                                moment.offset(),
                                moment.precision(),
                                moment.spreadSeconds()),
                        zone);
    }

    static Problem spanUnexpected(String typed) {
        return new Problem.Invalid(
                "input/span-unexpected",
                Bilingual.of(
                        "「" + typed + "」は時間帯ですが、ここに書けるのは1つの時刻です。始まりか終わりのどちらかだけを書いてください。",
                        "'" + typed + "' is a span, and one time is meant here. Write only its beginning or its end."));
    }

    private static Problem ahead(String typed) {
        return new Problem.Invalid(
                "input/time-unclear",
                Bilingual.of(
                        "「" + typed + "」は今より先です。どれだけ前かを -5m のように、または時刻を 17:27 のように書いてください。",
                        "'" + typed
                                + "' lies ahead of now. Write how long ago it was, as -5m, or a time such as 17:27."));
    }

    private static Problem impossible(String typed) {
        return new Problem.Invalid(
                "input/not-a-time",
                Bilingual.of(
                        "「" + typed + "」という日時はありません。2023-12-05 17:15 のように書いてください。",
                        "There is no such time as '" + typed + "'. Write it as 2023-12-05 17:15."));
    }

    /** A field offers no answers to choose from, so what may be meant is written as it can be typed. */
    private static Problem unclear(String typed, List<String> meant) {
        return new Problem.Invalid(
                "input/time-unclear",
                Bilingual.of(
                        "「" + typed + "」がいつのことか、一つに決まりません。"
                                + (meant.isEmpty() ? "2023-12-05 17:15" : String.join("、", meant))
                                + " のように書いてください。",
                        "'" + typed + "' does not say which moment is meant. Write "
                                + (meant.isEmpty() ? "it as 2023-12-05 17:15" : String.join(" or ", meant)) + "."));
    }
}
