package dev.hansei.incident.line;

import dev.hansei.incident.line.Reading.Asked;
import dev.hansei.incident.line.Reading.Understood;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a pasted chat log: one entry per line that has a time; a line without one goes on with the entry before.
 *
 * <p>A clock time without a day is on the day of the entry before, and on the next day where it is smaller by more than
 * half a day. Whether speakers stand before their time ({@code tanaka 17:27}) is decided by the first line that has a
 * time: in a log whose lines begin with their time, {@code 復旧見込み 18:00} is text.
 */
public final class ChatLog {

    static final int MOST_LINES = 2_000;

    private final Instant began;
    private final ZoneId zone;
    private final int year;
    private final List<ChatEntry> entries = new ArrayList<>();

    private Instant previous;
    private Boolean speakersFirst;
    private String speaker;
    private Draft draft;

    private ChatLog(Instant began, ZoneId zone) {
        this.began = began;
        this.zone = zone;
        year = began.atZone(zone).getYear();
    }

    /**
     * @param pasted of at most 2,000 lines of at most 10,000 characters
     * @param began when it was pasted
     * @param zone the zone of the incident, and of the log where its times name none
     */
    public static List<ChatEntry> read(String pasted, Instant began, ZoneId zone) {
        String[] lines = pasted.split("\r\n|\n|\r", MOST_LINES + 2);
        boolean more = lines.length > MOST_LINES + 1 || (lines.length > MOST_LINES && !lines[MOST_LINES].isBlank());
        if (more) {
            Question question = TextQuestions.tooManyLines(new Asking("", 0, 0, zone));
            return List.of(new ChatEntry(1, null, "", new Asked(List.of(question))));
        }
        ChatLog log = new ChatLog(began, zone);
        for (int i = 0; i < lines.length; i++) {
            log.line(i + 1, lines[i]);
        }
        log.finish();
        return List.copyOf(log.entries);
    }

    private void line(int number, String raw) {
        String line = raw.strip();
        if (raw.length() > TextQuestions.LONGEST) {
            finish();
            entries.add(new ChatEntry(number, null, raw, LineReader.read(raw, began, zone)));
        } else if (line.isEmpty()) {
            goOn(number, "");
        } else if (!headed(number, line)) {
            goOn(number, raw.stripTrailing());
        }
    }

    private boolean headed(int number, String line) {
        ChatHead head = ChatHead.leading(line, year);
        if (head != null && head.day() != null) {
            finish();
            LocalDate date = head.day().in(began.atZone(zone).toLocalDate());
            previous = date == null ? previous : date.atStartOfDay(zone).toInstant();
            return date != null;
        }
        if (head != null) {
            speakersFirst = speakersFirst == null ? Boolean.FALSE : speakersFirst;
            begin(number, head, head.speaker() == null && head.text().isEmpty() ? speaker : head.speaker());
            return true;
        }
        ChatHead trailing = Boolean.FALSE.equals(speakersFirst) ? null : ChatHead.trailing(line, year);
        if (trailing == null) {
            return false;
        }
        speakersFirst = Boolean.TRUE;
        begin(number, trailing, trailing.speaker());
        return true;
    }

    private void begin(int number, ChatHead head, String who) {
        finish();
        speaker = who;
        draft = new Draft(number, who, head.time(), head.doubtful(), new StringBuilder(head.text()));
    }

    private void goOn(int number, String text) {
        if (draft == null && !text.isBlank()) {
            draft = new Draft(number, null, null, false, new StringBuilder(text));
        } else if (draft != null && draft.text.length() <= TextQuestions.LONGEST) {
            draft.text.append(draft.text.isEmpty() ? "" : "\n").append(text);
        }
    }

    private void finish() {
        if (draft != null) {
            entries.add(draft.time == null ? untimed(draft) : timed(draft));
            draft = null;
        }
    }

    private ChatEntry untimed(Draft entry) {
        String line = entry.text.toString().strip();
        return new ChatEntry(entry.number, entry.who, line, LineReader.read(line, began, zone));
    }

    private ChatEntry timed(Draft entry) {
        String text = entry.text.toString().strip();
        String line = entry.doubtful && text.isEmpty()
                ? entry.time
                : entry.doubtful ? entry.time + "\n" + text : joined(entry.time, text);
        Reading reading = LineReader.read(line, began, zone, previous);
        if (!entry.doubtful && reading instanceof Understood understood) {
            previous = understood.line().at().instant();
            line = joined(
                    TimeText.write(understood.line().at(), understood.line().until(), zone), text);
            reading = LineReader.read(line, began, zone);
        }
        return new ChatEntry(entry.number, entry.who, line, reading);
    }

    /** A space, or a mark where the text would otherwise be taken for more of the time. */
    private String joined(String time, String text) {
        if (text.isEmpty()) {
            return time;
        }
        TimeToken token = TimeReader.read(Folded.of(time + " " + text), 0, year);
        boolean apart = token != null && token.to() == time.length() && token.body() == time.length();
        return time + (apart ? " " : "、") + text;
    }

    /** An entry whose lines are still being gathered. */
    private record Draft(int number, String who, String time, boolean doubtful, StringBuilder text) {}
}
