package dev.hansei.report;

import dev.hansei.base.Actor;
import dev.hansei.base.Bilingual;
import dev.hansei.base.Problem;
import dev.hansei.effectiveness.AuditRecord;
import dev.hansei.effectiveness.EffectivenessAudit;
import dev.hansei.effectiveness.EffectivenessAudits;
import dev.hansei.publication.Postmortem;
import dev.hansei.publication.PostmortemRecord;
import dev.hansei.publication.Postmortems;
import dev.hansei.publication.Revision;
import dev.hansei.report.wording.Languages;
import dev.hansei.report.wording.Texts;
import dev.hansei.trail.Digests;
import dev.hansei.trail.Fact;
import dev.hansei.trail.Trail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Writes documents from the records, and keeps every published edition as it was. */
@ApplicationScoped
public class Reports {

    private final RecordedFacts recorded;
    private final Postmortems postmortems;
    private final EffectivenessAudits audits;
    private final FrozenDocuments frozen;
    private final Trail trail;

    Reports(
            RecordedFacts recorded,
            Postmortems postmortems,
            EffectivenessAudits audits,
            FrozenDocuments frozen,
            Trail trail) {
        this.recorded = recorded;
        this.postmortems = postmortems;
        this.audits = audits;
        this.frozen = frozen;
        this.trail = trail;
    }

    /**
     * The latest edition of a document.
     *
     * @param reference the document's own, or its incident's
     * @throws Problem.NotFound where there is none
     * @throws Problem.Refused where a language is not complete
     */
    @Transactional
    public Edition latest(DocumentKind kind, String reference, Languages languages) {
        return switch (kind) {
            case POSTMORTEM -> latest(postmortem(reference), languages);
            case EVALUATION -> latest(audit(reference), languages);
        };
    }

    /**
     * The latest edition that was published, as it was published.
     *
     * @throws Problem.NotFound where nothing of it is published in these languages
     */
    @Transactional
    public Edition published(DocumentKind kind, String reference, Languages languages) {
        return frozen.latest(kind, reference, languages)
                .map(FrozenDocument::told)
                .orElseThrow(() -> unknown(reference, "公開された文書", "published document"));
    }

    /**
     * One edition as it was published.
     *
     * @param reference the document's own, or its incident's
     * @throws Problem.NotFound where that edition was not published in these languages
     */
    @Transactional
    public Edition published(DocumentKind kind, String reference, int number, Languages languages) {
        String own = switch (kind) {
            case POSTMORTEM -> postmortem(reference).ref();
            case EVALUATION -> audit(reference).ref();
        };
        return frozen.named(kind, own, number, languages)
                .map(FrozenDocument::told)
                .orElseThrow(() -> unknown(reference, "第" + number + "版", "edition " + number));
    }

    /**
     * The evaluation of an open audit as it would read now; nobody has signed it, so it is never kept.
     *
     * @param population stands for what is told about completeness with the signature
     * @throws Problem.Refused where a language is not complete
     */
    @Transactional
    public Edition draft(String reference, Bilingual population, Languages languages) {
        AuditRecord audit = audit(reference).proposed(population);
        EvaluationReport report = EvaluationReport.of(recorded.of(audit), languages);
        return Edition.of(
                DocumentKind.EVALUATION,
                audit.ref(),
                1,
                languages,
                report.json(),
                Templates.evaluation(report).render());
    }

    /** Freezes every published edition that is not frozen yet, in each choice of languages that it is complete in. */
    @Transactional
    public int freeze(Actor actor, Instant now) {
        int count = 0;
        for (Languages languages : Languages.values()) {
            for (PostmortemRecord postmortem : postmortems.told()) {
                for (Revision revision : postmortem.revisions()) {
                    count += freeze(
                            DocumentKind.POSTMORTEM,
                            postmortem.ref(),
                            revision.number(),
                            languages,
                            () -> compose(postmortem, languages, revision.number()),
                            actor,
                            now);
                }
            }
            for (AuditRecord audit : audits.told()) {
                if (audit.conclusion() != null) {
                    count += freeze(
                            DocumentKind.EVALUATION,
                            audit.ref(),
                            1,
                            languages,
                            () -> compose(audit, languages),
                            actor,
                            now);
                }
            }
        }
        return count;
    }

