package dev.hansei.customer;

import dev.hansei.base.Bilingual;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;

/**
 * One account of a customer.
 *
 * @param number as the customer knows it
 */
@Embeddable
public record Account(@NotNull String number, Bilingual name) {}
