package dev.hansei.input.batch;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Letters;
import dev.hansei.base.Moment;
import dev.hansei.base.MomentText;
import dev.hansei.base.Problem;
import dev.hansei.base.Zones;
import dev.hansei.incident.EntryDraft;
import dev.hansei.incident.EntryRecord;
import dev.hansei.incident.Milestone;
import dev.hansei.incident.line.Choice;
import dev.hansei.incident.line.EntryLine;
import dev.hansei.incident.line.LineReader;
import dev.hansei.incident.line.Question;
import dev.hansei.incident.line.Reading;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads one row of a table into an entry; whatever cannot be read becomes a question about the row. */
final class RowReader {

    /** What stands for the text of the entry line, where a cell is read as the time of one. */
    private static final String TEXT = " .";

    private final Table table;
    private final Csv.Row row;
    private final ZoneId incidentZone;
    private final Instant now;
    private final List<Question> questions = new ArrayList<>();
    private int number;

    RowReader(Table table, Csv.Row row, ZoneId incidentZone, Instant now) {
        this.table = table;
        this.row = row;
        this.incidentZone = incidentZone;
        this.now = now;
    }

    /** @param number of the row, counted from one below the head */
    Proposed read(int number, boolean visible, Map<String, Integer> same) {
        this.number = number;
        if (row.flaw() != null || !table.headless(row).isEmpty()) {
            return Proposed.asked(number, row.raw(), cells());
        }
        ZoneId zone = zone();
        Moment at = time(Column.AT, zone);
        if (at == null && questions.isEmpty()) {
            ask(
                    "at",
                    "日時がないため、いつの記録か決まりません。2023-12-05 17:15 のように書いてください。",
                    "The time is missing, so the entry has no place on the timeline. Write it as 2023-12-05 17:15.");
        }
        EntryRecord.Kind kind = word(EntryRecord.Kind.class, Column.KIND, EntryRecord.Kind.EVENT);
        EntryRecord.Visibility visibility =
                word(EntryRecord.Visibility.class, Column.VISIBILITY, EntryRecord.Visibility.INTERNAL);
        List<Milestone.Kind> milestones = milestones();
        Moment until = time(Column.UNTIL, zone);
        Moment learned = time(Column.LEARNED, zone);
        Bilingual text = both(Column.JA, Column.EN);
        if (text == null) {
            ask(
                    "ja, en",
                    "本文がないため、記録になりません。どちらかの列に本文を書いてください。",
                    "The text is missing, so there is nothing to record. Write it in one of these columns at least.");
        }
        if (!questions.isEmpty()) {
            return Proposed.asked(number, row.raw(), questions);
        }
        EntryRecord entry = new EntryRecord(
                "unnamed",
                at,
                until,
                learned,
                kind,
                visible ? visibility : EntryRecord.Visibility.INTERNAL,
                text,
                optional(Column.BY),
                optional(Column.SUPERSEDES),
                both(Column.REASON_JA, Column.REASON_EN));
        String id = table.cell(row, Column.ID);
        EntryRecord named = id.isEmpty() ? Named.by(entry, "row", same) : Named.as(entry, id);
        try {
            return new Proposed(number, row.raw(), EntryDraft.kept(named), milestones, List.of(), List.of());
        } catch (Problem problem) {
            Bilingual sentence = InRow.said(number, column(problem), problem.sentence());
            return Proposed.asked(number, row.raw(), new Question(problem.code(), sentence, 0, 0, List.of()));
        }
    }

    /** The column whose text is refused; empty where it is about no single one. */
    private String column(Problem problem) {
        return Arrays.stream(Column.values())
                .filter(column -> problem instanceof Problem.Invalid invalid
                        && table.cell(row, column).equals(invalid.text()))
                .map(Column::head)
                .findFirst()
                .orElse("");
    }

    /** Why the row cannot be told into cells; none of them is read, for any may hold what belongs to another. */
    private Question cells() {
        Bilingual why = switch (row.flaw()) {
            case UNCLOSED ->
                Bilingual.of(
                        "引用符（\"）が閉じていないため、後の行がこの行に含まれています。ファイルを直して読み込み直してください。",
                        "A quote (\") is not closed, so the rows after it are part of this one. Mend the file and upload it again.");
            case AFTER_QUOTE ->
                Bilingual.of(
                        "閉じた引用符（\"）の後に文字が続いています。本文の中の引用符は2つ続けて（\"\"）書いてください。",
                        "Text follows a closing quote (\"). Write a quote within a cell twice (\"\").");
            case SEVERAL ->
                Bilingual.of(
                        "1行が2行以上になっています。1行にまとめるか、ファイルを直して読み込み直してください。",
                        "This is more than one row. Make it one, or mend the file and upload it again.");
            case null -> {
                String told = Letters.shown(String.join(", ", table.headless(row)));
                yield Bilingual.of(
                        "列名のない列に「" + told + "」があります。区切り文字を含む本文は引用符（\"）で囲んでください。",
                        "'" + told
                                + "' stands in a column without a name. Put quotes (\") around a text that has separators in it.");
            }
        };
        return new Question("input/row-cells", InRow.said(number, "", why), 0, 0, List.of());
    }