    /**
     * For whoever publishes an evaluation: that it stands in every choice of languages.
     *
     * @throws Problem.Refused naming what is not written in a language
     */
    @Transactional
    public void everyLanguage(AuditRecord audit) {
        Stream.of(Languages.values())
                .filter(languages -> !frozen.has(DocumentKind.EVALUATION, audit.ref(), 1, languages))
                .forEach(languages -> compose(audit, languages));
    }

    private Edition latest(PostmortemRecord postmortem, Languages languages) {
        int number = postmortem.revisions().isEmpty()
                ? 1
                : postmortem.revisions().getLast().number();
        return frozen.named(DocumentKind.POSTMORTEM, postmortem.ref(), number, languages)
                .map(FrozenDocument::told)
                .orElseGet(() -> compose(postmortem, languages, number));
    }

    private Edition latest(AuditRecord audit, Languages languages) {
        return frozen.named(DocumentKind.EVALUATION, audit.ref(), 1, languages)
                .map(FrozenDocument::told)
                .orElseGet(() -> compose(audit, languages));
    }

    private PostmortemRecord postmortem(String reference) {
        return postmortems
                .named(reference)
                .map(Postmortem::told)
                .or(() -> postmortems.about(reference).stream().findFirst())
                .orElseThrow(() -> unknown(reference, "事後検証報告", "postmortem"));
    }

    private AuditRecord audit(String reference) {
        return audits.named(reference)
                .map(EffectivenessAudit::told)
                .or(() -> audits.about(reference).stream()
                        .filter(audit -> audit.conclusion() != null)
                        .reduce((earlier, later) -> later))
                .orElseThrow(() -> unknown(reference, "有効性評価", "effectiveness evaluation"));
    }

    private static Problem.NotFound unknown(String reference, String ja, String en) {
        return new Problem.NotFound(
                "report/unknown",
                Bilingual.of(
                        reference + " の" + ja + "はありません。参照番号を確かめてください。",
                        "There is no " + en + " for " + reference + ". Check the reference."));
    }

    private int freeze(
            DocumentKind kind,
            String reference,
            int number,
            Languages languages,
            Supplier<Edition> composed,
            Actor actor,
            Instant now) {
        if (frozen.has(kind, reference, number, languages)) {
            return 0;
        }
        Optional<Edition> edition = complete(composed);
        edition.ifPresent(told -> {
            FrozenDocument document = new FrozenDocument(told, now);
            frozen.persist(document);
            Map<String, Object> published = Map.of(
                    "doc",
                    reference,
                    "rev",
                    number,
                    "lang",
                    languages.toString(),
                    "content_sha256",
                    Digests.sha256(told.facts()),
                    "pdf_sha256",
                    document.pdfSha256(),
                    "pdf_len",
                    told.pdf().length);
            trail.record(Fact.of("doc/" + reference, "document.published", published), actor, now);
        });
        return edition.isPresent() ? 1 : 0;
    }

    /** An edition that is not translated is published in the other language alone. */
    private static Optional<Edition> complete(Supplier<Edition> composed) {
        try {
            return Optional.of(composed.get());
        } catch (Problem.Refused refused) {
            if (refused.code().equals(Texts.MISSING)) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    private Edition compose(PostmortemRecord postmortem, Languages languages, int number) {
        PostmortemReport report = PostmortemReport.of(recorded.of(postmortem), languages, number);
        return Edition.of(
                DocumentKind.POSTMORTEM,
                postmortem.ref(),
                number,
                languages,
                report.json(),
                Templates.postmortem(report).render());
    }

    private Edition compose(AuditRecord audit, Languages languages) {
        if (audit.conclusion() == null) {
            throw new Problem.Refused(
                    "report/not-signed",
                    Bilingual.of(
                            audit.ref() + " はまだ署名されていないため、報告書にできません。結論に署名してから作成してください。",
                            audit.ref()
                                    + " is not signed yet, so there is no report of it. Sign its conclusion first."));
        }
        EvaluationReport report = EvaluationReport.of(recorded.of(audit), languages);
        return Edition.of(
                DocumentKind.EVALUATION,
                audit.ref(),
                1,
                languages,
                report.json(),
                Templates.evaluation(report).render());
    }
}
