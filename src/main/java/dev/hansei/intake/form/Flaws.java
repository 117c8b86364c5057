package dev.hansei.intake.form;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Language;
import dev.hansei.base.Letters;
import dev.hansei.base.TextRules;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What can be wrong with a value: each with its code and its sentence, what, why and what next. */
final class Flaws {

    private Flaws() {}

    static Flaw unknownKey(String key, Collection<String> keys, Optional<String> nearest) {
        String shown = Flaw.shown(key);
        return Flaw.of(
                "unknown-key",
                "キー「" + shown + "」はここでは使えません。" + hint(Language.JA, nearest, keys),
                "The key '" + shown + "' is not known here. " + hint(Language.EN, nearest, keys));
    }

    static Flaw missing(String key) {
        return Flaw.of(
                "missing",
                "必要なキー「" + key + "」がないか、値が空です。書き足してください。",
                "The key '" + key + "' is needed, and it is missing or empty. Write it.");
    }

    static Flaw missingZone() {
        return Flaw.of(
                "missing",
                "タイムゾーンがどこにも書かれていません。この記録か、それを含む全体のキー「zone」に、Asia/Tokyo のように書いてください。",
                "No time zone is said anywhere. Write one, such as Asia/Tokyo, under the key 'zone' of this record or of"
                        + " what it stands in.");
    }

    static Flaw emptyItem() {
        return Flaw.of(
                "missing",
                "リストの項目が空です。値を書くか、項目ごと取り除いてください。",
                "An item of the list is empty. Write its value, or take the item out.");
    }

    static Flaw notAList() {
        return Flaw.of(
                "wrong-shape",
                "ここはリストでなければなりません。1件だけでも、JSONでは「[ ]」で囲み、YAMLでは行の頭に「- 」を付けて書いてください。",
                "A list belongs here, even where there is only one item: in brackets [ ] in JSON, each item after '- ' in"
                        + " YAML.");
    }

    static Flaw notAMapping() {
        return Flaw.of(
                "wrong-shape",
                "ここはキーと値の並びでなければなりません。JSONでは「{\"キー\": 値}」、YAMLでは1行に1つずつ字下げして「キー: 値」と書いてください。",
                "A mapping of keys to values belongs here: {\"key\": value} in JSON, one 'key: value' on each line, indented, in"
                        + " YAML.");
    }

    static Flaw notBilingual() {
        return Flaw.of(
                "wrong-shape",
                "ここは言語ごとに書きます。キー「ja」と「en」に分けて、少なくとも一方を書いてください。",
                "This text is written by language. Put it under the key 'ja', 'en' or both.");
    }

    static Flaw notAText() {
        return Flaw.of(
                "wrong-shape",
                "ここは1つの値でなければならず、リストや「キー: 値」の並びは書けません。文章なら引用符で囲んでください。",
                "A single value belongs here, not a list or a mapping. If it is a sentence, put it in quotes.");
    }

    static Flaw notQuoted(String text) {
        String shown = Flaw.shown(text);
        return Flaw.of(
                "wrong-shape",
                "「" + shown + "」は文字列ではありません。二重引用符「\"」で囲んでください。",
                "'" + shown + "' is no text. Put it in double quotes.");
    }

    static Flaw noLanguage() {
        return Flaw.of(
                "no-language",
                "日本語も英語もありません。キー「ja」か「en」の少なくとも一方を書いてください。",
                "The text is in neither language. Write one under 'ja' or 'en' at least.");
    }

    static Flaw blankText() {
        return Flaw.of(
                "blank-text",
                "文字のない値です。文字を書くか、キーごと取り除いてください。",
                "The text has no visible character. Write it, or take the key out.");
    }

    static Flaw textTooLong() {
        return Flaw.of(
                "text-too-long",
                "文が長すぎます。1つの値は" + TextRules.LONGEST + "字までです。短くするか、資料を証跡として添えてください。",
                "The text is longer than " + TextRules.LONGEST
                        + " characters. Shorten it, or attach the material as evidence.");
    }

    static Flaw tooManyMarks() {
        return Flaw.of(
                "forbidden-character",
                "1つの文字に付く結合文字が30を超えています。余分な結合文字を取り除いてください。",
                "More than 30 combining marks follow one letter. Take out those that do not belong there.");
    }

    static Flaw forbiddenCharacter(int character) {
        String name = Letters.name(character);
        return Flaw.of(
                "forbidden-character",
                "使えない文字 " + name + " があります。制御文字と対になっていないサロゲートは保存できません。取り除いてください。",
                "The character " + name
                        + " cannot be kept: control characters and half characters are refused. Take it out.");
    }

    static Flaw directionCharacter(int character) {
        String name = Letters.name(character);
        return Flaw.of(
                "direction-character",
                "文字の向きを変える文字 " + name + " があります。読む人に別の文に見えるおそれがあるので、取り除いてください。",
                "The invisible character " + name
                        + " changes the direction of the text, which can disguise it. Take it out.");
    }

