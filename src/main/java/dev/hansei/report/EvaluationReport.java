package dev.hansei.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.hansei.base.Moment;
import dev.hansei.base.Problem;
import dev.hansei.effectiveness.AuditRecord;
import dev.hansei.report.wording.Languages;
import dev.hansei.report.wording.Text;
import dev.hansei.report.wording.Texts;
import dev.hansei.report.wording.When;
import dev.hansei.report.wording.Words;

/**
 * An effectiveness evaluation as customers read it.
 *
 * @param incident the title of the incident whose countermeasures are evaluated
 */
public record EvaluationReport(
        DocumentHead head,
        Text edition,
        When published,
        Text incident,
        Evaluation evaluation,
        @JsonIgnore Words words) {

    private static final int EDITION = 1;

    /**
     * An audit is concluded once, so its evaluation has one edition; before that, this is a draft.
     *
     * @throws Problem.Refused where a text is not translated, or a record is missing
     */
    public static EvaluationReport of(EvaluationFacts facts, Languages languages) {
        Texts texts = new Texts(languages);
        AuditRecord audit = facts.audit();
        Moment issued =
                audit.conclusion() == null ? audit.opened() : audit.conclusion().at();
        EvaluationReport report = new EvaluationReport(
                DocumentHead.of(
                        audit.ref(),
                        EDITION,
                        texts.text(audit.ref() + ".title", audit.title()),
                        texts.text(audit.ref() + ".publisher", facts.publisher()),
                        issued.instant()),
                texts.words().fill("edition", EDITION),
                texts.when(issued),
                texts.text(facts.incident().ref() + ".title", facts.incident().title()),
                Evaluation.of(facts, texts),
                texts.words());
        texts.refuseIfMissing();
        return report;
    }

    /** The facts as a file for programs, to be carried inside the PDF. */
    public byte[] json() {
        return PublicJson.of(this);
    }
}
