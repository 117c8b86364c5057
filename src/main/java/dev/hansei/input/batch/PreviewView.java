package dev.hansei.input.batch;

import dev.hansei.base.Language;
import dev.hansei.base.MomentWords;
import dev.hansei.incident.EntryRecord;
import dev.hansei.incident.Milestone;
import dev.hansei.incident.line.Choice;
import dev.hansei.incident.line.Question;
import java.util.List;
import java.util.Set;

/**
 * A batch as the preview shows it.
 *
 * @param unclear how many rows have to be corrected
 * @param fresh how many will be new
 * @param known how many are there already
 * @param customer how many of the new ones say that customers may read them
 */
public record PreviewView(List<Row> rows, int unclear, int fresh, int known, int customer) {

    private static final int WIDE = 100;

    static PreviewView of(List<Proposed> batch, Set<String> known, Language language) {
        List<Row> rows = batch.stream().map(one -> row(one, known, language)).toList();
        return new PreviewView(
                rows,
                (int) rows.stream().filter(row -> !row.clear()).count(),
                (int) rows.stream().filter(row -> row.clear() && !row.known()).count(),
                (int) rows.stream().filter(Row::known).count(),
                (int) rows.stream()
                        .filter(row -> row.customer() && !row.known())
                        .count());
    }

    private static Row row(Proposed one, Set<String> known, Language language) {
        if (!one.clear()) {
            return new Row(
                    one.number(),
                    one.raw(),
                    "",
                    "",
                    null,
                    List.of(),
                    "",
                    "",
                    false,
                    false,
                    one.questions().stream()
                            .map(question -> new Asked(
                                    question.code(),
                                    question.sentence().in(language),
                                    answers(one, question, question.choices(), language),
                                    answers(one, question, question.more(), language)))
                            .toList(),
                    List.of());
        }
        EntryRecord entry = one.entry();
        Language shown = entry.text().has(language) ? language : language.other();
        return new Row(
                one.number(),
                one.raw(),
                MomentWords.full(entry.at(), language),
                entry.until() == null ? "" : MomentWords.full(entry.until(), language),
                entry.kind(),
                one.milestones(),
                entry.text().in(shown),
                shown.tag(),
                entry.visibility() == EntryRecord.Visibility.CUSTOMER,
                known.contains(entry.id()),
                List.of(),
                one.notices().stream()
                        .map(notice -> notice.sentence().in(language))
                        .toList());
    }

    private static List<Answer> answers(Proposed one, Question question, List<Choice> choices, Language language) {
        return choices.stream()
                .map(choice -> new Answer(
                        question.answered(one.raw(), choice), choice.shown().in(language)))
                .toList();
    }

    /**
     * One entry of it.
     *
     * @param told what it was read from; not "raw", which Qute takes for "unescaped"
     * @param until empty where it tells of one time
     * @param kind null where it has to be corrected
     * @param known whether it is on the timeline already
     */
    public record Row(
            int number,
            String told,
            String at,
            String until,
            EntryRecord.Kind kind,
            List<Milestone.Kind> milestones,
            String text,
            String lang,
            boolean customer,
            boolean known,
            List<Asked> questions,
            List<String> notices) {

        public boolean clear() {
            return questions.isEmpty();
        }

        /** How many lines show all of it; long ones are broken on the screen. */
        public int height() {
            int lines = (int) told.lines().count();
            return told.length() > WIDE ? Math.max(lines, 3) : lines;
        }
    }

    /** A question as a screen shows it. */
    public record Asked(String code, String sentence, List<Answer> answers, List<Answer> more) {}

    /** @param line the whole line as it reads with this answer */
    public record Answer(String line, String shown) {}
}
