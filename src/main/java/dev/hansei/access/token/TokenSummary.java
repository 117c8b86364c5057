package dev.hansei.access.token;

import dev.hansei.base.Role;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A token as its holder and administrators see it: never the token itself.
 *
 * @param owner the sign-in name of its account
 * @param roles those it was given, as far as its account still has them
 * @param lastUsed when it last opened something, to the minute; null where it never did
 * @param expired whether it opens nothing any more because its time is over
 */
public record TokenSummary(
        @NotNull UUID id,
        @NotNull String owner,
        @NotNull String label,
        @NotNull Token.Scope scope,
        @NotNull List<Role> roles,
        @NotNull Instant issued,
        @NotNull Instant expires,
        Instant lastUsed,
        boolean expired) {

    static TokenSummary of(Token token, Instant lastUsed, Instant now) {
        return new TokenSummary(
                token.id(),
                token.account().handle(),
                token.label(),
                token.scope(),
                token.roles().stream().sorted().toList(),
                token.issuedAt(),
                token.expiresAt(),
                lastUsed,
                !now.isBefore(token.expiresAt()));
    }
}
