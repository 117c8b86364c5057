package dev.hansei.incident.line.chat;

import dev.hansei.incident.line.time.Cursor;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Says whether a line that stands before a lone time names who speaks, as in what Slack copies, or ends the message
 * before, as where somebody goes on a minute later. Where the form of the log does not show it, the line is asked about.
 */
final class ChatSpeakers {

    private static final Pattern NAME =
            Pattern.compile("@?[\\p{L}\\p{So}][\\p{L}\\p{M}\\p{N}\\p{So}\\x{FE0F} \\u00A0\\u3000._'’・()（）/:@-]{0,59}");
    private static final Pattern SENTENCE = Pattern.compile(".*(?:した|ます|です|ません|ください|ない|[.:：])");
    private static final Pattern HALF_DAY = Pattern.compile("(?i).*(?:[ap]\\.?m\\.?|午前.*|午後.*)");
    private static final Pattern STATUS = Pattern.compile("[ \\u00A0]*(?::[a-z0-9_+-]+:|[\\p{So}\\x{FE0F}])+$");
    private static final int WORDS = 4;

    /** The form of a lone time: speakers have one, messages that follow often another. */
    private record Form(boolean indented, boolean bracketed, boolean halfDay) {}

    private final Predicate<String> known;
    private final Collection<String> answered;
    private final Set<String> established = new HashSet<>();
    private final Set<String> unclear = new LinkedHashSet<>();
    private final Set<Form> alone = new HashSet<>();
    private Form speaking;

    /**
     * @param known whether a name is known to be that of a person
     * @param answered those that somebody said are people, of all that were asked about; null while nobody was asked
     */
    ChatSpeakers(Predicate<String> known, Collection<String> answered) {
        this.known = known;
        this.answered = answered;
    }

    /** What was found out stays; a name that shows itself further down is also one further up. */
    void again() {
        unclear.clear();
        alone.clear();
        speaking = null;
    }

    /** A time with no line before it that could name anybody. */
    void unnamed(String raw, String time) {
        alone.add(form(raw, raw, time));
    }

    /**
     * @param name the line right before the time
     * @param raw the line of the time, with its indentation
     * @param first whether nothing that has a time stands before
     * @param apart whether an empty line or a day stands before the name
     */
    boolean speaks(String name, String nameRaw, String raw, String time, boolean first, boolean apart) {
        Form form = form(nameRaw, raw, time);
        if (!nameLike(name)) {
            alone.add(form);
            return false;
        }
        if (known(name) || first || form.indented || (!alone.isEmpty() && !alone.contains(form) && speaking == null)) {
            speaking = speaking == null ? form : speaking;
            return established.add(name) || true;
        }
        if (speaking != null && !speaking.equals(form)) {
            alone.add(form);
            return false;
        }
        if (apart && !alone.contains(form)) {
            return established.add(name) || true;
        }
        return asked(name);
    }

    /** A name on the line of its time. */
    boolean speaks(String name, boolean sure) {
        if (sure || known(name)) {
            established.add(name);
            return true;
        }
        return nameLike(name) && asked(name);
    }

    List<String> unclear() {
        return List.copyOf(unclear);
    }

    static String bare(String name) {
        return STATUS.matcher(name).replaceFirst("").strip();
    }

    private boolean known(String name) {
        return established.contains(name) || known.test(name) || (answered != null && answered.contains(name));
    }

    private boolean asked(String name) {
        if (answered == null) {
            unclear.add(name);
        }
        return false;
    }

    private static boolean nameLike(String name) {
        return NAME.matcher(name).matches()
                && !SENTENCE.matcher(name).matches()
                && name.split("[ \\u00A0\\u3000]+").length <= WORDS
                && Speaker.person(name);
    }

    private static Form form(String nameRaw, String raw, String time) {
        return new Form(
                indent(raw) > indent(nameRaw),
                raw.strip().startsWith("["),
                HALF_DAY.matcher(time).matches());
    }

    private static int indent(String raw) {
        int at = 0;
        while (at < raw.length() && Cursor.space(raw.charAt(at))) {
            at++;
        }
        return at;
    }
}
