package dev.hansei.incident.line;

import dev.hansei.incident.line.TimeToken.Doubt;

/**
 * What the head of one line of a chat log says: a time and perhaps a speaker ({@code [17:27] tanaka: text}), a speaker and
 * a time whose text follows on the next lines ({@code tanaka 17:27}, as Slack copies it), a day for what follows, or nothing.
 *
 * @param time the words of the time; null where there are none
 * @param doubtful whether the time may be a part of the text, so that the whole line is the entry
 * @param day the day that a line names and nothing else; or null
 */
record ChatHead(String time, String speaker, String text, boolean doubtful, Day day) {

    private static final int NAME_WORDS = 3;
    private static final int TIME_WORDS = 3;
    private static final int NAME_LENGTH = 60;
    private static final String RULES = "-–—―─=*# ";

    static ChatHead leading(String line, int year) {
        Folded folded = Folded.of(line);
        TimeToken token = TimeReader.read(folded, 0, year);
        if (token == null || token.words() instanceof TimeWords.DayOnly) {
            return dayAlone(line, year);
        }
        String rest = line.substring(token.body()).strip();
        if (token.doubt() != Doubt.NONE) {
            return new ChatHead(line, null, "", true, null);
        }
        Speaker speaker = Speaker.in(rest);
        return new ChatHead(line.substring(token.from(), token.to()), speaker.name(), speaker.text(), false, null);
    }

    /** The speaker and the time of a line that has nothing else; null where it is no such line. */
    static ChatHead trailing(String line, int year) {
        var tokens = Token.of(line, 0, line.length());
        Folded folded = Folded.of(line);
        if (tokens.size() < 2
                || tokens.size() > NAME_WORDS + TIME_WORDS
                || folded.text().length() != line.length()) {
            return null;
        }
        for (int words = Math.min(TIME_WORDS, tokens.size() - 1); words >= 1; words--) {
            int start = tokens.get(tokens.size() - words).from();
            String name = line.substring(0, start).strip();
            TimeToken token = TimeReader.read(folded, start, year);
            boolean whole = token != null
                    && token.words() instanceof TimeWords.Clocked clocked
                    && clocked.to() == null
                    && token.to() == line.length();
            if (whole && tokens.size() - words <= NAME_WORDS && name.length() <= NAME_LENGTH && Speaker.person(name)) {
                return new ChatHead(line.substring(start), name, "", false, null);
            }
        }
        return null;
    }

    private static ChatHead dayAlone(String line, int year) {
        int from = 0;
        int to = line.length();
        while (from < to && RULES.indexOf(line.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && RULES.indexOf(line.charAt(to - 1)) >= 0) {
            to--;
        }
        TimeToken token = TimeReader.read(Folded.of(line.substring(from, to)), 0, year);
        boolean alone = token != null && token.words() instanceof TimeWords.DayOnly && token.to() == to - from;
        return alone ? new ChatHead(null, null, "", false, ((TimeWords.DayOnly) token.words()).day()) : null;
    }
}
