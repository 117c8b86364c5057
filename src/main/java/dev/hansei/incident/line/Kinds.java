package dev.hansei.incident.line;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Nearest;
import dev.hansei.incident.EntryRecord.Kind;
import dev.hansei.incident.Milestone;
import dev.hansei.incident.line.KindWords.Meaning;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The kind words of a line: those that stand before the text or after it.
 *
 * <p>A kind and a milestone may be named together ({@code !検知 !対応}); two kinds, or two milestones, are asked about. An
 * unknown word is asked about too, unless a known one is there: then it can only be text, which is how the answer "it is
 * text" is written ({@code !event !important}).
 *
 * @param words those that are taken out of the text
 */
record Kinds(List<Token> words, Kind kind, Milestone.Kind milestone, List<Question> questions) {

    private static final int SUGGESTED = 4;
    private static final List<String> USUAL = List.of("action", "対応", "communication", "連絡");

    /** @param places the tokens at which a kind may stand */
    static Kinds of(String line, List<Token> places, ZoneId zone) {
        List<Token> words = places.stream()
                .filter(token -> token.kind() && KindWords.meaning(token.word()) != null)
                .toList();
        if (words.isEmpty()) {
            return new Kinds(
                    words,
                    Kind.EVENT,
                    null,
                    places.stream()
                            .filter(Token::kind)
                            .limit(1)
                            .map(token -> unknown(new Asking(line, token.from(), token.to(), zone)))
                            .toList());
        }
        List<Meaning> meanings = words.stream()
                .map(token -> KindWords.meaning(token.word()))
                .distinct()
                .toList();
        List<Kind> plain = meanings.stream()
                .filter(meaning -> meaning.milestone() == null)
                .map(Meaning::kind)
                .toList();
        List<Milestone.Kind> milestones = meanings.stream()
                .map(Meaning::milestone)
                .filter(milestone -> milestone != null)
                .distinct()
                .toList();
        boolean clear = plain.size() <= 1 && milestones.size() <= 1;
        Token last = words.getLast();
        return new Kinds(
                words,
                plain.isEmpty() ? meanings.getFirst().kind() : plain.getFirst(),
                milestones.isEmpty() ? null : milestones.getFirst(),
                clear ? List.of() : List.of(two(words, new Asking(line, last.from(), last.to(), zone))));
    }

    private static Question unknown(Asking asking) {
        String word = asking.words().substring(1);
        List<Choice> choices = new ArrayList<>();
        KindWords.all().stream()
                .filter(known -> KindWords.folded(word).startsWith(known) && known.length() > 1)
                .filter(known -> KindWords.folded(word).length() == word.length())
                .forEach(known -> choices.add(choice("!" + known + " " + word.substring(known.length()))));
        near(KindWords.folded(word)).forEach(known -> choices.add(choice("!" + known)));
        choices.add(new Choice(
                "!event " + asking.words(), Bilingual.of("本文として残す（種別は事象）", "Keep it as text (the kind is event)")));
        return asking.ask(
                "line/unknown-kind",
                "「" + asking.quoted() + "」という種別はありません。種別を選ぶか、本文として残してください。",
                "There is no kind '" + asking.quoted() + "'. Choose one, or keep it as text.",
                choices,
                KindWords.main().stream().map(known -> choice("!" + known)).toList());
    }

    /** Those that begin so and the one that is a few slips away; where there are none, those that are used most. */
    private static List<String> near(String word) {
        Stream<String> slip = Nearest.to(word, KindWords.all()).stream();
        Stream<String> longer = KindWords.all().stream().filter(known -> !word.isEmpty() && known.startsWith(word));
        List<String> near =
                Stream.concat(longer, slip).distinct().limit(SUGGESTED).toList();
        return near.isEmpty() ? USUAL : near;
    }

    private static Question two(List<Token> words, Asking asking) {
        String shown = String.join("、", words.stream().map(Token::text).toList());
        return asking.ask(
                "line/two-kinds",
                "種別が複数あります（" + shown + "）。一つの記録に種別と節目は一つずつです。要らない語を消してください。",
                "More than one kind is named (" + shown.replace("、", ", ") + "). An entry has one kind and at most one"
                        + " milestone. Take out the words that do not belong.",
                List.of(new Choice(
                        "", Bilingual.of("「" + asking.quoted() + "」を消す", "Take out '" + asking.quoted() + "'"))));
    }

    private static Choice choice(String replacement) {
        return new Choice(replacement, Bilingual.of(replacement, replacement));
    }
}
