package dev.hansei.access.provider;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Problem;
import dev.hansei.base.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The identity provider, where one stands in for local passwords. Templates reach it as {@code inject:provider}. */
@Named("provider")
@ApplicationScoped
public class Provider {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final ProviderConfig config;

    public Provider(ProviderConfig config) {
        this.config = config;
    }

    /** Whether people prove themselves there and nowhere else. */
    public boolean on() {
        return config.issuer().isPresent();
    }

    /** What people call it. */
    public String name() {
        return config.name().orElseGet(() -> URI.create(issuer()).getHost());
    }

    String issuer() {
        return config.issuer().orElseThrow();
    }

    /** What the values of the claim mean here; without a mapping, those that are names of roles. */
    public Set<Role> roles(Set<String> claimed) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (config.roles().isEmpty()) {
            Arrays.stream(Role.values())
                    .filter(role -> claimed.contains(role.tag()))
                    .forEach(roles::add);
        }
        for (String pair : config.roles().orElse(List.of())) {
            int equals = pair.lastIndexOf('=');
            if (claimed.contains(pair.substring(0, equals).strip())) {
                roles.add(Role.of(pair.substring(equals + 1).strip()));
            }
        }
        return roles;
    }

    /**
     * Looks at the settings before anybody relies on them.
     *
     * @throws Problem.Invalid saying which of them cannot be
     */
    public void check() {
        if (!on()) {
            return;
        }
        if (!trusted(issuer())) {
            throw unusable("HANSEI_OIDC_ISSUER", issuer());
        }
        if (blank(config.clientId()) || blank(config.clientSecret())) {
            throw unusable(blank(config.clientId()) ? "HANSEI_OIDC_CLIENT_ID" : "HANSEI_OIDC_CLIENT_SECRET", "");
        }
        config.roles().orElse(List.of()).stream()
                .filter(pair -> !meaning(pair))
                .findFirst()
                .ifPresent(pair -> {
                    throw unusable("HANSEI_OIDC_ROLES", pair);
                });
    }

    /** @throws Problem.Refused where accounts, passwords and roles are the provider's business */
    public void refuseLocal() {
        if (on()) {
            throw new Problem.Refused(
                    "access/provider-only",
                    Bilingual.of(
                            "サインインと役割は " + name() + " で管理しています。パスワード、アカウントの追加、役割の変更はそちらで行ってください。",
                            "Sign-in and roles are the business of " + name()
                                    + ". Change passwords, accounts and roles there."));
        }
    }

    private static boolean trusted(String issuer) {
        try {
            URI address = new URI(issuer);
            return address.getHost() != null
                    && ("https".equals(address.getScheme())
                            || "http".equals(address.getScheme()) && THIS_MACHINE.contains(address.getHost()));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean meaning(String pair) {
        int equals = pair.lastIndexOf('=');
        return equals > 0
                && Arrays.stream(Role.values())
                        .anyMatch(role ->
                                role.tag().equals(pair.substring(equals + 1).strip()));
    }

    private static boolean blank(Optional<String> setting) {
        return setting.filter(value -> !value.isBlank()).isEmpty();
    }

    private static Problem.Invalid unusable(String setting, String value) {
        return new Problem.Invalid(
                "access/provider-settings",
                Bilingual.of(
                        setting + " の値「" + value + "」は使えません。発行者は https の URL、クライアントの ID とシークレットは空でない値、"
                                + "役割は「グループ=役割」の並びにしてください。",
                        setting + " cannot be '" + value
                                + "'. The issuer is an https URL, the client's id and secret are"
                                + " not empty, and roles are a list of group=role."));
    }
}
