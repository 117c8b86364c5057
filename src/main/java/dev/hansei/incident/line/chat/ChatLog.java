package dev.hansei.incident.line.chat;

import dev.hansei.incident.line.Asking;
import dev.hansei.incident.line.EntryLine;
import dev.hansei.incident.line.LineReader;
import dev.hansei.incident.line.Question;
import dev.hansei.incident.line.Reading;
import dev.hansei.incident.line.Reading.Asked;
import dev.hansei.incident.line.Reading.Understood;
import dev.hansei.incident.line.TextQuestions;
import dev.hansei.incident.line.time.Cursor;
import dev.hansei.incident.line.time.Folded;
import dev.hansei.incident.line.time.TimeReader;
import dev.hansei.incident.line.time.TimeText;
import dev.hansei.incident.line.time.TimeToken;
import dev.hansei.incident.line.time.TimeWords.Clocked;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * Reads a pasted chat log: one entry per line that has a time; a line without one goes on with the entry before. The line
 * before a time that stands alone may name the speaker, which {@link ChatSpeakers} decides.
 *
 * <p>A clock time without a day is on the day of the entry before, and on the next day where it is smaller by more than
 * half a day. Whether speakers stand before their time ({@code tanaka 17:27}) is decided by the first line that has a
 * time: in a log whose lines begin with their time, {@code 復旧見込み 18:00} is text.
 */
public final class ChatLog {

    public static final int MOST_LINES = 2_000;

    private static final String MACHINE = "(?i)app|bot|workflow|アプリ|ボット|ワークフロー";

    private final String[] lines;
    private final Instant began;
    private final ZoneId zone;
    private final LocalDate today;
    private final ChatSpeakers speakers;
    private final TwelveHours hours;
    private final List<ChatEntry> entries = new ArrayList<>();

    private Instant previous;
    private LocalTime clock;
    private String day;
    private Boolean speakersFirst;
    private String speaker;
    private ChatDraft draft;

    private ChatLog(String[] lines, Instant began, ZoneId zone, ChatSpeakers speakers) {
        this.lines = lines;
        this.began = began;
        this.zone = zone;
        this.speakers = speakers;
        today = began.atZone(zone).toLocalDate();
        hours = TwelveHours.of(lines);
    }

    /**
     * What a log says.
     *
     * @param unclear lines that may name a speaker, or end the message before; meanwhile they are read as its text
     */
    public record Read(List<ChatEntry> entries, List<String> unclear) {}

    public static List<ChatEntry> read(String pasted, Instant began, ZoneId zone) {
        return read(pasted, began, zone, name -> false, null).entries();
    }

    /**
     * @param pasted of at most 2,000 lines of at most 10,000 characters
     * @param began when it was pasted
     * @param zone the zone of the incident, and of the log where its times name none
     * @param known whether a name is known to be that of a person
     * @param people those of the unclear lines that somebody said are people; null while nobody was asked
     */
    public static Read read(
            String pasted, Instant began, ZoneId zone, Predicate<String> known, Collection<String> people) {
        String[] lines = pasted.split("\r\n|\n|\r", MOST_LINES + 2);
        boolean more = lines.length > MOST_LINES + 1 || (lines.length > MOST_LINES && !lines[MOST_LINES].isBlank());
        if (more) {
            Question question = TextQuestions.tooManyLines(new Asking("", 0, 0, zone));
            return new Read(List.of(new ChatEntry(1, null, "", new Asked(List.of(question)))), List.of());
        }
        ChatSpeakers speakers = new ChatSpeakers(known, people);
        Read read = new ChatLog(lines, began, zone, speakers).read();
        if (read.unclear().isEmpty()) {
            return read;
        }
        speakers.again();
        return new ChatLog(lines, began, zone, speakers).read();
    }

    private Read read() {
        for (int i = 0; i < lines.length; i++) {
            line(i, lines[i]);
        }
        finish();
        return new Read(List.copyOf(entries), speakers.unclear());
    }

    private void line(int at, String raw) {
        String line = bare(raw);
        if (raw.length() > TextQuestions.LONGEST) {
            finish();
            entries.add(new ChatEntry(at + 1, null, raw, LineReader.read(raw, began, zone)));
        } else if (line.isEmpty()) {
            goOn(at, "");
        } else if (!day(at, line) && !headed(at, line)) {
            goOn(at, raw.stripTrailing());
        }
    }

    private boolean day(int at, String line) {
        DaySeparator separator = DaySeparator.of(line, today);
        if (separator == null || (separator.vague() && draft != null && !blank(at - 1) && !headSoon(at))) {
            return false;
        }
        finish();
        clock = null;
        day = separator.date() == null ? separator.words() : null;
        previous = separator.date() == null
                ? previous
                : separator.date().atStartOfDay(zone).toInstant();
        return true;
    }

    private boolean headed(int at, String line) {
        ChatHead head = ChatHead.leading(line, today.getYear());
        if (head != null && head.alone()) {
            alone(at, head);
            return true;
        }
        if (head != null) {
            speakersFirst = speakersFirst == null ? Boolean.FALSE : speakersFirst;
            boolean named =
                    head.speaker() == null && head.marked() && textFollows(at) && speakers.speaks(head.text(), false);
            begin(at, named ? head.text() : head.speaker(), head, named ? "" : head.text());
            return true;
        }
        ChatHead trailing = Boolean.FALSE.equals(speakersFirst) ? null : ChatHead.trailing(line, today.getYear());
        boolean sure = trailing != null && (untimed() || trailing.marked() || blank(at - 1));
        if (trailing == null || !speakers.speaks(trailing.speaker(), sure)) {
            return false;
        }
        speakersFirst = Boolean.TRUE;
        begin(at, trailing.speaker(), trailing, trailing.text());
        return true;
    }

