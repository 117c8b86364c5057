package dev.hansei.report;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Problem;
import dev.hansei.base.Uuid7;
import dev.hansei.report.wording.Languages;
import dev.hansei.trail.Digests;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** An edition as it was published; its bytes are handed out for ever. */
@Entity
@Immutable
public class FrozenDocument {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    private String reference;
    private int edition;

    @Enumerated(EnumType.STRING)
    private Languages languages;

    private byte[] facts;
    private byte[] source;
    private byte[] pdf;
    private String pdfSha256;
    private Instant frozenAt;

    protected FrozenDocument() {}

    FrozenDocument(Edition told, Instant now) {
        id = Uuid7.at(now);
        kind = told.kind();
        reference = told.reference();
        edition = told.number();
        languages = told.languages();
        facts = told.facts();
        source = told.source().getBytes(StandardCharsets.UTF_8);
        pdf = told.pdf();
        pdfSha256 = Digests.sha256(pdf);
        frozenAt = now;
    }

    public String pdfSha256() {
        return pdfSha256;
    }

    /** @throws Problem.Refused where the stored bytes are no longer those that were published */
    Edition told() {
        if (!Digests.sha256(pdf).equals(pdfSha256)) {
            throw new Problem.Refused(
                    "report/bytes-altered",
                    Bilingual.of(
                            reference + " 第" + edition + "版の保存データが公開時のものと一致しません。配布を止め、データベースの改変を調べてください。",
                            "The stored bytes of " + reference + ", edition " + edition
                                    + ", are not those that were published. Hand nothing out, and find out who altered the database."));
        }
        return new Edition(kind, reference, edition, languages, facts, new String(source, StandardCharsets.UTF_8), pdf);
    }
}
