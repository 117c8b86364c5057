package dev.hansei.cli;

import dev.hansei.access.token.Token;
import dev.hansei.access.token.Tokens;
import dev.hansei.base.Actor;
import dev.hansei.base.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Issues a token to whoever holds the machine itself. */
@Dependent
@Command(
        name = "token",
        description = "Issue a token for the API and print it, this once.",
        mixinStandardHelpOptions = true)
class TokenCommand implements Callable<Integer>, ApplicationCommand {

    @Option(
            names = "--role",
            required = true,
            split = ",",
            converter = RoleName.class,
            description = "A role of the token, such as scribe; may be repeated.")
    List<Role> roles;

    @Option(
            names = "--scope",
            defaultValue = "API",
            description = "What it opens: ${COMPLETION-CANDIDATES} (default: API).")
    Token.Scope scope;

    @Option(names = "--days", defaultValue = "90", description = "How long it is valid (default: 90, at most 366).")
    int days;

    @Option(names = "--label", defaultValue = "issued on the machine", description = "What it is for.")
    String label;

    @Spec
    CommandSpec spec;

    @Inject
    Tokens tokens;

    @Inject
    Clock clock;

    @Override
    public Integer call() {
        Set<Role> asked = EnumSet.copyOf(roles);
        spec.commandLine()
                .getOut()
                .println(tokens.issue(label, scope, asked, Duration.ofDays(days), Actor.MACHINE, clock.instant()));
        return ExitCode.OK;
    }

    /** Reads {@code business-owner} as people write it, and {@code BUSINESS_OWNER} as programs do. */
    static final class RoleName implements ITypeConverter<Role> {

        @Override
        public Role convert(String tag) {
            try {
                return Role.of(tag.toLowerCase(Locale.ROOT).replace('_', '-'));
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
