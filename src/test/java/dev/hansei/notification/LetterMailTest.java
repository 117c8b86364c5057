package dev.hansei.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hansei.base.Bilingual;
import dev.hansei.base.HeaderText;
import dev.hansei.base.Language;
import dev.hansei.base.Problem;
import dev.hansei.customer.Contact;
import dev.hansei.customer.CustomerRecord;
import dev.hansei.notification.NotificationRecord.Channel;
import dev.hansei.notification.NotificationRecord.Stage;
import jakarta.mail.internet.MimeUtility;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterMailTest {

    private static final Bilingual BODY = Bilingual.of("本文です。", "The matter.");
    private static final Bilingual SENDER = Bilingual.of("株式会社みなとクラウド", "Minato Cloud, Inc.");

    private static final Contact CONTACT = new Contact("a", Contact.Role.TECHNICAL, "担当", Language.JA, "a@example.com");

    static List<String> injections() {
        return List.of(
                "a\r\nBcc: x@evil.example",
                "a\nBcc: x@evil.example",
                "a\rBcc: x@evil.example",
                "a\u0085Bcc: x@evil.example",
                "a\u2028Bcc: x@evil.example",
                "a\u2029Bcc: x@evil.example",
                "a\u000BBcc: x@evil.example",
                "a\u000CBcc: x@evil.example",
                "a\u0000b",
                "a\u001Bb",
                "a\u007Fb",
                "a\tb",
                "a\u202Eb",
                "a\u200Bb",
                "a\r\n\r\n<b>body</b>",
                "=?UTF-8?Q?a=0D=0ABcc:_x@evil.example?=",
                "=?UTF-8?B?YQ0KQmNjOiB4QGV2aWwuZXhhbXBsZQ==?=");
    }

    @ParameterizedTest
    @MethodSource("injections")
    void a_subject_that_could_add_a_header_is_refused(String subject) {
        Bilingual both = Bilingual.of(subject, subject);
        refused(with(CONTACT, Story.notification(Stage.FINAL, List.of(Channel.EMAIL), both, BODY, SENDER)));
    }

    @ParameterizedTest
    @MethodSource("injections")
    void a_contact_whose_name_could_add_a_header_is_refused(String name) {
        refused(with(new Contact("a", Contact.Role.TECHNICAL, name, Language.JA, "a@example.com")));
    }

    @ParameterizedTest
    @MethodSource("injections")
    void an_address_that_could_add_a_header_is_refused(String address) {
        refused(with(new Contact("a", Contact.Role.TECHNICAL, "担当", Language.JA, address + "@example.com")));
        refused(with(new Contact("a", Contact.Role.TECHNICAL, "担当", Language.JA, "a@example.com" + address)));
    }

    @ParameterizedTest
    @MethodSource("injections")
    void an_attachment_whose_name_could_add_a_header_is_refused(String reference) {
        CustomerRecord customer = new CustomerRecord(
                reference, Story.HIBARI.name(), Language.JA, Story.HIBARI.accounts(), Story.HIBARI.contacts());
        assertThat(HeaderText.isFileName(customer.ref())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@example.com,b@evil.example",
                "a@example.com b@evil.example",
                "<a@example.com>",
                "A <a@example.com>",
                "\"a b\"@example.com",
                "a@b@example.com",
                "a@example",
                "a@-example.com",
                "a@[127.0.0.1]",
                "a(comment)@example.com",
                "a..b@example.com",
                ".a@example.com",
                "佐藤@example.com",
                "a@例え.example",
                "@example.com",
                "a@",
                "group:a@example.com;"
            })
    void only_one_plain_address_is_an_address(String address) {
        assertThat(HeaderText.isAddress(address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a@example.com", "a.b+c_d@mail.example.co.jp", "O'Neil@example.com", "cloud-ops@a1.example.jp"})
    void a_plain_address_is_an_address(String address) {
        assertThat(HeaderText.isAddress(address)).isTrue();
    }

    @Test
    void a_mail_has_exactly_the_headers_we_give_it() {
        String eml = new String(mail("担当", "a@example.com"), StandardCharsets.US_ASCII);
        assertThat(headers(eml))
                .containsOnlyKeys(
                        "Content-Language",
                        "Content-Type",
                        "Date",
                        "From",
                        "MIME-Version",
                        "Message-ID",
                        "Subject",
                        "To");
    }

    @Test
    void a_mail_is_seven_bit_text_with_lines_of_at_most_a_thousand_octets() {
        byte[] eml = mail("髙橋 𠮷雄 ".repeat(20).strip(), "a@example.com");
        String text = new String(eml, StandardCharsets.ISO_8859_1);
        assertThat(text.chars()).allMatch(c -> c == '\r' || c == '\n' || (c >= ' ' && c < 0x7F));
        assertThat(text.split("\r\n"))
                .allMatch(line -> line.length() <= 998 && !line.contains("\n") && !line.contains("\r"));
    }

    @Test
    void a_japanese_name_comes_back_from_its_encoding() throws Exception {
        String name = "髙橋 𠮷雄 ".repeat(20).strip();
        String to = headers(new String(mail(name, "a@example.com"), StandardCharsets.US_ASCII))
                .get("To");
        assertThat(MimeUtility.decodeText(MimeUtility.unfold(to))).isEqualTo(name + " <a@example.com>");
    }

    @Test
    void the_message_id_follows_from_the_notification_and_the_contact_alone() {
        assertThat(id("担当", "a@example.com"))
                .isEqualTo(id("別の名前", "b@example.com"))
                .endsWith("@minato-cloud.example>");
        assertThat(id("担当", "a@example.com"))
                .isNotEqualTo(headers(new String(
                                write(new Contact("b", Contact.Role.TECHNICAL, "担当", Language.JA, "a@example.com")),
                                StandardCharsets.US_ASCII))
                        .get("Message-ID"));
    }

    private static String id(String name, String address) {
        return headers(new String(mail(name, address), StandardCharsets.US_ASCII))
                .get("Message-ID");
    }

    private static byte[] mail(String name, String address) {
        return write(new Contact("a", Contact.Role.TECHNICAL, name, Language.JA, address));
    }

    private static byte[] write(Contact contact) {
        NotificationExport export = Exports.of(with(contact));
        return Exports.bytes(export, "mail/CUS-0003-" + contact.id() + ".eml");
    }

    private static Dispatch with(Contact contact) {
        return with(contact, Story.notification(Stage.FINAL, List.of(Channel.EMAIL)));
    }

    private static Dispatch with(Contact contact, NotificationRecord notification) {
        CustomerRecord customer = new CustomerRecord(
                "CUS-0003", Story.HIBARI.name(), Language.JA, Story.HIBARI.accounts(), List.of(contact));
        return new Dispatch(
                notification,
                Story.incident(),
                List.of(customer),
                Story.affected().stream()
                        .filter(one -> one.customer().equals("CUS-0003"))
                        .toList());
    }

    private static void refused(Dispatch dispatch) {
        Problem.Refused refused = catchThrowableOfType(Problem.Refused.class, () -> Exports.of(dispatch));
        assertThat(refused).isNotNull();
        assertThat(refused.code()).isEqualTo("notification/incomplete");
    }

    /** Reads the head by hand, as a second opinion beside the library that wrote it. */
    private static Map<String, String> headers(String eml) {
        Map<String, String> headers = new TreeMap<>();
        String head = eml.substring(0, eml.indexOf("\r\n\r\n"));
        for (String line : head.replaceAll("\r\n[ \t]+", " ").split("\r\n")) {
            assertThat(headers.put(
                            line.substring(0, line.indexOf(':')),
                            line.substring(line.indexOf(':') + 1).strip()))
                    .as("a second " + line)
                    .isNull();
        }
        return headers;
    }
}
