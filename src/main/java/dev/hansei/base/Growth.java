package dev.hansei.base;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Decides whether a record may grow into what is told of it: rows may be added, but nothing said may change. */
public final class Growth {

    /** Enough to recognise a text by. */
    private static final int SHOWN = 160;

    private static final Pattern WHOLE_ROW = Pattern.compile("\\w+\\[\\d+]");
    private static final Pattern WITHIN_A_ROW = Pattern.compile("][.\\[]");

    /** The only rows that take rows of their own later: the measurements of a course. */
    private static final Pattern GROWING = Pattern.compile("series\\[\\d+]\\.points\\[\\d+]");

    /** What is not there when a record begins, and so not in bundles written then. */
    private static final Set<String> LATER = Set.of("outcome", "conclusion", "abandonment", "checkPlan", "population");

    private Growth() {}

    /**
     * What is told and not yet known. Rows that are known but not told stay, so an older bundle changes nothing.
     *
     * @throws Problem.Refused naming every difference, where told content contradicts what is known
     */
    public static List<Difference.Added> of(String reference, Object known, Object told) {
        List<Difference> differences = Differences.between(known, told);
        refuse(reference, differences.stream().filter(Growth::contradicts).toList());
        differences.forEach(difference -> refuseCopy(reference, difference, known));
        return differences.stream()
                .filter(Difference.Added.class::isInstance)
                .map(Difference.Added.class::cast)
                .toList();
    }

    /** A row that is told again under another name would stand there twice for ever. */
    private static void refuseCopy(String reference, Difference difference, Object known) {
        if (difference instanceof Difference.Added(String path, Object row)
                && WHOLE_ROW.matcher(path).matches()) {
            Differences.copied(known, path.substring(0, path.indexOf('[')), row).ifPresent(original -> {
                throw new Problem.Refused(
                        "record/told-twice",
                        Bilingual.of(
                                reference + " の " + path + " は、記録済みの「" + original
                                        + "」と識別子のほかがすべて同じです。記録済みの識別子をそのまま書いてください。別の出来事なら、違いが分かるように書いてください。",
                                reference + " already has " + path + " as '" + original
                                        + "': only the identifier differs. Keep the identifier as it was recorded; if"
                                        + " it is another thing, say what sets it apart."));
            });
        }
    }

    /** @throws Problem.Refused where something told could not be added to what was recorded before */
    public static void complete(String reference, Object grown, Object told) {
        refuse(
                reference,
                Differences.between(grown, told).stream()
                        .filter(difference -> contradicts(difference) || difference instanceof Difference.Added)
                        .toList());
    }

    /** A row is told as it is known or not at all: left out in part, or filled in, it would be another row. */
    private static boolean contradicts(Difference difference) {
        return switch (difference) {
            case Difference.Changed changed -> true;
            case Difference.Added(String path, Object value) ->
                WITHIN_A_ROW.matcher(path).find() && !GROWING.matcher(path).matches();
            case Difference.Missing(String path, Object value) ->
                !WHOLE_ROW.matcher(path).matches() && !GROWING.matcher(path).matches() && !LATER.contains(path);
        };
    }

    private static void refuse(String reference, List<Difference> differences) {
        if (!differences.isEmpty()) {
            String list = differences.stream().map(Growth::line).collect(Collectors.joining());
            throw new Problem.Refused(
                    "record/changed",
                    Bilingual.of(
                            reference + " は記録済みで、記録した内容は変更できません。差異：" + list
                                    + "\n記録済みの内容はそのまま書き、訂正は元の行を置き換える（supersedes）新しい行として追加してください。",
                            reference + " is already recorded, and what is recorded does not change. It differs in:"
                                    + list
                                    + "\n"
                                    + "Repeat it as it was recorded, and add a correction as a new row that supersedes"
                                    + " the old one."));
        }
    }

    private static String line(Difference difference) {
        return switch (difference) {
            case Difference.Changed(String path, Object known, Object told) ->
                "\n  " + path + ": " + shown(known) + " → " + shown(told);
            case Difference.Added(String path, Object value) -> "\n  " + path + ": + " + shown(value);
            case Difference.Missing(String path, Object value) -> "\n  " + path + ": − " + shown(value);
        };
    }

    private static String shown(Object value) {
        String text = value instanceof Moment moment ? MomentText.write(moment, null) : String.valueOf(value);
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }
}
