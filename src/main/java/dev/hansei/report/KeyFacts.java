package dev.hansei.report;

import dev.hansei.incident.IncidentRecord;
import dev.hansei.publication.PostmortemRecord;
import dev.hansei.publication.Revision;
import dev.hansei.report.wording.Text;
import dev.hansei.report.wording.Texts;
import dev.hansei.report.wording.When;
import java.util.List;

/**
 * What a reader looks up first.
 *
 * @param firstPublished the date of the first edition
 * @param published the date of this edition
 */
public record KeyFacts(
        String document,
        Text edition,
        Text publisher,
        When firstPublished,
        When published,
        String incident,
        Text title,
        List<Impact.Window> windows,
        List<Relation> related)
        implements Part {

    static KeyFacts of(PostmortemRecord postmortem, IncidentRecord incident, Revision revision, Texts texts) {
        return new KeyFacts(
                postmortem.ref(),
                texts.words().fill("edition", revision.number()),
                texts.text(postmortem.ref() + ".publisher", postmortem.publisher()),
                texts.when(postmortem.revisions().getFirst().at()),
                texts.when(revision.at()),
                incident.ref(),
                texts.text(incident.ref() + ".title", incident.title()),
                Impact.windows(incident, texts),
                incident.related().stream()
                        .map(related -> new Relation(
                                related.incident(),
                                texts.text(
                                        incident.ref() + ".related[" + related.incident() + "].relation",
                                        related.relation())))
                        .toList());
    }

    @Override
    public boolean empty() {
        return false;
    }

    /** Another incident, and what it has to do with this one. */
    public record Relation(String incident, Text relation) {}
}
