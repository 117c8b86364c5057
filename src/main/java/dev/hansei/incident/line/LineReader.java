package dev.hansei.incident.line;

import dev.hansei.base.Letters;
import dev.hansei.base.Moment;
import dev.hansei.incident.line.Reading.Asked;
import dev.hansei.incident.line.Reading.Understood;
import dev.hansei.incident.line.time.Cursor;
import dev.hansei.incident.line.time.Folded;
import dev.hansei.incident.line.time.LocalTimes;
import dev.hansei.incident.line.time.Resolved;
import dev.hansei.incident.line.time.Resolver;
import dev.hansei.incident.line.time.Telling;
import dev.hansei.incident.line.time.TimeReader;
import dev.hansei.incident.line.time.TimeToken;
import dev.hansei.incident.line.time.TimeWords;
import dev.hansei.incident.line.time.Ways;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the entry line: {@code [time] [!kind] text [@person] [#tag] [>countermeasure]}. What it says is what is kept; a
 * page may show its own guess while somebody types, and asks here.
 *
 * <p>The time is the first token, or follows a kind word. What cannot be a time is text; what may be a time and something
 * else is asked, and so is a time that may be more than one moment. Every answer is written in the same grammar.
 */
public final class LineReader {

    private final String line;
    private final Instant began;
    private final ZoneId zone;
    private final Instant previous;

    private LineReader(String line, Instant began, ZoneId zone, Instant previous) {
        this.line = line;
        this.began = began;
        this.zone = zone;
        this.previous = previous;
    }

    /**
     * @param line as typed, of one row or more
     * @param began when the first key was pressed
     * @param zone the zone of the incident
     */
    public static Reading read(String line, Instant began, ZoneId zone) {
        return read(line, began, zone, null);
    }

    /** @param previous the time of the entry before in a chat log, whose day a clock time follows; or null */
    public static Reading read(String line, Instant began, ZoneId zone, Instant previous) {
        Question question = TextQuestions.about(line, zone);
        return question == null ? new LineReader(line, began, zone, previous).reading() : new Asked(List.of(question));
    }

    private Reading reading() {
        TimeToken token = token();
        boolean timed = token != null && !(token.words() instanceof TimeWords.DayOnly);
        Resolved time = timed ? resolved(token) : now(token);
        Body body = timed ? Body.of(line, token.from(), token.body(), zone) : Body.of(line, 0, 0, zone);
        List<Question> questions = new ArrayList<>();
        if (time.question() != null) {
            questions.add(answerable(time.question()));
        } else if (body.text().codePoints().allMatch(Letters::blank)) {
            questions.add(TextQuestions.empty(new Asking(line, line.length(), line.length(), zone)));
        }
        questions.addAll(body.kinds().questions());
        return questions.isEmpty() ? understood(timed ? token : null, time, body) : new Asked(questions);
    }

    /**
     * Without the answers that the words behind the time would turn into the same question: {@code 17:27-05:00 -05:00},
     * where a time without its offset would be given the second one.
     */
    private Question answerable(Question question) {
        return new Question(
                question.code(),
                question.sentence(),
                question.from(),
                question.to(),
                question.choices().stream()
                        .filter(choice -> !askedAgain(question, choice))
                        .toList(),
                question.more());
    }

    private boolean askedAgain(Question question, Choice choice) {
        LineReader answered = new LineReader(question.answered(line, choice), began, zone, previous);
        TimeToken token = answered.token();
        if (token == null || token.words() instanceof TimeWords.DayOnly) {
            return false;
        }
        Question next = answered.resolved(token).question();
        return next != null && next.code().equals(question.code()) && next.from() == question.from();
    }

    private Understood understood(TimeToken token, Resolved time, Body body) {
        Telling telling = time.ways().getFirst();
        return new Understood(new EntryLine(
                telling.at(),
                telling.until(),
                token != null,
                body.kinds().kind(),
                body.kinds().milestone(),
                body.text(),
                body.mentions().people(),
                body.mentions().tags(),
                body.mentions().countermeasures(),
                time.notices(),
                token == null ? 0 : token.from(),
                token == null ? 0 : token.to()));
    }

    /** The time at the head, or after the kind words at the head. */
    private TimeToken token() {
        Folded folded = Folded.of(line);
        int year = began.atZone(zone).getYear();
        Cursor cursor = new Cursor(folded.text());
        while (true) {
            while (!cursor.end() && Letters.blank(cursor.here())) {
                cursor.back(cursor.at() + 1);
            }
            String word = cursor.word();
            if (word.isEmpty()) {
                return null;
            }
            if (!new Token(word, 0, word.length()).kind()) {
                return TimeReader.read(folded, cursor.at(), year);
            }
            cursor.take(word);
        }
    }

    private Resolved resolved(TimeToken token) {
        Ways ways = new Ways(new LocalTimes(zone), began, previous);
        return new Resolver(ways, new Asking(line, token.from(), token.to(), zone)).resolve(token);
    }

    private Resolved now(TimeToken dayOnly) {
        List<Notice> notices =
                dayOnly == null ? List.of() : List.of(Notice.dayOnly(line.substring(dayOnly.from(), dayOnly.to())));
        return Resolved.clear(new Telling(Moment.exact(began, zone), null), notices);
    }
}
