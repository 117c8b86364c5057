package dev.hansei.incident.line.chat;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who speaks at the head of what follows a time, or nobody: {@code tanaka: }, {@code 田中：}, {@code <tanaka> }.
 *
 * <p>A word and a colon also begin plain sentences. Words that name a matter and not a person ({@code エラー:}, {@code
 * cause:}) are no speakers; what is taken for one is shown apart in the preview, so nothing is lost unseen.
 *
 * @param name null where nobody is named
 * @param text what was said
 */
record Speaker(String name, String text) {

    private static final Pattern NICK = Pattern.compile("<([^<>\\s][^<>]{0,63})>(?:\\s+(.*)|$)", Pattern.DOTALL);

    private static final Pattern NAME = Pattern.compile(
            "(@?[\\p{L}][\\p{L}\\p{M}\\p{N}._-]{0,39}(?:[ \\u3000][\\p{L}][\\p{L}\\p{M}\\p{N}._-]{0,39})?)(?:[:：](?=\\s)|：)\\s*(.*)",
            Pattern.DOTALL);

    private static final Set<String> MATTERS =
            Set.of(("error errors warning warn info debug fatal note notice cause impact"
                            + " status update todo re fw fwd fyi http https url action result summary severity eta start end time"
                            + " エラー 警告 原因 影響 対応 状況 備考 注意 結果 担当 宛先 件名 概要 補足 対象 時刻 開始 終了 追記 訂正 確認 連絡 検知 復旧 現象 内容 手順 環境 場所 メモ 参考 重要 至急 質問 回答"
                            + " 決定 判断 結論 予定 目安 見込み 復旧見込み 復旧予定 影響範囲 次回 次回報告")
                    .split(" "));

    static Speaker in(String text) {
        Matcher nick = NICK.matcher(text);
        if (nick.matches()) {
            return new Speaker(nick.group(1), nick.group(2) == null ? "" : nick.group(2));
        }
        Matcher name = NAME.matcher(text);
        return name.matches() && person(name.group(1))
                ? new Speaker(name.group(1), name.group(2))
                : new Speaker(null, text);
    }

    /** Whether it may name a person. */
    static boolean person(String name) {
        for (String word : name.toLowerCase(Locale.ROOT).split("[ \\u3000]")) {
            if (MATTERS.contains(word)) {
                return false;
            }
        }
        return !name.isBlank();
    }
}
