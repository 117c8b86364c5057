package dev.hansei.incident.line.chat;

import dev.hansei.incident.line.TextQuestions;
import java.util.TreeMap;

/** An entry of a chat log whose lines are still being gathered. */
final class ChatDraft {

    private final int at;
    private final String who;
    private final String time;
    private final boolean doubtful;
    private final TreeMap<Integer, String> lines = new TreeMap<>();
    private int length;

    /**
     * @param at the line it begins in, counted from zero
     * @param time null where it has none
     */
    ChatDraft(int at, String who, String time, boolean doubtful, String text) {
        this.at = at;
        this.who = who;
        this.time = time;
        this.doubtful = doubtful;
        if (!text.isEmpty()) {
            add(at, text);
        }
    }

    int number() {
        return at + 1;
    }

    String who() {
        return who;
    }

    String time() {
        return time;
    }

    boolean doubtful() {
        return doubtful;
    }

    /** One that is far too long is not read further: it is refused anyway. */
    void add(int line, String text) {
        if (length <= TextQuestions.LONGEST && (length > 0 || !text.isEmpty())) {
            lines.put(line, text);
            length += text.length() + 1;
        }
    }

    /** This line where it is a whole line of the entry that says something, and not what stands behind its time. */
    String last(int line) {
        boolean own = line != at || time == null;
        return own && lines.containsKey(line) && !lines.get(line).isBlank() ? lines.get(line) : null;
    }

    boolean starts(int line) {
        return time == null && line == at;
    }

    /** Without what stands from this line on. */
    ChatDraft without(int from) {
        lines.tailMap(from, true).clear();
        return this;
    }

    String text() {
        return String.join("\n", lines.values()).strip();
    }
}
