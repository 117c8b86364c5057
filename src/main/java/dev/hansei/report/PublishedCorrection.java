package dev.hansei.report;

import dev.hansei.base.MomentWords;
import dev.hansei.publication.Correction;
import dev.hansei.report.wording.Prose;
import dev.hansei.report.wording.Text;
import dev.hansei.report.wording.Texts;
import dev.hansei.report.wording.When;

/**
 * A correction, where the text it corrects stands.
 *
 * @param label the word for it, with its date
 * @param before null where it must not be repeated
 */
public record PublishedCorrection(When at, Text label, Prose before, Prose after, Prose reason) {

    static PublishedCorrection of(String postmortem, Correction correction, Texts texts) {
        String path = postmortem + ".corrections[" + correction.id() + "]";
        return new PublishedCorrection(
                texts.when(correction.at()),
                texts.words()
                        .fill(
                                "correction.label",
                                texts.computed(language -> MomentWords.day(correction.at(), language))),
                texts.optionalProse(path + ".before", correction.before()),
                texts.prose(path + ".after", correction.after()),
                texts.prose(path + ".reason", correction.reason()));
    }
}
