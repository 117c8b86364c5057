package dev.hansei.report;

import dev.hansei.publication.Section;
import dev.hansei.report.wording.Prose;
import dev.hansei.report.wording.Text;
import java.util.List;

/**
 * A chapter with everything that was added to it.
 *
 * @param anchor the name links point at
 * @param addenda by date, each followed by those that follow up on it
 */
public record PublishedSection(
        String anchor,
        Text title,
        Prose body,
        List<Part> parts,
        List<PublishedCorrection> corrections,
        List<PublishedAddendum> addenda) {

    static PublishedSection of(
            String postmortem,
            int number,
            Section section,
            List<PublishedCorrection> corrections,
            List<PublishedAddendum> addenda,
            Parts parts) {
        String path = postmortem + ".sections[" + section.id() + "]";
        return new PublishedSection(
                "section-" + number,
                parts.texts().text(path + ".title", section.title()),
                parts.texts().optionalProse(path + ".body", section.body()),
                parts.within(section).of(section.shows(), section.flow()),
                corrections,
                addenda);
    }
}
