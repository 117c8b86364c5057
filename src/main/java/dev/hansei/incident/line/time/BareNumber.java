package dev.hansei.incident.line.time;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether four bare digits before a word are a time.
 *
 * <p>They are a time only where they are the first token, make a valid {@code hhmm}, and a space and text follow. Before a
 * word that can only count ({@code 1727 件}, {@code 2023 年}) they are text. Before a word that may count but may as well
 * begin a sentence ({@code 1727 errors}, {@code 1727 エラー}), where they are a year about now, or where they are an hour of
 * late nights ({@code 2530}), nobody but the writer knows, and it is asked.
 */
final class BareNumber {

    enum Sense {
        TIME,
        TEXT,
        UNSURE
    }

    private static final Pattern COUNTER =
            Pattern.compile("(?:件|年度|年|台|人|名|個|回|行|円|社|本|枚|号|番|秒|分間|分|時間|日間|日|週間|週|か月|ヶ月|カ月|ヵ月|ドル|万|億|千|ページ|倍|度|拠点|世帯"
                    + "|文字|バイト|ビット|ミリ秒|箇所|か所|ヶ所)(.*)");

    private static final Pattern UNIT =
            Pattern.compile("(?:%|(?:ms|[KMGT]i?B|rps|qps|tps|USD|yen|JPY)\\b).*", Pattern.CASE_INSENSITIVE);

    /** Words that begin with the kanji of a counter and do not count. */
    private static final Pattern PLAIN = Pattern.compile("(?:本番|本社|本件|本日|本格|本体|回線|回復|回避|分析|分散|分割|分離|分か|名前|名古屋|人為|人事|社内"
            + "|社外|社員|個別|個人|日本|日次|年末|年次|台湾|番号|行先|円滑|度重|件名|件数|千葉|週次|週末|万一|号機|枚方).*");

    private static final Pattern MAYBE = Pattern.compile(
            "(?:エラー|アカウント|ユーザ|リクエスト|接続|サーバ|端末|契約|メール|アラート|ホスト|インスタンス|コンテナ|プロセス|セッション|レコード|通の|通を|点の|組の).*");

    private static final Set<String> COUNTED = Set.of(("errors error users user requests request reqs req customers"
                    + " customer accounts account hosts servers nodes pods records rows items messages connections times lines"
                    + " events alerts tickets bytes sec secs second seconds s min mins minute minutes hour hours hrs h people"
                    + " jobs files queries orders transactions devices instances containers threads sessions calls mails emails"
                    + " more new of out or and to x failed failures years days clients tables objects services")
            .split(" "));

    private BareNumber() {}

    /**
     * @param rest folded, what follows the digits
     * @param year the year in which the line was typed
     */
    static Sense sense(Clock clock, String rest, int year) {
        String text = rest.strip();
        if (text.isEmpty()
                || !Cursor.space(rest.charAt(0))
                || UNIT.matcher(text).matches()) {
            return Sense.TEXT;
        }
        Matcher counter = COUNTER.matcher(text);
        boolean counts = counter.matches() && !PLAIN.matcher(text).matches();
        if (counts && !word(counter.group(1))) {
            return Sense.TEXT;
        }
        int number = clock.hour() * 100 + clock.minute();
        boolean counted =
                counts || COUNTED.contains(first(text)) || MAYBE.matcher(text).matches();
        return counted || Math.abs(number - year) <= 1 || clock.hour() > 23 ? Sense.UNSURE : Sense.TIME;
    }

    /** Whether a kanji, a katakana or a letter follows the counter, which may make another word of it. */
    private static boolean word(String after) {
        return !after.isEmpty()
                && Character.isLetterOrDigit(after.charAt(0))
                && Character.UnicodeBlock.of(after.charAt(0)) != Character.UnicodeBlock.HIRAGANA;
    }

    private static String first(String text) {
        int stop = 0;
        while (stop < text.length() && Cursor.letter(text.charAt(stop))) {
            stop++;
        }
        return text.substring(0, stop).toLowerCase(Locale.ROOT);
    }
}
