package dev.hansei.cli;

import dev.hansei.access.Accounts;
import dev.hansei.base.Actor;
import dev.hansei.base.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** One account for each role, so that all is seen through everyone's eyes, and those that a special case needs besides. */
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

    /** A reviewer of another department, a second operator, and who checks what the two execute. */
    private static final List<Opened> BESIDES = List.of(
            new Opened("reviewer-b", "security-a", Role.REVIEWER),
            new Opened("operator-b", "platform-b", Role.OPERATOR),
            new Opened("checker", "checker-a", Role.OPERATOR));

    private final Accounts accounts;

    DemoAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    /** @param person whom it belongs to in the records */
    record Opened(String handle, String person, Role role) {}

    /** The accounts that are opened: first one for each role, named by it. */
    static List<Opened> all() {
        return Stream.concat(
                        Stream.of(Role.values()).map(role -> new Opened(role.tag(), PEOPLE.get(role), role)),
                        BESIDES.stream())
                .toList();
    }

    /** Opens them. @return the password of them all, made now */
    String open(Instant now) {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        String password = HexFormat.of().formatHex(random);
        for (Opened one : all()) {
            String oneTime = accounts.open(one.handle(), one.person(), Set.of(one.role()), Actor.MACHINE, now);
            accounts.choosePassword(one.handle(), oneTime, password, now);
        }
        return password;
    }
}
