package dev.hansei.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who holds an account, and so can be asked for something in person. */
@ApplicationScoped
public class Holders {

    private final Accounts accounts;

    Holders(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The keys of the people who can sign in; a locked account counts for nobody. */
    @Transactional
    public Set<String> people() {
        return accounts.all().stream()
                .filter(account -> account.person() != null && account.enabled())
                .map(Account::person)
                .collect(Collectors.toSet());
    }
}
