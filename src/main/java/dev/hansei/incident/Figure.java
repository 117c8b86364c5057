package dev.hansei.incident;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/**
 * A count with its unit, method and date; a corrected figure supersedes the old one, which stays visible.
 *
 * @param supersedes the id of the figure this one corrects, or null
 * @param reason why it was corrected; needed with {@code supersedes}
 */
@Embeddable
public record Figure(
        @NotNull String id,
        @NotNull Bilingual label,
        @NotNull @Enumerated(EnumType.STRING) Bound bound,
        @NotNull BigDecimal amount,
        @NotNull Bilingual unit,
        Bilingual method,
        Moment asOf,
        String supersedes,
        Bilingual reason) {

    public Figure {
        amount = Amounts.plain(amount);
    }

    /** How the amount is meant. */
    public enum Bound {
        EXACTLY,
        ABOUT,
        OVER,
        AT_LEAST,
        AT_MOST
    }
}
