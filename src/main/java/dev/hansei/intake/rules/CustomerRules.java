package dev.hansei.intake.rules;

import dev.hansei.customer.Account;
import dev.hansei.customer.AffectedRecord;
import dev.hansei.customer.Contact;
import dev.hansei.customer.CustomerRecord;
import dev.hansei.incident.ImpactWindow;
import dev.hansei.incident.IncidentRecord;
import java.util.List;
import java.util.regex.Pattern;

/** Customers can be written to, and whom an incident affected is known by name. */
record CustomerRules(Checks checks, Holdings holdings) {

    private static final Pattern EMAIL = Pattern.compile("(?=.{3,254}$)(?=[^@]{1,64}@)"
            + "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
            + "@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+");

    void check(CustomerRecord customer) {
        checks.unique(customer.accounts(), "number", Account::number);
        checks.unique(customer.contacts(), "id", Contact::id);
        for (Contact contact : customer.contacts()) {
            if (contact.email() != null && !EMAIL.matcher(contact.email()).matches()) {
                checks.flaw(contact, "email", () -> RuleFlaws.badEmail(contact.email()));
            }
        }
    }

    void check(AffectedRecord affected) {
        checks.held(affected, "incident", affected.incident(), holdings.incidents());
        checks.held(affected, "customer", affected.customer(), holdings.customers());
        if (holdings.customers().has(affected.customer())) {
            List<Account> accounts = holdings.customers().rows(affected.customer(), CustomerRecord::accounts);
            List<String> numbers = accounts.stream().map(Account::number).toList();
            checks.eachAmong(affected, "accounts", affected.accounts(), What.ACCOUNT, numbers);
            affected.corrections()
                    .forEach(one -> checks.eachAmong(one, "accounts", one.accounts(), What.ACCOUNT, numbers));
        }
        if (holdings.incidents().has(affected.incident())) {
            List<ImpactWindow> windows = holdings.incidents().rows(affected.incident(), IncidentRecord::windows);
            List<String> ids = windows.stream().map(ImpactWindow::id).toList();
            checks.eachAmong(affected, "windows", affected.windows(), What.WINDOW, ids);
            affected.corrections().forEach(one -> checks.eachAmong(one, "windows", one.windows(), What.WINDOW, ids));
        }
    }
}
