package dev.hansei.report;

import dev.hansei.publication.PostmortemRecord;
import dev.hansei.publication.Revision;
import dev.hansei.report.wording.Prose;
import dev.hansei.report.wording.Text;
import dev.hansei.report.wording.Texts;
import dev.hansei.report.wording.When;
import java.util.List;

/** A row of the revision history. */
public record PublishedEdition(int number, Text name, When at, Prose changes) {

    static List<PublishedEdition> until(Revision last, PostmortemRecord postmortem, Texts texts) {
        return postmortem.revisions().stream()
                .filter(revision -> revision.number() <= last.number())
                .map(revision -> new PublishedEdition(
                        revision.number(),
                        texts.words().fill("edition", revision.number()),
                        texts.when(revision.at()),
                        texts.prose(
                                postmortem.ref() + ".revisions[" + revision.number() + "].changes",
                                revision.changes())))
                .toList();
    }
}
