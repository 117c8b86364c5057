package dev.hansei.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.Sample;
import dev.hansei.customer.CustomerRecord;
import dev.hansei.document.Theme;
import dev.hansei.document.pdf.PdfStandards;
import dev.hansei.intake.Bundle;
import dev.hansei.intake.BundleReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The detailed report of the sample, as it goes to the five affected customers. */
class SampleNotificationTest {

    private static final Bundle STORY = BundleReader.read(Sample.sources()).bundle();
    private static final NotificationExport EXPORT = export("NTF-2023-0002");

    @Test
    void the_detailed_report_reaches_all_who_were_affected_and_nobody_else() {
        assertThat(Exports.paths(EXPORT))
                .containsExactly(
                        "letters/CUS-0001.pdf",
                        "mail/CUS-0001-tech-1.eml",
                        "mail/CUS-0001-tech-2.eml",
                        "letters/CUS-0002.pdf",
                        "mail/CUS-0002-tech-1.eml",
                        "letters/CUS-0003.pdf",
                        "mail/CUS-0003-tech-1.eml",
                        "letters/CUS-0004.pdf",
                        "mail/CUS-0004-tech-1.eml",
                        "mail/CUS-0004-tech-2.eml",
                        "letters/CUS-0005.pdf",
                        "mail/CUS-0005-tech-1.eml",
                        "portal/portal.ja.txt",
                        "portal/portal.ja.html",
                        "portal/portal.en.txt",
                        "portal/portal.en.html",
                        "sender/recipients.csv",
                        "sender/manifest.json");
    }

    @Test
    void the_flash_notice_goes_to_the_portal_only() {
        assertThat(Exports.paths(export("NTF-2023-0001")))
                .noneMatch(path -> path.startsWith("letters/") || path.startsWith("mail/"));
    }

    @Test
    void the_evaluation_can_be_exported_though_only_its_day_is_known() {
        assertThat(Exports.paths(export("NTF-2024-0001"))).contains("letters/CUS-0004.pdf", "mail/CUS-0004-tech-2.eml");
    }

    @Test
    void a_body_that_apologises_needs_no_second_apology_before_it() {
        String mail = Exports.body(Exports.mail(Exports.bytes(EXPORT, "mail/CUS-0001-tech-1.eml")));
        assertThat(mail).contains("心よりお詫び申し上げます").doesNotContain("このたびは");
    }

    @Test
    void no_customer_of_the_story_reads_of_another() throws Exception {
        for (ExportedFile file : EXPORT.files()) {
            if (!file.path().startsWith("sender/")) {
                Traces traces = Traces.of(file);
                for (CustomerRecord customer : STORY.customers()) {
                    if (!file.path().contains(customer.ref())) {
                        assertThat(marks(customer)).as(file.path()).noneMatch(traces::hold);
                    }
                }
            }
        }
    }

    @Test
    void every_letter_keeps_the_standards_for_archives_and_for_accessibility() throws Exception {
        for (ExportedFile file : EXPORT.files()) {
            if (file.path().endsWith(".pdf")) {
                assertThat(PdfStandards.failures(file.bytes(), "3a"))
                        .as(file.path())
                        .isEmpty();
                assertThat(PdfStandards.failures(file.bytes(), "ua1"))
                        .as(file.path())
                        .isEmpty();
            }
        }
    }

    private static NotificationExport export(String reference) {
        NotificationRecord notification = STORY.notifications().stream()
                .filter(one -> one.ref().equals(reference))
                .findFirst()
                .orElseThrow();
        Dispatch dispatch =
                new Dispatch(notification, STORY.incidents().getFirst(), STORY.customers(), STORY.affected());
        Sender sender = new Sender(notification.sender(), "incident-desk@example.com");
        return NotificationExport.of(dispatch, sender, new TemplateWording(), Theme.load());
    }

    private static List<String> marks(CustomerRecord customer) {
        return Stream.of(
                        Stream.of(customer.name().ja(), customer.name().en().replaceAll("\\s+", "")),
                        customer.accounts().stream().map(account -> account.number()),
                        customer.contacts().stream().flatMap(contact -> Stream.of(contact.name(), contact.email())))
                .flatMap(marks -> marks)
                .toList();
    }
}
