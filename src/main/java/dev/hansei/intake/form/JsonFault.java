package dev.hansei.intake.form;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the parser says of broken JSON, which it says in English only. */
final class JsonFault {

    private static final Pattern CHARACTER = Pattern.compile("Unexpected character \\('(.+?)' \\(code");
    /** What the parser tells of its own source, which no reader can use. */
    private static final Pattern INSIDE = Pattern.compile("\\s*\\(?(?:start marker )?at \\[Source: [^\\]]*]\\)?");

    private static final Pattern WORD = Pattern.compile("Unrecognized token '([^']*)'");

    /** What the parser waited for, and what is to be written; the first that it names counts. */
    private static final Map<String, String> WAITED_FOR = new LinkedHashMap<>();

    static {
        WAITED_FOR.put("start field name", "キーは二重引用符「\"」で囲んで書き始めてください。");
        WAITED_FOR.put("separate field name and value", "キーと値の間にコロン「:」を書いてください。");
        WAITED_FOR.put("comma to separate", "値と値の間にコンマ「,」を書いてください。");
        WAITED_FOR.put("expected a v", "値を書いてください。文字列は二重引用符「\"」で囲みます。");
        WAITED_FOR.put("was expecting (JSON String", "値を書いてください。文字列は二重引用符「\"」で囲みます。");
        WAITED_FOR.put("Illegal unquoted character", "改行などの制御文字は「\\n」のように書いてください。");
        WAITED_FOR.put("escape", "「\\」の後には、決まった文字か「u」と4桁の16進数だけを書いてください。");
    }

    private JsonFault() {}

    static Flaw of(JsonProcessingException fault) {
        String told = String.valueOf(fault.getOriginalMessage());
        JsonLocation at = fault.getLocation();
        String ja = at == null ? "" : at.getLineNr() + "行目の" + at.getColumnNr() + "文字目: ";
        String en = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
        return Flaw.of(
                "syntax",
                "JSONとして読めません（" + ja + found(fault, told) + "）。" + next(fault, told),
                "This is not JSON" + en + ": " + Flaw.shown(INSIDE.matcher(told).replaceAll(""))
                        + ". Check the quotes, commas, colons and brackets around there.");
    }

    private static String found(JsonProcessingException fault, String told) {
        Matcher character = CHARACTER.matcher(told);
        Matcher word = WORD.matcher(told);
        if (fault instanceof JsonEOFException) {
            return "途中で終わっています";
        }
        if (character.find()) {
            return "「" + Flaw.shown(character.group(1)) + "」はここに書けません";
        }
        return word.find() ? "「" + Flaw.shown(word.group(1)) + "」はJSONの語ではありません" : "ここに書けないものがあります";
    }

    private static String next(JsonProcessingException fault, String told) {
        if (fault instanceof JsonEOFException) {
            return "閉じていないかっこや引用符を閉じて、最後まで書いてください。";
        }
        return WAITED_FOR.entrySet().stream()
                .filter(waited -> told.contains(waited.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("この前後の引用符、コンマ、コロン、かっこを確かめてください。");
    }
}
