package dev.hansei.report;

import dev.hansei.report.wording.Languages;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The published editions. */
@ApplicationScoped
class FrozenDocuments implements PanacheRepositoryBase<FrozenDocument, UUID> {

    Optional<FrozenDocument> latest(DocumentKind kind, String reference, Languages languages) {
        return find(
                        "kind = ?1 and reference = ?2 and languages = ?3",
                        Sort.by("edition").descending(),
                        kind,
                        reference,
                        languages)
                .firstResultOptional();
    }

    /** Without reading its bytes. */
    boolean has(DocumentKind kind, String reference, int edition, Languages languages) {
        return count(
                        "kind = ?1 and reference = ?2 and edition = ?3 and languages = ?4",
                        kind,
                        reference,
                        edition,
                        languages)
                > 0;
    }

    /** Which editions of all documents are published in which languages, without their bytes. */
    List<Kept> kept() {
        return getEntityManager()
                .createQuery("select kind, reference, edition, languages from FrozenDocument", Kept.class)
                .getResultList();
    }

    /** One published edition in one choice of languages. */
    record Kept(DocumentKind kind, String reference, int edition, Languages languages) {}

    Optional<FrozenDocument> named(DocumentKind kind, String reference, int edition, Languages languages) {
        return find(
                        "kind = ?1 and reference = ?2 and edition = ?3 and languages = ?4",
                        kind,
                        reference,
                        edition,
                        languages)
                .firstResultOptional();
    }
}
