package dev.hansei.incident.line;

import dev.hansei.incident.EntryRecord.Kind;
import dev.hansei.incident.Milestone;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words after {@code !}: what sort of entry it is, and which milestone it marks. */
final class KindWords {

    /** @param milestone null where the word names a kind only */
    record Meaning(Kind kind, Milestone.Kind milestone) {}

    private static final Map<String, Meaning> WORDS = new LinkedHashMap<>();

    static {
        kind(Kind.EVENT, "event 事象 ev 出来事");
        kind(Kind.DETECTION, "detection 発見 検出 気づき");
        kind(Kind.ACTION, "action 対応 act 作業 実施 処置");
        kind(Kind.FAILED_ATTEMPT, "failed 失敗 attempt fail failed-attempt 効果なし 不発");
        kind(Kind.DECISION, "decision 判断 decided dec 決定");
        kind(Kind.COMMUNICATION, "communication 連絡 comm comms 周知 報告 通知");
        kind(Kind.NOT_AFFECTED, "ok 影響なし unaffected not-affected 影響無し 正常");
        kind(Kind.HANDOVER, "handover 引き継ぎ hand-over ho 引継ぎ 引継 交代");
        kind(Kind.NOTE, "note メモ memo 備考 n");
        milestone(Milestone.Kind.IMPACT_BEGAN, Kind.EVENT, "impact 影響開始 began impact-began 障害開始");
        milestone(Milestone.Kind.DETECTED, Kind.DETECTION, "detected 検知 detect");
        milestone(Milestone.Kind.CAUSE_IDENTIFIED, Kind.EVENT, "cause 原因特定 cause-identified identified 原因 原因判明");
        milestone(Milestone.Kind.MITIGATED, Kind.ACTION, "mitigated 緩和 mitigate mitigation 暫定復旧 暫定対応");
        milestone(Milestone.Kind.RECOVERED, Kind.ACTION, "fix fixed");
        milestone(Milestone.Kind.RECOVERED, Kind.EVENT, "recovered 復旧 resolved 復旧完了 回復");
        milestone(Milestone.Kind.FIRST_NOTICE, Kind.COMMUNICATION, "first-notice 第一報 firstnotice notice 第1報 初報");
    }

    private KindWords() {}

    /** What the word means; null where it is not known. Full-width letters and capitals make no difference. */
    static Meaning meaning(String word) {
        return WORDS.get(folded(word));
    }

    /** Every word that is known, the kinds before the milestones. */
    static List<String> all() {
        return List.copyOf(WORDS.keySet());
    }

    /** The first two words of each meaning, one in English and one in Japanese: what a help text shows. */
    static List<String> main() {
        List<String> main = new ArrayList<>();
        Map<Meaning, Integer> seen = new LinkedHashMap<>();
        WORDS.forEach((word, meaning) -> {
            if (seen.merge(meaning, 1, Integer::sum) <= 2) {
                main.add(word);
            }
        });
        return main;
    }

    static String folded(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static void kind(Kind kind, String words) {
        milestone(null, kind, words);
    }

    private static void milestone(Milestone.Kind milestone, Kind kind, String words) {
        for (String word : words.split(" ")) {
            WORDS.put(word, new Meaning(kind, milestone));
        }
    }
}