    private ZoneId zone() {
        String told = table.cell(row, Column.ZONE);
        Optional<ZoneId> zone = told.isEmpty() ? Optional.of(incidentZone) : Zones.named(told);
        if (zone.isEmpty()) {
            ask(
                    "zone",
                    "タイムゾーン「" + told + "」はないため、日時が決まりません。Asia/Tokyo のように地域名で書くか、空にして障害のタイムゾーンを使ってください。",
                    "There is no zone '" + told + "', so the times of the row cannot be told. Name a place, such as"
                            + " Asia/Tokyo, or leave it empty for the zone of the incident.");
        }
        return zone.orElse(incidentZone);
    }

    /** As a bundle writes it, or else as people type it, for spreadsheets write times in their own way. */
    private Moment time(Column column, ZoneId zone) {
        String told = table.cell(row, column);
        if (told.isEmpty()) {
            return null;
        }
        try {
            return MomentText.read(told, zone, null);
        } catch (IllegalArgumentException otherwise) {
            return typed(column, told, zone);
        }
    }

    private Moment typed(Column column, String told, ZoneId zone) {
        return switch (LineReader.read(told + TEXT, now, zone)) {
            case Reading.Understood(EntryLine line) when timeAlone(line) -> line.at();
            case Reading.Understood other -> {
                ask(
                        column.head(),
                        "「" + told + "」は日時の形をしていないため、読めません。2023-12-05 17:15 のように書いてください。",
                        "'" + told + "' is not a time, so it cannot be read. Write it as 2023-12-05 17:15.");
                yield null;
            }
            case Reading.Asked(List<Question> asked) -> {
                asked.forEach(question -> questions.add(inRow(column, question, told, zone)));
                yield null;
            }
        };
    }

    private static boolean timeAlone(EntryLine line) {
        return line.timed() && line.text().equals(TEXT.strip());
    }

    /**
     * A question about one cell as a question about its row. What would not be a time alone is no answer; where none is
     * left, there is nothing to choose.
     */
    private Question inRow(Column column, Question question, String told, ZoneId zone) {
        int from = row.raw().indexOf(told);
        List<Choice> choices = question.choices().stream()
                .map(choice -> new Choice(cell(question.answered(told + TEXT, choice)), choice.shown()))
                .filter(choice -> from >= 0
                        && LineReader.read(choice.replacement() + TEXT, now, zone)
                                instanceof Reading.Understood(EntryLine line)
                        && timeAlone(line))
                .toList();
        return new Question(
                question.code(),
                InRow.said(number, column.head(), choices.isEmpty() ? unsettled(told) : question.sentence()),
                Math.max(from, 0),
                Math.max(from, 0) + told.length(),
                choices);
    }

    private static Bilingual unsettled(String told) {
        return Bilingual.of(
                "「" + told + "」からは日時が決まりません。時計と暦にある日時を 2023-12-05 17:15 のように書いてください。",
                "'" + told + "' does not settle a time. Write one that clock and calendar have, as 2023-12-05 17:15.");
    }

    private static String cell(String line) {
        return line.endsWith(TEXT)
                ? line.substring(0, line.length() - TEXT.length()).strip()
                : line.strip();
    }

    private List<Milestone.Kind> milestones() {
        List<Milestone.Kind> milestones = new ArrayList<>();
        for (String told : table.cell(row, Column.MILESTONES).split("[\\s,;]+")) {
            Milestone.Kind kind = told.isEmpty() ? null : one(Milestone.Kind.class, told);
            if (kind != null) {
                milestones.add(kind);
            } else if (!told.isEmpty()) {
                choices(Column.MILESTONES, told, Milestone.Kind.values());
            }
        }
        return milestones;
    }

    private <E extends Enum<E>> E word(Class<E> words, Column column, E usual) {
        String told = table.cell(row, column);
        E word = told.isEmpty() ? usual : one(words, told);
        if (word == null) {
            choices(column, told, words.getEnumConstants());
        }
        return word;
    }

    private static <E extends Enum<E>> E one(Class<E> words, String told) {
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> TimelineTable.word(word).equals(told.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }

    private void choices(Column column, String told, Enum<?>[] words) {
        String known = Arrays.stream(words)
                .map(TimelineTable::word)
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        ask(
                column.head(),
                "「" + told + "」は決まった語のどれでもないため、使えません。" + known + " のどれかに直してください。",
                "'" + told + "' is none of these, so it cannot be used; write one of them: " + known + ".");
    }

    private String optional(Column column) {
        String told = table.cell(row, column);
        return told.isEmpty() ? null : told;
    }

    private Bilingual both(Column ja, Column en) {
        String japanese = optional(ja);
        String english = optional(en);
        return japanese == null && english == null ? null : Bilingual.of(japanese, english);
    }

    private void ask(String column, String ja, String en) {
        questions.add(new Question("input/row", InRow.said(number, column, Bilingual.of(ja, en)), 0, 0, List.of()));
    }
}
