package dev.hansei.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.base.Bilingual;
import dev.hansei.customer.Account;
import dev.hansei.customer.AffectedRecord;
import dev.hansei.customer.Contact;
import dev.hansei.customer.CustomerRecord;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every fact of every customer holds a token of its own, and the tokens are then looked for in all files. */
class CustomerSecrecyTest {

    private static final List<String> INTERNAL =
            List.of("SECRETSUMMARY", "SECRETENTRY", "SECRETPERSON", "SECRETCAUSE", "SECRETNOTE");

    private final List<CustomerRecord> customers =
            Story.customers().stream().map(CustomerSecrecyTest::marked).toList();
    private final NotificationExport export = Exports.of(new Dispatch(
            Story.notification(),
            Story.incident(),
            customers,
            Story.affected().stream().map(CustomerSecrecyTest::marked).toList()));

    @Test
    void no_file_for_one_customer_holds_anything_of_another() throws Exception {
        for (ExportedFile file : export.files()) {
            if (!file.path().startsWith("sender/")) {
                Traces traces = Traces.of(file);
                for (CustomerRecord customer : customers) {
                    if (!isFor(file, customer)) {
                        for (String token : tokens(customer.ref())) {
                            assertThat(traces.hold(token))
                                    .as(token + " in " + file.path())
                                    .isFalse();
                        }
                    }
                }
            }
        }
    }

    /** Otherwise the tests above might look into the wrong places. The third account was not affected. */
    @Test
    void a_customer_finds_everything_of_its_own_in_its_own_files() throws Exception {
        List<String> missing = new ArrayList<>(tokens("CUS-0001"));
        for (ExportedFile file : export.files()) {
            if (file.path().contains("CUS-0001")) {
                Traces traces = Traces.of(file);
                missing.removeIf(traces::hold);
            }
        }
        assertThat(missing).containsExactly(token("CUS-0001", "ACCOUNT2"));
    }

    @Test
    void internal_notes_are_in_no_file_at_all() throws Exception {
        for (ExportedFile file : export.files()) {
            Traces traces = Traces.of(file);
            for (String token : INTERNAL) {
                assertThat(traces.hold(token)).as(token + " in " + file.path()).isFalse();
            }
        }
    }

    @Test
    void the_traces_of_a_letter_and_of_a_mail_reach_into_their_text() throws Exception {
        for (ExportedFile file : export.files()) {
            if (file.path().startsWith("letters/") || file.path().startsWith("mail/")) {
                assertThat(Traces.of(file).hold("INC-2023-0001"))
                        .as(file.path())
                        .isTrue();
            }
        }
    }

    private static boolean isFor(ExportedFile file, CustomerRecord customer) {
        return file.path().contains(customer.ref());
    }

    private static List<String> tokens(String ref) {
        List<String> tokens = new ArrayList<>();
        for (String kind : List.of(
                "NAMEJA",
                "NAMEEN",
                "ACCOUNTJA",
                "ACCOUNTEN",
                "ACCOUNT0",
                "ACCOUNT1",
                "ACCOUNT2",
                "CONTACT0",
                "MAIL0")) {
            tokens.add(token(ref, kind));
        }
        return tokens;
    }

    private static String token(String ref, String kind) {
        return "QZX" + ref.charAt(ref.length() - 1) + kind + "XZQ";
    }

    private static CustomerRecord marked(CustomerRecord customer) {
        String ref = customer.ref();
        List<Account> accounts = new ArrayList<>();
        for (Account account : customer.accounts()) {
            accounts.add(new Account(
                    token(ref, "ACCOUNT" + accounts.size()),
                    Bilingual.of(token(ref, "ACCOUNTJA"), token(ref, "ACCOUNTEN"))));
        }
        List<Contact> contacts = new ArrayList<>();
        for (Contact contact : customer.contacts()) {
            contacts.add(new Contact(
                    contact.id(),
                    contact.role(),
                    contact.name() + " " + token(ref, "CONTACT" + contacts.size()),
                    contact.language(),
                    token(ref, "MAIL" + contacts.size()) + "@customer.example"));
        }
        Bilingual name = Bilingual.of("株式会社" + token(ref, "NAMEJA"), token(ref, "NAMEEN") + " Ltd");
        return new CustomerRecord(ref, name, customer.language(), accounts, contacts);
    }

    private static AffectedRecord marked(AffectedRecord affected) {
        List<String> accounts = new ArrayList<>();
        affected.accounts().forEach(number -> accounts.add(token(affected.customer(), "ACCOUNT" + accounts.size())));
        return new AffectedRecord(
                affected.incident(), affected.customer(), accounts, affected.windows(), affected.note(), List.of());
    }
}
