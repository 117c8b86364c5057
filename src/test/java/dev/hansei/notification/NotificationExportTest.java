package dev.hansei.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.customer.CustomerRecord;
import dev.hansei.notification.NotificationRecord.Channel;
import dev.hansei.notification.NotificationRecord.Stage;
import jakarta.mail.Message;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class NotificationExportTest {

    private static final NotificationExport EXPORT = Exports.of(Story.dispatch());

    @Test
    void every_affected_customer_gets_a_letter_and_every_technical_contact_a_mail() {
        assertThat(Exports.paths(EXPORT))
                .containsExactly(
                        "letters/CUS-0001.pdf",
                        "mail/CUS-0001-sato.eml",
                        "mail/CUS-0001-miller.eml",
                        "letters/CUS-0002.pdf",
                        "mail/CUS-0002-o-neil.eml",
                        "letters/CUS-0003.pdf",
                        "mail/CUS-0003-takahashi.eml",
                        "portal/portal.ja.txt",
                        "portal/portal.ja.html",
                        "portal/portal.en.txt",
                        "portal/portal.en.html",
                        "sender/recipients.csv",
                        "sender/manifest.json");
    }

    @Test
    void a_customer_that_was_not_affected_gets_nothing() {
        assertThat(Exports.paths(EXPORT)).noneMatch(path -> path.contains("CUS-0004"));
        assertThat(Exports.text(EXPORT, "sender/recipients.csv")).doesNotContain("CUS-0004", "もみじ", "momiji");
    }

    @Test
    void a_letter_is_in_the_language_of_the_customer() {
        assertThat(Exports.pdfText(Exports.bytes(EXPORT, "letters/CUS-0001.pdf")))
                .contains("拝啓")
                .doesNotContain("Dear");
        assertThat(Exports.pdfText(Exports.bytes(EXPORT, "letters/CUS-0002.pdf")))
                .contains("DearCustomer")
                .doesNotContain("拝啓");
    }

    @Test
    void a_mail_and_the_letter_in_it_are_in_the_language_of_the_contact() throws Exception {
        MimeMessage japanese = Exports.mail(Exports.bytes(EXPORT, "mail/CUS-0001-sato.eml"));
        assertThat(Exports.body(japanese)).contains("株式会社青葉商事 御中").contains("拝啓");
        assertThat(Exports.pdfText(Exports.attachment(japanese))).contains("株式会社青葉商事御中");
        MimeMessage english = Exports.mail(Exports.bytes(EXPORT, "mail/CUS-0001-miller.eml"));
        assertThat(Exports.body(english)).contains("Aoba Trading Co., Ltd.").contains("Dear Customer,");
        assertThat(Exports.pdfText(Exports.attachment(english))).contains("DearCustomer");
        assertThat(english.getHeader("Content-Language")).containsExactly("en");
    }

    @Test
    void a_mail_goes_to_one_contact_from_the_sender_at_the_moment_of_the_notification() throws Exception {
        MimeMessage mail = Exports.mail(Exports.bytes(EXPORT, "mail/CUS-0001-sato.eml"));
        assertThat(mail.getAllRecipients()).containsExactly(new InternetAddress("sato@aoba.example", "佐藤 花子"));
        assertThat(mail.getRecipients(Message.RecipientType.TO)).hasSize(1);
        assertThat(mail.getSubject()).isEqualTo("【続報（詳細報告）】アカウントの操作ができなくなった障害について（NTF-2023-0002）");
        assertThat(mail.getHeader("Date")).containsExactly("Wed, 6 Dec 2023 19:30:00 +0900");
        assertThat(mail.getSentDate().toInstant()).isEqualTo("2023-12-06T10:30:00Z");
    }

    @Test
    void the_letter_in_the_language_of_the_customer_is_the_one_attached() {
        MimeMessage mail = Exports.mail(Exports.bytes(EXPORT, "mail/CUS-0001-sato.eml"));
        assertThat(Exports.attachment(mail)).isEqualTo(Exports.bytes(EXPORT, "letters/CUS-0001.pdf"));
    }

    @Test
    void a_letter_lists_the_affected_accounts_of_its_customer_and_no_other_account() {
        assertThat(Exports.pdfText(Exports.bytes(EXPORT, "letters/CUS-0001.pdf")))
                .contains("111122223333基幹システム", "111122224444検証環境")
                .doesNotContain("111122225555");
    }

    @Test
    void a_letter_tells_each_window_that_touched_its_customer_with_its_computed_length() {
        String aoba = Exports.pdfText(Exports.bytes(EXPORT, "letters/CUS-0001.pdf"));
        assertThat(aoba)
                .contains("2023年12月5日（火）17:15～17:40（JST、25分間）", "2023年12月5日（火）17:40～18:05（JST、25分間）")
                .doesNotContain("継続中");
        String larkfield = Exports.pdfText(Exports.bytes(EXPORT, "letters/CUS-0002.pdf"));
        assertThat(larkfield).contains("Tue5Dec2023,17:40–18:05JST(25min)").doesNotContain("17:15");
    }

    @Test
    void the_portal_text_is_in_both_languages_and_tells_all_windows() {
        assertThat(Exports.text(EXPORT, "portal/portal.ja.txt")).contains("17:15～17:40", "17:40～18:05", "続報（詳細報告）");
        assertThat(Exports.text(EXPORT, "portal/portal.en.txt"))
                .contains("17:15–17:40", "17:40–18:05", "Follow-up report");
        assertThat(Exports.text(EXPORT, "portal/portal.ja.html"))
                .startsWith("<article lang=\"ja\">")
                .contains("<h1>");
        assertThat(Exports.text(EXPORT, "portal/portal.en.html"))
                .startsWith("<article lang=\"en\">")
                .doesNotContain("<script", "<style");
    }

    @Test
    void the_manifest_lists_every_other_file_with_its_size_and_digest() {
        String manifest = Exports.text(EXPORT, "sender/manifest.json");
        for (ExportedFile file : EXPORT.files()) {
            if (file != EXPORT.manifest()) {
                assertThat(manifest).contains(file.path(), file.sha256(), "\"bytes\" : " + file.bytes().length);
            }
        }
        assertThat(manifest).contains("\"NTF-2023-0002\"", "\"INC-2023-0001\"", "\"intermediate\"");
        assertThat(EXPORT.manifest().sha256()).matches("[0-9a-f]{64}");
    }

    @Test
    void the_same_notification_gives_the_same_bytes_in_every_zone_and_order() {
        List<CustomerRecord> shuffled = new ArrayList<>(Story.customers());
        Collections.reverse(shuffled);
        TimeZone home = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
            assertThat(Exports.of(Story.dispatch(Story.notification(), shuffled))
                            .zip())
                    .isEqualTo(EXPORT.zip());
        } finally {
            TimeZone.setDefault(home);
        }
    }

    @Test
    void the_archive_holds_the_files_in_their_order_at_the_moment_of_the_notification() throws Exception {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(EXPORT.zip()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                assertThat(entry.getTimeLocal()).isEqualTo("2023-12-06T19:30:00");
                assertThat(zip.readAllBytes()).isEqualTo(Exports.bytes(EXPORT, entry.getName()));
            }
        }
        assertThat(names).isEqualTo(Exports.paths(EXPORT));
    }

    @Test
    void letters_without_mail_need_no_contacts() {
        NotificationExport export =
                Exports.of(Story.dispatch(Story.notification(Stage.FINAL, List.of(Channel.LETTER))));
        assertThat(Exports.paths(export))
                .containsExactly(
                        "letters/CUS-0001.pdf",
                        "letters/CUS-0002.pdf",
                        "letters/CUS-0003.pdf",
                        "sender/recipients.csv",
                        "sender/manifest.json");
    }

    @Test
    void a_notice_on_the_portal_alone_has_no_recipients() {
        NotificationExport export =
                Exports.of(Story.dispatch(Story.notification(Stage.INITIAL, List.of(Channel.PORTAL))));
        assertThat(Exports.paths(export))
                .containsExactly(
                        "portal/portal.ja.txt",
                        "portal/portal.ja.html",
                        "portal/portal.en.txt",
                        "portal/portal.en.html",
                        "sender/manifest.json");
    }
}
