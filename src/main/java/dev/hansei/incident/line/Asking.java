package dev.hansei.incident.line;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Letters;
import dev.hansei.incident.line.time.Cursor;
import dev.hansei.incident.line.time.Telling;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The words of a line that are in question, and how to ask about them.
 *
 * @param zone the zone of the incident
 */
public record Asking(String line, int from, int to, ZoneId zone) {

    private static final int MOST = 8;

    String words() {
        return line.substring(from, to);
    }

    /** The words as they may be quoted in a sentence. */
    public String quoted() {
        return Letters.shown(words());
    }

    public Question ask(String code, String ja, String en, List<Choice> choices) {
        return ask(code, ja, en, choices, List.of());
    }

    /** @param more all that are possible; those of them that are not offered first are offered after them */
    public Question ask(String code, String ja, String en, List<Choice> choices, List<Choice> more) {
        List<Choice> first = choices.stream().distinct().limit(MOST).toList();
        List<Choice> rest = more.stream()
                .distinct()
                .filter(choice -> !first.contains(choice))
                .toList();
        List<Choice> all = Stream.concat(first.stream(), rest.stream()).toList();
        return new Question(code, Bilingual.of(ja, en), from, to, apart(told(first, all)), apart(told(rest, all)));
    }

    /** Two zones may share their name: where answers would read the same, each also says what it writes. */
    private static List<Choice> told(List<Choice> choices, List<Choice> all) {
        return choices.stream()
                .map(choice -> all.stream().anyMatch(other -> other != choice && sameWords(other, choice))
                        ? new Choice(
                                choice.replacement(),
                                Bilingual.of(
                                        choice.shown().ja() + "［" + choice.replacement() + "］",
                                        choice.shown().en() + " [" + choice.replacement() + "]"))
                        : choice)
                .toList();
    }

    private static boolean sameWords(Choice one, Choice other) {
        return one.shown().ja().equals(other.shown().ja())
                || one.shown().en().equals(other.shown().en());
    }

    public List<Choice> choices(List<Telling> ways) {
        return ways.stream().map(way -> way.choice(zone)).toList();
    }

    /** The time, with the words also left in the text; a mark keeps apart what could be read as more of the time. */
    public List<Choice> timesAndText(List<Telling> ways) {
        String between = Character.isLetterOrDigit(words().codePointAt(0)) ? " " : "、";
        List<Choice> choices = new ArrayList<>();
        for (Telling way : ways) {
            Choice time = way.choice(zone);
            choices.add(new Choice(time.replacement() + between + words(), time.shown()));
        }
        return choices;
    }

    /** Minus no minutes is now; after it the words can only be text. */
    Choice text() {
        return new Choice(
                "-0m " + words(),
                Bilingual.of("本文として残す（時刻は入力を始めた時）", "Keep it as text (the time is when you began to type)"));
    }

    public List<Choice> withText(List<Choice> choices) {
        List<Choice> all = new ArrayList<>(choices.stream().limit(MOST - 1L).toList());
        all.add(text());
        return all;
    }

    private List<Choice> apart(List<Choice> choices) {
        return choices.stream()
                .map(choice -> new Choice(apart(choice.replacement()), choice.shown()))
                .toList();
    }

    /** A written time must not run into the text after it; what ends in the words themselves stays as it was typed. */
    private String apart(String replacement) {
        boolean apart = to == line.length()
                || Cursor.space(line.charAt(to))
                || replacement.endsWith(words())
                || "、。".indexOf(line.charAt(to)) >= 0;
        return apart ? replacement : replacement + " ";
    }
}
