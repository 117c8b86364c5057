package dev.hansei.input.batch;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Letters;
import dev.hansei.base.Problem;
import dev.hansei.base.TextRules;
import dev.hansei.incident.EntryRecord;
import dev.hansei.incident.line.Question;
import dev.hansei.incident.room.RoomReader;
import dev.hansei.incident.room.TimelineReader;
import dev.hansei.people.People;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads an uploaded table into entries. */
@ApplicationScoped
public class TableReader {

    private static final int LARGEST = 4 * 1024 * 1024;
    private static final int MOST_ROWS = 10_000;
    private static final int AT_ONCE = 500;

    private final RoomReader rooms;
    private final TimelineReader timeline;
    private final People people;

    TableReader(RoomReader rooms, TimelineReader timeline, People people) {
        this.rooms = rooms;
        this.timeline = timeline;
        this.people = people;
    }

    /** @throws Problem.Invalid where it is too large, or no text in UTF-8 */
    public static String text(byte[] uploaded) {
        if (uploaded.length > LARGEST) {
            throw invalid(
                    "input/table-too-large",
                    "ファイルが4MBを超えているため、読み込んでいません。分けて読み込んでください。",
                    "The file is larger than 4 MB, so it was not read. Upload it in parts.");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(uploaded))
                    .toString();
        } catch (CharacterCodingException other) {
            throw invalid(
                    "input/table-encoding",
                    "文字コードがUTF-8ではないため、文字を正しく読めません。表計算ソフトでは「CSV UTF-8」を選んで保存してください。",
                    "The file is not in UTF-8, so its letters cannot be told for certain. In a spreadsheet, save it as 'CSV UTF-8'.");
        }
    }

    /**
     * @param corrected rows that somebody corrected, by their number
     * @param visible whether rows that say so become visible to customers; else all are internal
     * @throws Problem.Invalid where it is no table of entries
     */
    public List<Proposed> read(
            String incident, String text, Map<Integer, String> corrected, boolean visible, Instant now) {
        ZoneId zone = rooms.zone(incident);
        Table table = Table.of(text);
        if (table == null) {
            throw invalid(
                    "input/table-columns",
                    "1行目に at と、ja か en の列名が要ります。書き出したCSVの1行目を手本にしてください。",
                    "The first row needs the names of the columns: at, and ja or en. Take the first row of an exported CSV as a model.");
        }
        checkHead(table);
        if (table.rows().size() > MOST_ROWS) {
            throw invalid(
                    "input/table-too-long",
                    "表が" + table.rows().size() + "行あり、一度に読めるのは" + MOST_ROWS + "行までのため、何も記録していません。分けて読み込んでください。",
                    "The table has " + table.rows().size() + " rows, and at most " + MOST_ROWS
                            + " are taken at once, so nothing was recorded. Upload it in parts.");
        }
        List<Proposed> read = new ArrayList<>();
        Map<String, Integer> same = new HashMap<>();
        for (int i = 0; i < table.rows().size(); i++) {
            Csv.Row row = corrected(corrected.get(i + 1), table, table.rows().get(i));
            if (row != null) {
                read.add(new RowReader(table, row, zone, now).read(i + 1, visible, same));
            }
        }
        return checked(incident, read);
    }

    /** How many entries are recorded as internal although the table, read as it says, shows them to customers. */
    int internal(String incident, List<Proposed> read) {
        List<Proposed> customer = read.stream()
                .filter(one -> one.clear() && one.entry().visibility() == EntryRecord.Visibility.CUSTOMER)
                .toList();
        return (int) stored(incident, customer).values().stream()
                .filter(entry -> entry.visibility() == EntryRecord.Visibility.INTERNAL)
                .count();
    }

    /** Null for a row that was emptied. */
    private static Csv.Row corrected(String corrected, Table table, Csv.Row row) {
        if (corrected == null) {
            return row;
        }
        List<Csv.Row> rows = Csv.read(corrected, table.separator());
        return switch (rows.size()) {
            case 0 -> null;
            case 1 -> rows.getFirst();
            default -> new Csv.Row(corrected, List.of(), Csv.Flaw.SEVERAL);
        };
    }

    /** A first row that can be read in two ways would give every row another meaning. */
    private static void checkHead(Table table) {
        if (table.head().flaw() != null) {
            throw invalid(
                    "input/table-head",
                    "1行目の引用符（\"）が閉じていないか、閉じた後に文字が続いています。1行目を直してください。",
                    "In the first row a quote (\") is not closed, or text follows the closing one. Mend the first row.");
        }
        if (!table.twice().isEmpty()) {
            String heads = table.twice().stream().map(Column::head).collect(Collectors.joining(", "));
            throw invalid(
                    "input/table-head",
                    "1行目に同じ名前の列が2つ以上あります：" + heads + "。それぞれ1つにしてください。",
                    "The first row names a column more than once: " + heads + ". Keep one column of each name.");
        }
    }

    /** With what rows say of each other, and of what is recorded already. */
    private List<Proposed> checked(String incident, List<Proposed> read) {
        Map<String, EntryRecord> stored = stored(incident, read);
        Set<String> keys = new HashSet<>();
        people.told().forEach(person -> keys.add(person.key()));
        Set<String> ids = new HashSet<>();
        return read.stream()
                .map(one -> one.clear() ? checked(one, stored, keys, ids) : one)
                .toList();
    }

    private static Proposed checked(Proposed one, Map<String, EntryRecord> stored, Set<String> keys, Set<String> ids) {
        EntryRecord entry = one.entry();
        EntryRecord known = stored.get(entry.id());
        if (!ids.add(entry.id())) {
            return asked(
                    one,
                    "id",
                    "識別子「" + entry.id() + "」の行がほかにもあるため、どちらを記録するか決まりません。片方の行を空にするか、別の id にしてください。",
                    "Another row has the id '" + entry.id()
                            + "' too, so it is not settled which of them to record. Empty one of the rows, or give it another id.");
        }
        if (known != null && !known.equals(Named.visible(entry, known.visibility()))) {
            return asked(
                    one,
                    "id",
                    "同じ識別子の記録がすでにあり、内容が違います。記録は書き換えません。障害の画面で訂正するか、新しい記録であれば id を空にしてください。",
                    "An entry of this id is recorded already and says something else. Entries are not rewritten: correct it in"
                            + " the room; or empty the id if this is a new entry.");
        }
        if (known == null && entry.by() != null && !keys.contains(entry.by())) {
            return asked(
                    one,
                    "by",
                    "「" + Letters.shown(entry.by()) + "」というキーの担当者は登録されていないため、誰の行動か記録できません。空にするか、登録済みのキーにしてください。",
                    "Nobody has the key '" + Letters.shown(entry.by())
                            + "', so it cannot be recorded who acted. Leave it empty, or name someone who is known.");
        }
        return one;
    }

    private static Proposed asked(Proposed one, String column, String ja, String en) {
        Bilingual sentence = InRow.said(one.number(), column, Bilingual.of(ja, en));
        return Proposed.asked(one.number(), one.raw(), new Question("input/row", sentence, 0, 0, List.of()));
    }

    private Map<String, EntryRecord> stored(String incident, List<Proposed> read) {
        Map<String, EntryRecord> stored = new HashMap<>();
        List<String> ids = read.stream()
                .filter(Proposed::clear)
                .map(one -> one.entry().id())
                .filter(TextRules::isId)
                .toList();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            timeline.rows(incident, ids.subList(from, Math.min(from + AT_ONCE, ids.size())))
                    .forEach(row -> stored.put(row.entry().id(), row.entry()));
        }
        return stored;
    }

    private static Problem invalid(String code, String ja, String en) {
        return new Problem.Invalid(code, Bilingual.of(ja, en));
    }
}
