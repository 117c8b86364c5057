package dev.hansei.effectiveness;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about what must be audited; the Japanese ones are in messages/toAudit_ja.properties. */
@MessageBundle("toAudit")
public interface ToAuditWords {

    @Message("not signed")
    String unsigned();

    @Message("not audited")
    String missing();

    @Message("{from} – {until}")
    String period(String from, String until);

    @Message("{#if cases == 1}1 special case{#else}{cases} special cases{/if} without an audit")
    String cases(int cases);

    @Message("Every audit is signed, and every quarter with special cases has been audited.")
    String none();
}
