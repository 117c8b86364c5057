package dev.hansei.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page that shows every part; the Japanese ones are in messages/example_ja.properties. */
@MessageBundle("example")
public interface ExampleWords {

    @Message(
            "Pages are made of these parts and no others. Each is one file under reports/templates/tags, or one class of the style sheet.")
    String lead();

    @Message("Time chip")
    String timeChipTitle();

    @Message("Tue 5 Dec 2023, 17:27 JST")
    String at();

    @Message("Tue 5 Dec 2023, 17:40 JST")
    String until();

    @Message("Tue 5 Dec")
    String day();

    @Message("Entry line")
    String entryLineTitle();

    @Message("Example of an entry line")
    String entryLineLabel();

    @Message("17:27 !detected Customers report errors")
    String entryLineText();

    @Message("State and severity")
    String statesTitle();

    @Message("Entry")
    String entryTitle();

    @Message("The policy was attached to the wrong unit.")
    String entryText();

    @Message("Sota Kuga")
    String entryWho();

    @Message("Tue 5 Dec 2023 17:41:03")
    String entryLate();

    @Message("Bilingual pair")
    String pairTitle();

    @Message("Milestones")
    String bracketTitle();

    @Message("12 min after the impact began")
    String bracketLength();

    @Message("Cases and steps")
    String matrixTitle();

    @Message("Case")
    String matrixCase();

    @Message("Check by two")
    String matrixStepOne();

    @Message("Write it down")
    String matrixStepTwo();

    @Message("Addendum")
    String addendumTitle();

    @Message("Addendum 1, 14 Dec 2023")
    String addendumDate();

    @Message("The number of accounts was corrected from 18 to 20.")
    String addendumText();

    @Message("Revisions")
    String railTitle();

    @Message("First edition")
    String railFirst();

    @Message("Second edition: the cause was added")
    String railSecond();

    @Message("Refusal")
    String refusalTitle();

    @Message("The impact is still open, so the incident cannot be resolved. Close the impact window first.")
    String refusalText();

    @Message("Shown once")
    String onceTitle();

    @Message("Copy it now; it is not shown again.")
    String onceText();

    @Message("Form")
    String formTitle();

    @Message("Title")
    String formField();

    @Message("Customers are affected")
    String formChoice();

    @Message("Declare")
    String formSend();

    @Message("Nothing there yet")
    String emptyTitle();

    @Message("No entry yet. Type what happens and press Enter.")
    String emptyText();
}
