package dev.hansei.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecipientListTest {

    /** At a start, or after anything that some program splits at, with any quotes gone. */
    private static final Pattern FORMULA_BEGINS = Pattern.compile("(^|[;,|\"\\s])[\"\\s\\p{Cf}]*[=+\\-@＝＋－＠]");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1+1",
                "-1+1",
                "@SUM(A1)",
                "\t=1+1",
                "\r=1+1",
                "\n=1+1",
                "＝1+1",
                "＋1+1",
                "－1+1",
                "＠SUM(A1)",
                " =1+1",
                "\u3000=1+1",
                "\u00A0=1+1",
                "\u200B=1+1",
                "\uFEFF=1+1",
                "\"=1+1",
                "\"\"=1+1",
                "x\";=1+1",
                "x;=1+1",
                "x,=1+1",
                "x;\"=1+1",
                "x\n=1+1",
                "x\r\n=1+1",
                "x\t=1+1",
                "x|=1+1",
                "\",=1+1",
                "=cmd|'/C calc'!A0",
                "=HYPERLINK(\"https://example.com\")",
                "株式会社;＝1+1"
            })
    void no_cell_begins_a_formula_however_it_is_split(String text) {
        String cell = RecipientList.cell(text);
        assertThat(cell).startsWith("\"").endsWith("\"");
        String inner = cell.substring(1, cell.length() - 1);
        assertThat(FORMULA_BEGINS.matcher(inner).find()).as(inner).isFalse();
        assertThat(FORMULA_BEGINS.matcher(inner.replace("\"\"", "\"")).find())
                .as(inner)
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"株式会社青葉商事", "Pat O'Neil", "a-b", "sato+ops@aoba.example", "サーバー", "A1", ""})
    void ordinary_words_stay_as_they_are(String text) {
        assertThat(RecipientList.cell(text)).isEqualTo('"' + text + '"');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {"a\"b | \"a\"\"b\"", "a,b | \"a,b\"", "a;b | \"a;b\""})
    void quotes_and_separators_are_written_as_rfc_4180_says(String text, String cell) {
        assertThat(RecipientList.cell(text)).isEqualTo(cell);
    }

    @Test
    void the_list_has_a_mark_of_utf_8_a_head_and_windows_line_ends() {
        RecipientList list = new RecipientList();
        list.add("CUS-0001", "青葉", "ja", "佐藤\n花子", "sato@aoba.example", List.of("letters/CUS-0001.pdf", "mail/a.eml"));
        assertThat(list.csv().getBytes(StandardCharsets.UTF_8)).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(list.csv().substring(1))
                .isEqualTo("\"customer\",\"name\",\"language\",\"contact\",\"e-mail\",\"files\"\r\n"
                        + "\"CUS-0001\",\"青葉\",\"ja\",\"佐藤\n"
                        + "花子\",\"sato@aoba.example\",\"letters/CUS-0001.pdf; mail/a.eml\"\r\n");
    }
}
