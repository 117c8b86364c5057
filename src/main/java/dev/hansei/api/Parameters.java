package dev.hansei.api;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Language;
import dev.hansei.base.MomentText;
import dev.hansei.base.NotAMoment;
import dev.hansei.base.Problem;
import dev.hansei.base.TextRules;
import dev.hansei.incident.EntryRecord;
import dev.hansei.incident.room.TimelineFilter;
import dev.hansei.incident.room.TimelineReader;
import dev.hansei.intake.form.Shape;
import io.vertx.core.MultiMap;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Query parameters, read strictly: what is unknown or cannot be read is told, all at once. */
final class Parameters {

    private static final int USUAL = 50;
    private static final int LONGEST_TEXT = 200;

    private final MultiMap told;
    private final List<Problem.Fault> faults = new ArrayList<>();

    Parameters(MultiMap told, String... known) {
        this.told = told;
        Set<String> names = Set.of(known);
        told.names().stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> fault(
                        name,
                        "このパラメーターはありません。使えるのは次のものです: " + String.join("、", known),
                        "There is no such parameter. These are: " + String.join(", ", known)));
        told.names().stream()
                .filter(name -> told.getAll(name).size() > 1)
                .forEach(name -> fault(name, "パラメーターが2度あります。1つにしてください。", "The parameter stands here twice. Keep one."));
    }

    String text(String name) {
        String value = told.get(name);
        if (value == null || TextRules.blank(value)) {
            return null;
        }
        if (TextRules.refusal(value).isPresent()) {
            fault(name, "使えない文字があります。取り除いてください。", "It holds a character that cannot be used. Take it out.");
            return null;
        }
        return TextRules.kept(value);
    }

    /** As it was sent; whoever gave it out knows it again. */
    String cursor(String name) {
        return told.get(name);
    }

    int limit() {
        Integer limit = read("limit", Integer::valueOf, "1～200の整数を書いてください。", "Write a whole number from 1 to 200.");
        if (limit != null && (limit < 1 || limit > TimelineReader.LARGEST)) {
            fault("limit", "1～200の整数を書いてください。", "Write a whole number from 1 to 200.");
        }
        return limit == null ? USUAL : limit;
    }

    UUID row(String name) {
        return read(name, UUID::fromString, "記録の row の値を書いてください。", "Write the 'row' of an entry.");
    }

    /** A time in the zone of the incident, unless it names another. */
    Instant time(String name, ZoneId zone) {
        String told = text(name);
        try {
            return told == null ? null : MomentText.read(told, zone, null).instant();
        } catch (NotAMoment e) {
            fault(
                    name,
                    e.reason().ja() + "。",
                    "This is not a time: " + e.reason().en() + ".");
            return null;
        }
    }

    TimelineFilter filter() {
        String wanted = text("text");
        if (wanted != null && wanted.length() > LONGEST_TEXT) {
            fault("text", "200字までにしてください。", "Search for 200 characters at most.");
        }
        boolean standing = truth("standing");
        return new TimelineFilter(
                word("kind", EntryRecord.Kind.values()),
                word("visibility", EntryRecord.Visibility.values()),
                text("person"),
                word("missing", Language.values()),
                wanted,
                standing);
    }

    boolean truth(String name) {
        String told = text(name);
        if (told != null && !told.equals("true") && !told.equals("false")) {
            fault(name, "trueかfalseを書いてください。", "Write true or false.");
        }
        return "true".equals(told);
    }

    /** Of these only one may be told. */
    void oneOf(String... names) {
        List<String> used = Arrays.stream(names).filter(told::contains).toList();
        if (used.size() > 1) {
            fault(
                    used.getLast(),
                    "次のパラメーターは1つだけ使えます: " + String.join("、", names),
                    "Only one of these can be used: " + String.join(", ", names));
        }
    }

    /** @throws Problem.Malformed where something could not be read */
    void done() {
        if (!faults.isEmpty()) {
            throw new Problem.Malformed(
                    "input/parameter",
                    Bilingual.of(
                            "クエリパラメーターに" + faults.size() + "件の誤りがあります。直して送り直してください。",
                            faults.size() + " query parameter(s) cannot be taken. Correct them and ask again."),
                    faults);
        }
    }

    <E extends Enum<E>> E word(String name, E[] words) {
        String value = text(name);
        if (value == null) {
            return null;
        }
        List<String> known = Arrays.stream(words).map(Shape::word).toList();
        int index = known.indexOf(value);
        if (index < 0) {
            fault(name, "使えるのは次の語です: " + String.join("、", known), "The words are: " + String.join(", ", known));
            return null;
        }
        return words[index];
    }

    private <T> T read(String name, Function<String, T> reading, String ja, String en) {
        String value = text(name);
        try {
            return value == null ? null : reading.apply(value);
        } catch (IllegalArgumentException | ArithmeticException e) {
            fault(name, ja, en);
            return null;
        }
    }

    private void fault(String name, String ja, String en) {
        faults.add(new Problem.Fault(name, "input/parameter", Bilingual.of(ja, en)));
    }
}
