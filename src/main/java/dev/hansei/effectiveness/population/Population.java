package dev.hansei.effectiveness.population;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Language;
import dev.hansei.base.MomentWords;
import dev.hansei.effectiveness.AuditRecord;
import dev.hansei.specialcase.CaseBrief;
import java.util.List;

/**
 * The cases of an audit's period, and what the record alone says about their being complete.
 *
 * @param inside references of the cases declared in the period under the flow
 * @param gaps numbers missing among those of all cases, which may have belonged to the period
 * @param elsewhere cases declared in the period under other flows
 */
public record Population(List<String> inside, List<NumberGap> gaps, List<CaseBrief> elsewhere) {

    public static Population of(AuditRecord audit, List<CaseBrief> all) {
        List<CaseBrief> period =
                all.stream().filter(one -> audit.within(one.declared())).toList();
        return new Population(
                period.stream()
                        .filter(one -> one.flow().equals(audit.flow()))
                        .map(CaseBrief::ref)
                        .toList(),
                NumberGap.among(all, audit.begin(), audit.end()),
                period.stream().filter(one -> !one.flow().equals(audit.flow())).toList());
    }

    /**
     * How the record knows what it knows, for an auditor to complete.
     *
     * @param reconciled whether every question of the reconciliation is answered; only then was anything established
     */
    Bilingual statement(AuditRecord audit, boolean reconciled) {
        String span = MomentWords.day(audit.from(), Language.JA) + "～" + MomentWords.day(audit.until(), Language.JA);
        String days = MomentWords.day(audit.from(), Language.EN) + " – " + MomentWords.day(audit.until(), Language.EN);
        String numbersJa = gaps.isEmpty()
                ? "特例対応の番号に欠番はありません。"
                : "特例対応の番号に欠番が" + gaps.size() + (reconciled ? "か所あり、それぞれの理由を確かめました。" : "か所あります。");
        String numbersEn = gaps.isEmpty()
                ? "The numbers of cases run without a gap."
                : "The numbers of cases have " + (gaps.size() == 1 ? "a gap" : gaps.size() + " gaps")
                        + (reconciled ? ", and the reason for each was established." : ".");
        return Bilingual.of(
                span + "（" + audit.zone() + "）に " + audit.flow() + " のもとで発生したと記録された特例対応は" + inside.size()
                        + "件です。取り下げたものも含みます。" + numbersJa
                        + (reconciled ? "記録の外で行われた作業がないかを照合の各項目で確かめました。" : "照合の項目には、まだ答えていないものがあります。"),
                "On record, " + inside.size() + (inside.size() == 1 ? " special case was" : " special cases were")
                        + " declared under " + audit.flow() + " in " + days + " (" + audit.zone()
                        + "), withdrawn ones included. " + numbersEn
                        + (reconciled
                                ? " The questions of the reconciliation established whether any work was done outside"
                                        + " the record."
                                : " Not every question of the reconciliation is answered yet."));
    }
}
