package dev.hansei.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Language;
import dev.hansei.base.Problem;
import dev.hansei.customer.Account;
import dev.hansei.customer.AffectedRecord;
import dev.hansei.customer.Contact;
import dev.hansei.customer.CustomerRecord;
import dev.hansei.notification.NotificationRecord.Audience;
import dev.hansei.notification.NotificationRecord.Channel;
import dev.hansei.notification.NotificationRecord.Stage;
import java.util.List;
import org.junit.jupiter.api.Test;

class IncompleteNotificationTest {

    private static final Bilingual SUBJECT = Bilingual.of("障害について", "About the incident");
    private static final Bilingual BODY = Bilingual.of("本文です。", "The matter.");
    private static final Bilingual SENDER = Bilingual.of("株式会社みなとクラウド", "Minato Cloud, Inc.");

    @Test
    void a_refusal_lists_everything_that_is_missing_at_once() {
        NotificationRecord notification = Story.notification(
                Stage.FINAL, List.of(Channel.EMAIL, Channel.PORTAL), SUBJECT, Bilingual.of("本文です。", null), SENDER);
        List<CustomerRecord> customers = List.of(
                customer(
                        "CUS-0001",
                        Bilingual.of("一番株式会社 𒀀", null),
                        List.of("111"),
                        contact("a", null),
                        contact("b", " ")),
                customer("CUS-0002", Bilingual.of("二番株式会社", "Second"), List.of("222")));
        List<AffectedRecord> affected = List.of(
                affected("CUS-0001", List.of("111", "999"), List.of("w9")),
                affected("CUS-0002", List.of(), List.of()),
                affected("CUS-0007", List.of("777"), List.of()));

        assertThat(refused(new Dispatch(notification, Story.incident(), customers, affected)))
                .contains(
                        "the affected customer CUS-0007 is not registered",
                        "CUS-0001: the affected account 999 is not one of its accounts",
                        "CUS-0001: the incident has no impact window w9",
                        "CUS-0001: the contact a has no e-mail address",
                        "CUS-0001: the contact b has no e-mail address",
                        "CUS-0002: no affected account is recorded",
                        "CUS-0002: no technical contact is registered",
                        "the body is missing (en)");
    }

    @Test
    void a_missing_text_is_told_in_both_languages_with_the_language_it_is_missing_in() {
        Bilingual half = Bilingual.of("障害について", " ");
        Problem.Refused refused =
                problem(Story.dispatch(Story.notification(Stage.FINAL, List.of(Channel.PORTAL), half, BODY, SENDER)));
        assertThat(refused.sentence().en()).contains("\n- the subject is missing (en)");
        assertThat(refused.sentence().ja()).contains("\n- 件名がありません（en）").contains("何も書き出していません");
    }

    @Test
    void a_text_is_only_needed_in_the_languages_that_someone_reads() {
        Bilingual japanese = Bilingual.of("障害について", null);
        NotificationRecord notification = Story.notification(
                Stage.FINAL,
                List.of(Channel.EMAIL),
                japanese,
                Bilingual.of("本文です。", null),
                Bilingual.of("株式会社みなと", null));
        Dispatch dispatch = new Dispatch(
                notification,
                Story.incident(),
                List.of(Story.HIBARI),
                List.of(affected("CUS-0003", List.of("333344445555"), List.of())));
        assertThat(Exports.paths(Exports.of(dispatch))).contains("letters/CUS-0003.pdf");
    }

    @Test
    void a_character_without_a_glyph_is_refused_with_the_letter_it_stands_in() {
        CustomerRecord customer =
                customer("CUS-0001", Bilingual.of("株式会社𒀀", "First"), List.of("111"), contact("a", "a@example.com"));
        assertThat(refused(only(customer)))
                .anyMatch(line -> line.startsWith("CUS-0001 (ja) cannot be made") && line.contains("U+12000"));
    }

    @Test
    void a_glyph_is_missed_together_with_everything_else() {
        CustomerRecord customer = customer("CUS-0001", Bilingual.of("株式会社𒀀", "First"), List.of("111"));
        assertThat(refused(only(customer)))
                .contains("CUS-0001: no technical contact is registered")
                .anyMatch(line -> line.contains("U+12000"));
    }

    @Test
    void a_notification_without_affected_customers_is_refused() {
        Dispatch dispatch = new Dispatch(Story.notification(), Story.incident(), Story.customers(), List.of());
        assertThat(refused(dispatch)).containsExactly("no affected customer is recorded for INC-2023-0001");
    }

