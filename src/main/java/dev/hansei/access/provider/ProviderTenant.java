package dev.hansei.access.provider;

import dev.hansei.trail.Digests;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TenantConfigResolver;
import io.quarkus.oidc.runtime.OidcTenantConfig.ApplicationType;
import io.quarkus.oidc.runtime.OidcTenantConfig.Roles.Source;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Lets the framework speak with the identity provider at two addresses only, and only where one is set. Everywhere else
 * it sees a provider that is switched off, so that no cookie and no parameter can wake it.
 */
@ApplicationScoped
public class ProviderTenant implements TenantConfigResolver {

    public static final String ENTRY = "/sign-in/provider";
    public static final String EXIT = "/sign-out/provider";
    static final String NAME = "provider";

    private static final Set<String> ADDRESSES = Set.of(ENTRY, EXIT);
    private static final OidcTenantConfig OFF =
            OidcTenantConfig.builder().tenantId("off").disableTenant().build();

    private final OidcTenantConfig provider;

    ProviderTenant(Provider provider, ProviderConfig config) {
        this.provider = provider.on() ? of(config) : OFF;
    }

    @Override
    public Uni<OidcTenantConfig> resolve(RoutingContext request, OidcRequestContext<OidcTenantConfig> context) {
        return Uni.createFrom().item(ADDRESSES.contains(request.normalizedPath()) ? provider : OFF);
    }

    private static OidcTenantConfig of(ProviderConfig config) {
        String issuer = config.issuer().orElseThrow();
        String secret = config.clientSecret().orElse("");
        return OidcTenantConfig.builder()
                .tenantId(NAME)
                .applicationType(ApplicationType.WEB_APP)
                .authServerUrl(issuer)
                .clientId(config.clientId().orElse(""))
                .credentials(secret)
                .token()
                .issuer(issuer)
                .subjectRequired()
                .end()
                .roles(Source.idtoken, config.rolesClaim())
                .authentication()
                .scopes(config.scopes())
                .redirectPath(ENTRY)
                .removeRedirectParameters(false)
                .cookiePath(ENTRY)
                .nonceRequired()
                .pkceRequired()
                .failOnMissingStateParam()
                // Made from the secret that all replicas share, for the answer may reach another one than the question
                // left.
                .stateSecret(derived("state", secret))
                .end()
                .tokenStateManager()
                .encryptionSecret(derived("tokens", secret))
                .end()
                .build();
    }

    private static String derived(String purpose, String secret) {
        return Digests.sha256((purpose + " of " + secret).getBytes(StandardCharsets.UTF_8));
    }
}
