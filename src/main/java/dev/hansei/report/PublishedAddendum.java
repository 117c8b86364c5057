package dev.hansei.report;

import dev.hansei.base.MomentWords;
import dev.hansei.publication.Addendum;
import dev.hansei.report.wording.Prose;
import dev.hansei.report.wording.Text;
import dev.hansei.report.wording.When;
import java.util.List;

/**
 * Text that was added later, with the record's parts that came with it.
 *
 * @param label the word for it, with its date
 */
public record PublishedAddendum(
        When at, Text label, Text title, Prose body, List<Part> parts, List<PublishedCorrection> corrections) {

    static PublishedAddendum of(
            String postmortem, Addendum addendum, List<PublishedCorrection> corrections, Parts parts) {
        String path = postmortem + ".addenda[" + addendum.id() + "]";
        return new PublishedAddendum(
                parts.texts().when(addendum.at()),
                parts.texts()
                        .words()
                        .fill(
                                "addendum.label",
                                parts.texts().computed(language -> MomentWords.day(addendum.at(), language))),
                parts.texts().optionalText(path + ".title", addendum.title()),
                parts.texts().optionalProse(path + ".body", addendum.body()),
                parts.within(addendum).of(addendum.shows(), addendum.flow()),
                corrections);
    }
}
