package dev.hansei.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.hansei.base.Bilingual;
import dev.hansei.base.Problem;
import dev.hansei.publication.PostmortemRecord;
import dev.hansei.publication.Revision;
import dev.hansei.report.wording.Languages;
import dev.hansei.report.wording.Texts;
import dev.hansei.report.wording.Words;
import java.util.List;

/**
 * A postmortem as customers read it, in one edition.
 *
 * @param keyFacts null where a section shows them
 */
public record PostmortemReport(
        DocumentHead head,
        KeyFacts keyFacts,
        List<PublishedSection> sections,
        List<PublishedEdition> editions,
        @JsonIgnore Words words) {

    /** The last edition. */
    public static PostmortemReport of(PostmortemFacts facts, Languages languages) {
        List<Revision> revisions = facts.postmortem().revisions();
        return of(
                facts, languages, revisions.isEmpty() ? 1 : revisions.getLast().number());
    }

    /**
     * The document as it stood at a revision: nothing that was added, or became known, after it.
     *
     * @throws Problem.NotFound where there is no revision of that number
     * @throws Problem.Refused where a text is not translated, or something has no place in the document
     */
    public static PostmortemReport of(PostmortemFacts facts, Languages languages, int revision) {
        PostmortemRecord postmortem = facts.postmortem();
        Revision edition = edition(postmortem, revision);
        Texts texts = new Texts(languages);
        Parts parts = new Parts(facts, edition, texts);
        List<PublishedSection> sections = new Chapters(postmortem, parts).compose();
        PostmortemReport report = new PostmortemReport(
                DocumentHead.of(
                        postmortem.ref(),
                        edition.number(),
                        texts.text(postmortem.ref() + ".title", postmortem.title()),
                        texts.text(postmortem.ref() + ".publisher", postmortem.publisher()),
                        edition.at().instant()),
                showKeyFacts(sections) ? null : parts.keyFacts(),
                sections,
                PublishedEdition.until(edition, postmortem, texts),
                texts.words());
        texts.refuseIfMissing();
        return report;
    }

    /** The facts as a file for programs, to be carried inside the PDF. */
    public byte[] json() {
        return PublicJson.of(this);
    }

    private static Revision edition(PostmortemRecord postmortem, int number) {
        return postmortem.revisions().stream()
                .filter(revision -> revision.number() == number)
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound(
                        "report/revision-unknown",
                        Bilingual.of(
                                postmortem.ref() + " に第" + number + "版はありません。",
                                postmortem.ref() + " has no edition " + number + ".")));
    }

    private static boolean showKeyFacts(List<PublishedSection> sections) {
        return sections.stream().flatMap(section -> section.parts().stream()).anyMatch(KeyFacts.class::isInstance);
    }
}
