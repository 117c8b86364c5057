package dev.hansei.incident;

import dev.hansei.base.Moment;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/** One measurement of a series. */
@Embeddable
public record Point(@NotNull Moment at, @NotNull BigDecimal amount) {

    public Point {
        amount = Amounts.plain(amount);
    }
}
