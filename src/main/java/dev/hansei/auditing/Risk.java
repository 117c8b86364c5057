package dev.hansei.auditing;

import dev.hansei.base.Language;
import dev.hansei.base.MomentWords;
import dev.hansei.effectiveness.AuditStanding;
import dev.hansei.effectiveness.RiskAnswer;

/**
 * A risk that somebody is said to accept, and their own word on it.
 *
 * @param owner the key of the person
 * @param confirmed whether they said so themselves
 * @param declined whether they said that they do not
 * @param at when they said it, or empty
 * @param reason what they said, or null
 */
public record Risk(String owner, boolean confirmed, boolean declined, String at, Said reason) {

    static Risk of(AuditStanding.RiskStanding standing, Language language) {
        RiskAnswer answer = standing.answer();
        return answer == null
                ? new Risk(standing.owner(), false, false, "", null)
                : new Risk(
                        standing.owner(),
                        answer.confirmed(),
                        !answer.confirmed(),
                        MomentWords.full(answer.at(), language),
                        answer.reason() == null ? null : Said.of(answer.reason(), language));
    }
}
