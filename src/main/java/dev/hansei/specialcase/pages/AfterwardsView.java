package dev.hansei.specialcase.pages;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Language;
import dev.hansei.base.MomentWords;
import dev.hansei.specialcase.CaseRecord;
import dev.hansei.specialcase.VerificationResult;
import java.util.List;
import java.util.Map;

/** What was seen after the work: every check that was run, those that failed first among them, and every rollback. */
public record AfterwardsView(List<Result> results, List<Back> rollbacks) {

    public record Result(Said check, boolean passed, String at, String by, Said note) {}

    public record Back(Said reason, boolean restored, String at, String by) {}

    static AfterwardsView of(CaseRecord record, Map<String, String> names, Language in) {
        return new AfterwardsView(
                record.verification().stream()
                        .map(result -> new Result(
                                check(result, record, in),
                                result.passed(),
                                MomentWords.full(result.at(), in),
                                CaseView.name(result.by(), names),
                                Said.of(result.note(), in)))
                        .toList(),
                record.rollbacks().stream()
                        .map(back -> new Back(
                                Said.of(back.reason(), in),
                                back.restored(),
                                MomentWords.full(back.at(), in),
                                CaseView.name(back.by(), names)))
                        .toList());
    }

    /** In the words of the newest edition that has the check. */
    private static Said check(VerificationResult result, CaseRecord record, Language in) {
        Bilingual words = record.procedures().reversed().stream()
                .flatMap(document -> document.checks().stream())
                .filter(check -> check.id().equals(result.check()))
                .findFirst()
                .map(check -> check.check())
                .orElse(null);
        return words == null ? new Said(result.check(), "en") : Said.of(words, in);
    }
}
