package dev.hansei.specialcase.pages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the form in which a procedure document is written. */
@MessageBundle("procedure")
public interface ProcedureWords {

    @Message("Add rows")
    String moreRows();
}
