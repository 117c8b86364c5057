package dev.hansei.cli;

import dev.hansei.access.Accounts;
import dev.hansei.base.Actor;
import dev.hansei.base.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;

/** One account for each role, so that the demonstration can be seen through everyone's eyes. */
@ApplicationScoped
class DemoAccounts {

    private static final int PASSWORD_BYTES = 8;

    /** Who of the sample's people has which role. */
    private static final Map<Role, String> PEOPLE = new EnumMap<>(Map.of(
            Role.COMMANDER, "commander",
            Role.SCRIBE, "platform-b",
            Role.EDITOR, "designer",
            Role.REVIEWER, "platform-a",
            Role.BUSINESS_OWNER, "business-owner",
            Role.OPERATOR, "operator-a",
            Role.AUDITOR, "auditor-a",
            Role.COMMUNICATOR, "support-a",
            Role.ADMINISTRATOR, "manager",
            Role.READER, "checker-a"));

    private final Accounts accounts;

    DemoAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Opens the accounts, each named by its role. @return the password of them all, made now */
    String open(Instant now) {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        String password = HexFormat.of().formatHex(random);
        for (Role role : Role.values()) {
            String oneTime = accounts.open(role.tag(), PEOPLE.get(role), Set.of(role), Actor.MACHINE, now);
            accounts.choosePassword(role.tag(), oneTime, password, now);
        }
        return password;
    }
}
