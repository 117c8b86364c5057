package dev.hansei.access.provider;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** Settings of the identity provider that stands in for local passwords; without an issuer there is none. */
@ConfigMapping(prefix = "hansei.oidc")
public interface ProviderConfig {

    /** The issuer exactly as the provider writes it, such as {@code https://login.example.com/realms/staff}. */
    Optional<String> issuer();

    Optional<String> clientId();

    Optional<String> clientSecret();

    /** What people call it; the issuer's host where nothing is said. */
    Optional<String> name();

    /** The claim of the ID token that holds groups or roles; a slash leads into it, as in {@code realm_access/roles}. */
    @WithDefault("groups")
    String rolesClaim();

    /** What the claim's values mean, such as {@code oncall=commander,oncall=scribe,everyone=reader}. */
    Optional<List<String>> roles();

    /** What is asked for beside {@code openid}. */
    @WithDefault("profile")
    List<String> scopes();
}
