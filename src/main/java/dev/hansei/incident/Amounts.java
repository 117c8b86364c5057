package dev.hansei.incident;

import java.math.BigDecimal;

/** Amounts as they are kept: without trailing zeros, so that 10, 10.0 and 1E1 are one amount. */
final class Amounts {

    private static final int DECIMALS = 10;
    private static final int DIGITS = 28;

    private Amounts() {}

    /** @throws IllegalArgumentException beyond 28 digits before the point or 10 after it */
    static BigDecimal plain(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        if (stripped.scale() > DECIMALS || stripped.precision() - stripped.scale() > DIGITS) {
            throw new IllegalArgumentException(
                    "An amount has at most " + DIGITS + " digits before the point and " + DECIMALS + " after it");
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
