package dev.hansei.access.provider;

import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.oidc.runtime.TenantConfigContext;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.smallrye.mutiny.TimeoutException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Where the identity provider is entered and left, as it announces itself; nothing is asked of it before somebody comes. */
@ApplicationScoped
class ProviderDoor {

    private static final Logger LOG = Logger.getLogger(ProviderDoor.class);
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final OidcAuthenticationMechanism mechanism;
    private final TenantConfigBean tenants;
    private final ProviderConfig config;

    ProviderDoor(OidcAuthenticationMechanism mechanism, TenantConfigBean tenants, ProviderConfig config) {
        this.mechanism = mechanism;
        this.tenants = tenants;
        this.config = config;
    }

    /** The address of its sign-in page for this one try; empty where it does not answer. */
    Optional<URI> entry(RoutingContext request) {
        try {
            ChallengeData challenge = mechanism.getChallenge(request).await().atMost(PATIENCE);
            return Optional.ofNullable(challenge.getHeaders().get(HttpHeaders.LOCATION))
                    .map(String::valueOf)
                    .map(URI::create);
        } catch (OIDCException | TimeoutException away) {
            LOG.warnf("The identity provider does not answer: %s", away.getMessage());
            return Optional.empty();
        }
    }

    /** Where the session at the provider is ended, which leads back here; empty where it announces no such place. */
    Optional<URI> exit(RoutingContext request) {
        TenantConfigContext known = tenants.getDynamicTenant(ProviderTenant.NAME);
        if (known == null) {
            entry(request);
            known = tenants.getDynamicTenant(ProviderTenant.NAME);
        }
        return Optional.ofNullable(known)
                .map(TenantConfigContext::getOidcMetadata)
                .map(announced -> announced.getEndSessionUri())
                .map(place -> URI.create(place + (place.contains("?") ? "&" : "?") + "client_id="
                        + encoded(config.clientId().orElse("")) + "&post_logout_redirect_uri="
                        + encoded(here(request) + "/sign-in")));
    }

    /** Takes back the framework's own cookie, for nothing stands behind it. */
    void forget(RoutingContext request) {
        request.response().removeCookies(OidcUtils.SESSION_COOKIE_NAME + "_" + ProviderTenant.NAME, false);
    }

    private static String here(RoutingContext request) {
        URI address = URI.create(request.request().absoluteURI());
        return address.getScheme() + "://" + address.getAuthority();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