    static Flaw hiddenCharacter(int character) {
        String name = Letters.name(character);
        return Flaw.of(
                "hidden-character",
                "見えない文字 " + name + " があります。読む人には見えないのに、検索や比較では別の文になるので、取り除いてください。",
                "The character " + name + " cannot be seen, and yet makes another text of it. Take it out.");
    }

    static Flaw unknownWord(String text, List<String> words, Optional<String> nearest) {
        String shown = Flaw.shown(text);
        return Flaw.of(
                "unknown-word",
                "「" + shown + "」という語はここでは使えません。" + hint(Language.JA, nearest, words),
                "The word '" + shown + "' is not known here. " + hint(Language.EN, nearest, words));
    }

    static Flaw unknownZone(String text, Optional<String> nearest) {
        String shown = Flaw.shown(text);
        return Flaw.of(
                "unknown-zone",
                "「" + shown + "」というタイムゾーンはありません。"
                        + nearest.map(word -> "「" + word + "」のことでしょうか。").orElse("")
                        + "Asia/Tokyo、Europe/Berlin、America/New_York のような地域の名前か、UTC を書いてください。",
                "'" + shown + "' is not a time zone by its place. "
                        + nearest.map(word -> "Did you mean '" + word + "'? ").orElse("")
                        + "Write the name of a place, such as Asia/Tokyo, Europe/Berlin or America/New_York, or UTC.");
    }

    static Flaw notAMoment(Bilingual reason) {
        String said = reason.en();
        return Flaw.of(
                "not-a-moment",
                reason.ja() + "。",
                (said.contains(" is not a time: ") ? "" : "This is not a time: ") + said + ".");
    }

    static Flaw longMoment(String text) {
        String shown = Flaw.shown(text);
        return Flaw.of(
                "not-a-moment",
                "「" + shown + "」は時刻としては長すぎます。「2023-12-05 17:15」のように書いてください。",
                "'" + shown + "' is too long for a time. Write it as 2023-12-05 17:15.");
    }

    static Flaw wideMoment(String text) {
        String shown = Flaw.shown(text);
        return Flaw.of(
                "not-a-moment",
                "「" + shown + "」は「±」の幅が広すぎます。狭めるか、日付だけを書いてください。",
                "The span after ± of '" + shown + "' is too wide. Narrow it, or write the day only.");
    }

    static Flaw notADate(String text) {
        String shown = Flaw.shown(text);
        return Flaw.of(
                "not-a-date",
                "「" + shown + "」は日付として読めません。「2024-02-01」のように書いてください。",
                "'" + shown + "' is not a date. Write it as 2024-02-01.");
    }

    static Flaw notAClockTime(String text) {
        String shown = Flaw.shown(text);
        return Flaw.of(
                "not-a-clock-time",
                "「" + shown + "」は時計の時刻として読めません。「09:00」のように書いてください。",
                "'" + shown + "' is not a time of day. Write it as 09:00.");
    }

    static Flaw notAWholeNumber(String text) {
        String shown = Flaw.shown(text);
        return Flaw.of(
                "not-a-whole-number",
                "「" + shown + "」は整数ではありません。引用符、小数点、桁区切り、先頭の0なしで書いてください。",
                "'" + shown
                        + "' is not a whole number. Write digits only: no quotes, point, separators or leading zeros.");
    }

    static Flaw notANumber(String text) {
        String shown = Flaw.shown(text);
        return Flaw.of(
                "not-a-number",
                "「" + shown + "」は数ではありません。「1234.5」のように、引用符、桁区切り、指数なしで書いてください。",
                "'" + shown
                        + "' is not a number. Write it as 1234.5: no quotes, separators or exponent, at most 40"
                        + " digits.");
    }

    static Flaw notTrueOrFalse(String text) {
        String shown = Flaw.shown(text);
        return Flaw.of(
                "not-true-or-false",
                "「" + shown + "」はtrueでもfalseでもありません。引用符なしでどちらかを書いてください。",
                "'" + shown + "' is neither true nor false. Write one of the two, without quotes.");
    }

    static Flaw refusedRecord(String reason) {
        String shown = Flaw.shown(reason);
        return Flaw.of(
                "refused-record",
                "この記録の値は受け付けられません（" + shown + "）。値を直してください。",
                "The values of this record are refused: " + shown + ". Correct them.");
    }

    private static String hint(Language language, Optional<String> nearest, Collection<String> known) {
        return switch (language) {
            case JA ->
                nearest.map(word -> "「" + word + "」のことでしょうか。書き直すか、取り除いてください。")
                        .orElse("使えるのは次のものです: " + String.join("、", known) + "。");
            case EN ->
                nearest.map(word -> "Did you mean '" + word + "'? Correct it or take it out.")
                        .orElse("These are: " + String.join(", ", known) + ".");
        };
    }
}
