package dev.hansei.customer;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Grows;
import dev.hansei.base.Language;
import dev.hansei.base.Rows;
import dev.hansei.base.Uuid7;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A customer, with its accounts and contacts. */
@Entity
public class Customer implements Grows<CustomerRecord> {

    @Id
    private UUID id;

    private String reference;
    private Bilingual name;

    @Enumerated(EnumType.STRING)
    private Language language;

    @ElementCollection
    @OrderColumn(name = "position")
    private List<Account> accounts = new ArrayList<>();

    @ElementCollection
    @OrderColumn(name = "position")
    private List<Contact> contacts = new ArrayList<>();

    protected Customer() {}

    Customer(CustomerRecord told, Instant now) {
        id = Uuid7.at(now);
        reference = told.ref();
        name = told.name();
        language = told.language();
        add(told, now);
    }

    @Override
    public void add(CustomerRecord told, Instant now) {
        Rows.append(accounts, told.accounts(), Account::number);
        Rows.append(contacts, told.contacts(), Contact::id);
    }

    @Override
    public CustomerRecord told() {
        return new CustomerRecord(reference, name, language, List.copyOf(accounts), List.copyOf(contacts));
    }
}
