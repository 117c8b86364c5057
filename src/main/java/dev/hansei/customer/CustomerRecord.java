package dev.hansei.customer;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Language;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * A customer, with its accounts and the people we write to.
 *
 * @param ref such as {@code CUS-0001}
 * @param language the language of letters to the customer as a whole
 */
public record CustomerRecord(
        @NotNull String ref,
        @NotNull Bilingual name,
        @NotNull Language language,
        List<Account> accounts,
        List<Contact> contacts) {}
