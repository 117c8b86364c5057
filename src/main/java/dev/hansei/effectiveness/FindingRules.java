package dev.hansei.effectiveness;

import dev.hansei.base.Bilingual;
import dev.hansei.base.KeptText;
import dev.hansei.base.Problem;

/** A finding keeps its words: an answer repeats them, and only whoever found it corrects them. */
final class FindingRules {

    private FindingRules() {}

    /** As it was sent, in the form in which it is kept. Without words it can only be an answer. */
    static AuditFinding draft(AuditFinding sent, String by) {
        Bilingual text = sent.supersedes() == null
                ? KeptText.of(sent.text(), AuditDesk.LONGEST)
                : KeptText.optional(sent.text(), AuditDesk.LONGEST);
        if (by.equals(sent.acceptedBy())) {
            throw DeskProblems.riskOfRecorder();
        }
        if (sent.countermeasure() != null && sent.acceptedBy() != null) {
            throw DeskProblems.findingAnsweredTwice();
        }
        return new AuditFinding(
                KeptText.id(sent.id()), text, sent.countermeasure(), sent.acceptedBy(), sent.supersedes(), by);
    }

    /**
     * With the words of the finding it answers, or with the answer of the one it corrects.
     *
     * @throws Problem.Refused where it contradicts what stands
     */
    static AuditFinding placed(AuditRecord audit, AuditFinding draft) {
        AuditFinding known = audit.finding(draft.id());
        if (draft.supersedes() == null) {
            return known == null || known.equals(draft) ? draft : refuse(DeskProblems.findingUsed(draft.id()));
        }
        AuditFinding before = audit.finding(draft.supersedes());
        if (before == null) {
            throw known == null
                    ? DeskProblems.findingUnknown(draft.supersedes())
                    : DeskProblems.findingUsed(draft.id());
        }
        if (draft.text() == null && draft.open()) {
            throw DeskProblems.findingNotAnswered();
        }
        AuditFinding placed = draft.text() == null || draft.text().equals(before.text())
                ? new AuditFinding(
                        draft.id(),
                        before.text(),
                        draft.countermeasure(),
                        draft.acceptedBy(),
                        draft.supersedes(),
                        draft.by())
                : corrected(audit, before, draft);
        if (known != null) {
            return known.equals(placed) ? placed : refuse(DeskProblems.findingUsed(draft.id()));
        }
        return audit.currentFindings().contains(before)
                ? placed
                : refuse(DeskProblems.findingUnknown(draft.supersedes()));
    }

    private static AuditFinding corrected(AuditRecord audit, AuditFinding before, AuditFinding draft) {
        if (!draft.open() || !audit.finder(before).equals(draft.by())) {
            throw DeskProblems.findingWords(before.id());
        }
        return new AuditFinding(
                draft.id(), draft.text(), before.countermeasure(), before.acceptedBy(), before.id(), draft.by());
    }

    private static AuditFinding refuse(Problem.Refused refusal) {
        throw refusal;
    }
}
