package dev.hansei.evidence;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the fields for evidence; the Japanese ones are in messages/evidence_ja.properties. */
@MessageBundle("evidence")
public interface EvidenceWords {

    @Message("File")
    String file();

    @Message("or a link")
    String orLink();

    @Message("with its SHA-256")
    String hash();

    @Message("Date it refers to (such as 2026-01-31)")
    String effective();

    @Message("Title of the evidence")
    String title();

    @Message("Add another piece of evidence")
    String another();

    @Message("not kept here")
    String notKept();
}
