package dev.hansei.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The sender's list of who gets what, as CSV that no spreadsheet program takes for formulas. */
final class RecipientList {

    private static final String MARK = "\uFEFF";
    private static final List<String> HEAD = List.of("customer", "name", "language", "contact", "e-mail", "files");

    /**
     * A sign that begins a formula, at the start of the cell or where a program that splits at another character, or
     * drops a quote, would see a start.
     */
    private static final Pattern FORMULA = Pattern.compile("(^|[;,|\"\\h\\v\\p{Cc}\\p{Cf}])(?=[=+\\-@＝＋－＠﹦﹢﹣﹫−])");

    private static final Pattern LEADING_CONTROL = Pattern.compile("^(?=[\\p{Cc}\\p{Cf}])");

    private final List<List<String>> rows = new ArrayList<>();

    void add(String customer, String name, String language, String contact, String email, List<String> files) {
        rows.add(List.of(customer, name, language, contact, email, String.join("; ", files)));
    }

    String csv() {
        return MARK + line(HEAD) + rows.stream().map(RecipientList::line).collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream().map(RecipientList::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    static String cell(String text) {
        String harmless =
                LEADING_CONTROL.matcher(FORMULA.matcher(text).replaceAll("$1'")).replaceFirst("'");
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
