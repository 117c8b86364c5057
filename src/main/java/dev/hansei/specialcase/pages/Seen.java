package dev.hansei.specialcase.pages;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Problem;
import dev.hansei.specialcase.CaseRecord;
import dev.hansei.specialcase.desk.CaseDesk;
import dev.hansei.specialcase.desk.CaseMark;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How a case looked on the page that a form was sent from: whoever judges it judges what they saw.
 *
 * @param mark of the case
 * @param counts how many rows each list of the record held, in the order of {@link #WHAT}
 */
record Seen(String mark, List<String> counts) {

    private static final List<Bilingual> WHAT = List.of(
            Bilingual.of("担当者の割り当て", "who acts"),
            Bilingual.of("ステップの記録", "steps finished"),
            Bilingual.of("作業手順書の版", "editions of the procedure document"),
            Bilingual.of("レビュー", "reviews"),
            Bilingual.of("承認の判断", "decisions"),
            Bilingual.of("手順の実施", "instructions carried out"),
            Bilingual.of("ダブルチェック", "second looks"),
            Bilingual.of("正常性確認", "service checks"),
            Bilingual.of("切り戻し", "rollbacks"),
            Bilingual.of("緊急の例外", "emergency overrides"),
            Bilingual.of("例外の確認", "overrides confirmed"));

    static String of(CaseRecord record) {
        return CaseMark.of(record) + ":" + String.join("-", counted(record));
    }

    /** @param sent what the form brought along; null from whoever did not read the page */
    static Seen read(String sent) {
        if (sent == null || sent.isBlank()) {
            return new Seen(null, List.of());
        }
        String[] parts = sent.split(":", 2);
        return new Seen(parts[0], parts.length < 2 ? List.of() : Arrays.asList(parts[1].split("-")));
    }

    Set<String> marks() {
        return mark == null ? null : Set.of(mark);
    }

    /** The refusal of the desk, and what was recorded since the page was read. */
    Problem.Stale stale(Problem.Stale refused, String ref, CaseDesk desk) {
        List<String> now = counted(desk.told(ref));
        List<Bilingual> added = IntStream.range(0, WHAT.size())
                .filter(i -> i < counts.size() && !counts.get(i).equals(now.get(i)))
                .mapToObj(WHAT::get)
                .toList();
        if (added.isEmpty()) {
            return refused;
        }
        return new Problem.Stale(
                refused.code(),
                Bilingual.of(
                        refused.sentence().ja() + "\n加わった記録："
                                + String.join(
                                        "、", added.stream().map(Bilingual::ja).toList()),
                        refused.sentence().en() + "\nAdded: "
                                + String.join(
                                        ", ", added.stream().map(Bilingual::en).toList())));
    }

    private static List<String> counted(CaseRecord record) {
        return Stream.of(
                        record.assignments(),
                        record.steps(),
                        record.procedures(),
                        record.reviews(),
                        record.approvals(),
                        record.performed(),
                        record.execution(),
                        record.verification(),
                        record.rollbacks(),
                        record.overrides(),
                        record.overrideReviews())
                .map(list -> String.valueOf(list.size()))
                .toList();
    }
}
