package dev.hansei.report;

import dev.hansei.base.Language;
import dev.hansei.base.MomentWords;
import dev.hansei.effectiveness.AuditRecord;
import dev.hansei.effectiveness.EffectivenessAudits;
import dev.hansei.publication.PostmortemRecord;
import dev.hansei.publication.Postmortems;
import dev.hansei.publication.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;

/** Lists what is published. */
@ApplicationScoped
public class Shelf {

    private final Postmortems postmortems;
    private final EffectivenessAudits audits;

    Shelf(Postmortems postmortems, EffectivenessAudits audits) {
        this.postmortems = postmortems;
        this.audits = audits;
    }

    /**
     * One document on the shelf.
     *
     * @param path of its page and its PDF, without the ending
     * @param earlier the editions before, the latest first
     */
    public record Book(
            String title,
            String kind,
            String reference,
            String edition,
            String published,
            String path,
            List<Issue> earlier) {}

    /** An earlier edition, which can still be read. */
    public record Issue(int number, String edition, String published) {}

    /** Open audits and unpublished postmortems are not on it. */
    @Transactional
    public List<Book> in(Language language) {
        Stream<Book> reports = postmortems.told().stream()
                .filter(postmortem -> !postmortem.revisions().isEmpty())
                .map(postmortem -> book(postmortem, language));
        Stream<Book> evaluations = audits.told().stream()
                .filter(audit -> audit.conclusion() != null)
                .map(audit -> book(audit, language));
        return Stream.concat(reports, evaluations).toList();
    }

    private static Book book(PostmortemRecord postmortem, Language language) {
        Revision latest = postmortem.revisions().getLast();
        return new Book(
                postmortem.title().orOther(language),
                language == Language.JA ? "事後検証報告" : "Postmortem",
                postmortem.ref(),
                edition(latest.number(), language),
                MomentWords.day(latest.at(), language),
                "/documents/postmortem/" + postmortem.ref(),
                postmortem.revisions().reversed().stream()
                        .skip(1)
                        .map(revision -> new Issue(
                                revision.number(),
                                edition(revision.number(), language),
                                MomentWords.day(revision.at(), language)))
                        .toList());
    }

    private static String edition(int number, Language language) {
        return language == Language.JA ? "第" + number + "版" : "Edition " + number;
    }

    private static Book book(AuditRecord audit, Language language) {
        return new Book(
                audit.title().orOther(language),
                language == Language.JA ? "有効性評価" : "Effectiveness evaluation",
                audit.ref(),
                edition(1, language),
                MomentWords.day(audit.conclusion().at(), language),
                "/documents/evaluation/" + audit.ref(),
                List.of());
    }
}
