package dev.hansei.report;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Language;
import dev.hansei.base.Moment;
import dev.hansei.base.MomentWords;
import dev.hansei.effectiveness.AuditRecord;
import dev.hansei.effectiveness.EffectivenessAudits;
import dev.hansei.publication.PostmortemRecord;
import dev.hansei.publication.Postmortems;
import dev.hansei.publication.Revision;
import dev.hansei.report.wording.Languages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Lists what is published, in each language the edition that is really handed out there. */
@ApplicationScoped
public class Shelf {

    private final Postmortems postmortems;
    private final EffectivenessAudits audits;
    private final FrozenDocuments frozen;

    Shelf(Postmortems postmortems, EffectivenessAudits audits, FrozenDocuments frozen) {
        this.postmortems = postmortems;
        this.audits = audits;
        this.frozen = frozen;
    }

    /**
     * One document on the shelf.
     *
     * @param path of its page and its PDF, without the ending
     * @param copies of the newest edition, or of the one before in a language that it is not written in
     * @param earlier the editions before, the latest first
     */
    public record Book(
            String title,
            String kind,
            String reference,
            String edition,
            String published,
            String path,
            List<Copy> copies,
            List<Issue> earlier) {}

    /** An earlier edition, which can still be read. */
    public record Issue(int number, String edition, String published, List<Copy> copies) {}

    /**
     * One edition in one choice of languages.
     *
     * @param older the name of the edition where it is not the newest, or empty
     */
    public record Copy(Languages languages, String older) {

        /** As it stands in an address. */
        public String query() {
            return languages.toString().replace("+", "%2B");
        }
    }

    /** Open audits and unpublished postmortems are not on it. */
    @Transactional
    public List<Book> in(Language language) {
        List<FrozenDocuments.Kept> kept = frozen.kept();
        Stream<Book> reports = postmortems.told().stream()
                .filter(postmortem -> !postmortem.revisions().isEmpty())
                .flatMap(postmortem -> book(postmortem, of(DocumentKind.POSTMORTEM, postmortem.ref(), kept), language));
        Stream<Book> evaluations = audits.told().stream()
                .filter(audit -> audit.conclusion() != null)
                .flatMap(audit -> book(audit, of(DocumentKind.EVALUATION, audit.ref(), kept), language));
        return Stream.concat(reports, evaluations).toList();
    }

    private static List<FrozenDocuments.Kept> of(DocumentKind kind, String reference, List<FrozenDocuments.Kept> kept) {
        return kept.stream()
                .filter(one -> one.kind() == kind && one.reference().equals(reference))
                .toList();
    }

    private static Stream<Book> book(PostmortemRecord postmortem, List<FrozenDocuments.Kept> kept, Language language) {
        List<Issue> issues = postmortem.revisions().reversed().stream()
                .map(revision -> issue(revision, kept, language))
                .filter(issue -> !issue.copies().isEmpty())
                .toList();
        return issues.stream()
                .limit(1)
                .map(latest -> book(
                        postmortem.title(),
                        Bilingual.of("事後検証報告", "Postmortem"),
                        postmortem.ref(),
                        latest,
                        "/documents/postmortem/" + postmortem.ref(),
                        newest(latest.number(), kept, language),
                        issues.subList(1, issues.size()),
                        language));
    }

    private static Stream<Book> book(AuditRecord audit, List<FrozenDocuments.Kept> kept, Language language) {
        Issue only = issue(1, audit.conclusion().at(), kept, language);
        return only.copies().isEmpty()
                ? Stream.empty()
                : Stream.of(book(
                        audit.title(),
                        Bilingual.of("有効性評価", "Effectiveness evaluation"),
                        audit.ref(),
                        only,
                        "/documents/evaluation/" + audit.ref(),
                        only.copies(),
                        List.of(),
                        language));
    }

    private static Book book(
            Bilingual title,
            Bilingual kind,
            String reference,
            Issue latest,
            String path,
            List<Copy> copies,
            List<Issue> earlier,
            Language language) {
        return new Book(
                title.orOther(language),
                kind.in(language),
                reference,
                latest.edition(),
                latest.published(),
                path,
                copies,
                earlier);
    }

    private static Issue issue(Revision revision, List<FrozenDocuments.Kept> kept, Language language) {
        return issue(revision.number(), revision.at(), kept, language);
    }

    private static Issue issue(int number, Moment at, List<FrozenDocuments.Kept> kept, Language language) {
        List<Copy> copies = Arrays.stream(Languages.values())
                .filter(languages ->
                        kept.stream().anyMatch(one -> one.edition() == number && one.languages() == languages))
                .map(languages -> new Copy(languages, ""))
                .toList();
        return new Issue(number, edition(number, language), MomentWords.day(at, language), copies);
    }

    private static List<Copy> newest(int latest, List<FrozenDocuments.Kept> kept, Language language) {
        return Arrays.stream(Languages.values())
                .flatMap(languages -> kept.stream()
                        .filter(one -> one.languages() == languages)
                        .map(FrozenDocuments.Kept::edition)
                        .max(Integer::compare)
                        .map(number -> new Copy(languages, number == latest ? "" : edition(number, language)))
                        .stream())
                .toList();
    }

    private static String edition(int number, Language language) {
        return language == Language.JA ? "第" + number + "版" : "Edition " + number;
    }
}