    @Test
    void a_notification_without_a_channel_is_refused() {
        assertThat(refused(Story.dispatch(Story.notification(Stage.FINAL, List.of()))))
                .containsExactly("no channel is named");
    }

    @Test
    void letters_to_another_audience_than_the_affected_customers_are_refused() {
        NotificationRecord told = Story.notification();
        NotificationRecord toAll = new NotificationRecord(
                told.ref(),
                told.incident(),
                told.zone(),
                told.stage(),
                told.at(),
                Audience.ALL_CUSTOMERS,
                told.sender(),
                told.contact(),
                told.subject(),
                told.body(),
                told.nextReport(),
                told.channels(),
                told.deliveries());
        assertThat(refused(Story.dispatch(toAll)))
                .containsExactly("letters and mails go to affected customers only (audience: affected-customers)");
    }

    @Test
    void a_shared_text_that_names_a_customer_is_refused() {
        NotificationRecord notification = Story.notification(
                Stage.FINAL,
                List.of(Channel.EMAIL),
                Bilingual.of("青葉商事様の環境での障害", "About the incident"),
                Bilingual.of("アカウント 444455556666 を隔離する作業でした。", "It was work for Larkfield  Robotics."),
                SENDER);
        assertThat(refused(Story.dispatch(notification)))
                .containsExactly(
                        "the subject names the customer CUS-0001 (its name, an account or an address)",
                        "the body names the customer CUS-0002 (its name, an account or an address)",
                        "the body names the customer CUS-0004 (its name, an account or an address)");
    }

    @Test
    void a_link_to_a_web_address_is_written_out_in_the_plain_text() {
        Bilingual linked =
                Bilingual.of("[詳細](https://minato-cloud.example/1)", "[more](https://minato-cloud.example/1)");
        NotificationRecord notification =
                Story.notification(Stage.FINAL, List.of(Channel.PORTAL), SUBJECT, linked, SENDER);
        assertThat(Exports.text(Exports.of(Story.dispatch(notification)), "portal/portal.ja.txt"))
                .contains("詳細 <https://minato-cloud.example/1>");
    }

    @Test
    void a_link_that_is_no_web_address_is_refused() {
        NotificationRecord notification = Story.notification(
                Stage.FINAL, List.of(Channel.PORTAL), SUBJECT, Bilingual.of("[詳細](#here)", "[more](#here)"), SENDER);
        assertThat(refused(Story.dispatch(notification)))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("portal (ja) cannot be made (<a>:"),
                        line -> assertThat(line).startsWith("portal (en) cannot be made (<a>:"));
    }

    @Test
    void a_reference_that_cannot_name_a_file_is_refused() {
        CustomerRecord customer =
                customer("../evil", Bilingual.of("一番", "First"), List.of("111"), contact("..\\x", "a@example.com"));
        assertThat(refused(only(customer)))
                .containsExactly("../evil: '../evil' cannot name a file", "../evil: '..\\x' cannot name a file");
    }

    private static Dispatch only(CustomerRecord customer) {
        return new Dispatch(
                Story.notification(),
                Story.incident(),
                List.of(customer),
                List.of(affected(customer.ref(), List.of("111"), List.of())));
    }

    private static CustomerRecord customer(String ref, Bilingual name, List<String> accounts, Contact... contacts) {
        return new CustomerRecord(
                ref,
                name,
                Language.JA,
                accounts.stream().map(number -> new Account(number, null)).toList(),
                List.of(contacts));
    }

    private static Contact contact(String id, String email) {
        return new Contact(id, Contact.Role.TECHNICAL, "担当", Language.JA, email);
    }

    private static AffectedRecord affected(String customer, List<String> accounts, List<String> windows) {
        return new AffectedRecord("INC-2023-0001", customer, accounts, windows, null, List.of());
    }

    private static List<String> refused(Dispatch dispatch) {
        return problem(dispatch)
                .sentence()
                .en()
                .lines()
                .skip(1)
                .map(line -> line.substring(2))
                .toList();
    }

    private static Problem.Refused problem(Dispatch dispatch) {
        Problem.Refused refused = catchThrowableOfType(Problem.Refused.class, () -> Exports.of(dispatch));
        assertThat(refused.code()).isEqualTo("notification/incomplete");
        assertThat(refused.sentence().ja().lines().count())
                .isEqualTo(refused.sentence().en().lines().count());
        return refused;
    }
}