    /** A time alone: whoever the line before names speaks, or whoever spoke before goes on. */
    private void alone(int at, ChatHead head) {
        String raw = lines[at];
        String name = draft == null ? null : draft.last(at - 1);
        if (name == null) {
            speakers.unnamed(raw, head.time());
        } else {
            boolean machine = name.strip().matches(MACHINE) && draft.last(at - 2) != null;
            int named = machine ? at - 2 : at - 1;
            String who = ChatSpeakers.bare(bare(lines[named]));
            boolean apart = blank(named - 1) || draft.starts(named);
            if (speakers.speaks(who, lines[named], raw, head.time(), untimed(), apart)) {
                draft = draft.without(named);
                speakersFirst = Boolean.FALSE;
                begin(at, who, head, "");
                return;
            }
        }
        begin(at, speaker, head, "");
    }

    /** Whether nothing that has a time stands before. */
    private boolean untimed() {
        return (draft == null || draft.time() == null) && entries.stream().noneMatch(ChatLog::hasTime);
    }

    private static boolean hasTime(ChatEntry entry) {
        return entry.reading() instanceof Understood(EntryLine line) && line.timed();
    }

    private boolean blank(int at) {
        return at < 0 || bare(lines[at]).isEmpty() || DaySeparator.of(lines[at], today) != null;
    }

    /** Whether another message begins under this line, with its time or with a name above it. */
    private boolean headSoon(int at) {
        return timeIn(at + 1) || timeIn(at + 2);
    }

    private boolean timeIn(int at) {
        return at < lines.length
                && lines[at].length() <= TextQuestions.LONGEST
                && ChatHead.leading(bare(lines[at]), today.getYear()) != null;
    }

    private boolean textFollows(int at) {
        return at + 1 < lines.length
                && !blank(at + 1)
                && lines[at + 1].length() <= TextQuestions.LONGEST
                && !timeIn(at + 1);
    }

    private void begin(int at, String who, ChatHead head, String text) {
        finish();
        speaker = who;
        draft = new ChatDraft(at, who, hours.told(head.time(), clock), head.doubtful(), text);
    }

    private void goOn(int at, String text) {
        if (draft == null && !text.isBlank()) {
            draft = new ChatDraft(at, null, null, false, text);
        } else if (draft != null) {
            draft.add(at, text);
        }
    }

    private void finish() {
        if (draft != null && draft.time() == null && !draft.text().isEmpty()) {
            String line = draft.text();
            entries.add(new ChatEntry(draft.number(), draft.who(), line, LineReader.read(line, began, zone)));
        } else if (draft != null && draft.time() != null) {
            entries.add(timed(draft));
        }
        draft = null;
    }

    private ChatEntry timed(ChatDraft entry) {
        String text = entry.text();
        String line = entry.doubtful() && text.isEmpty()
                ? entry.time()
                : entry.doubtful() ? entry.time() + "\n" + text : joined(entry.time(), text);
        Reading reading = LineReader.read(line, began, zone, previous);
        Clocked clocked = entry.doubtful() ? null : ChatHead.clocked(entry.time(), today.getYear());
        if (day != null && clocked != null && clocked.from().day() == null) {
            goOnFrom(reading, clocked);
            line = joined(day + " " + entry.time(), text);
            return new ChatEntry(entry.number(), entry.who(), line, LineReader.read(line, began, zone));
        }
        if (reading instanceof Understood(EntryLine read) && !read.timed()) {
            String untimed = entry.time() + " " + text;
            return new ChatEntry(entry.number(), entry.who(), untimed, LineReader.read(untimed, began, zone));
        }
        if (!entry.doubtful() && reading instanceof Understood understood) {
            day = null;
            goOnFrom(understood, clocked);
            line = joined(
                    TimeText.write(understood.line().at(), understood.line().until(), zone), text);
            reading = LineReader.read(line, began, zone);
        } else if (clocked != null) {
            goOnFrom(reading, clocked);
        }
        return new ChatEntry(entry.number(), entry.who(), line, reading);
    }

    /** Where the day is asked, the half of the day it says is still that of the times which go on from it. */
    private void goOnFrom(Reading reading, Clocked told) {
        if (reading instanceof Understood(EntryLine read)) {
            previous = read.at().instant();
            clock = previous.atZone(zone).toLocalTime();
        } else {
            clock = told.from().shown();
        }
    }

    /** A space, or a mark where the text would otherwise be taken for more of the time. */
    private String joined(String time, String text) {
        if (text.isEmpty()) {
            return time;
        }
        TimeToken token = TimeReader.read(Folded.of(time + " " + text), 0, today.getYear());
        boolean apart = token != null && token.to() == time.length() && token.body() == time.length();
        return time + (apart ? " " : "、") + text;
    }

    /** Without spaces around it, also those that do not break. */
    private static String bare(String raw) {
        int from = 0;
        int to = raw.length();
        while (from < to && Cursor.space(raw.charAt(from))) {
            from++;
        }
        while (to > from && Cursor.space(raw.charAt(to - 1))) {
            to--;
        }
        return raw.substring(from, to);
    }
}
