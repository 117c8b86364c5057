package dev.hansei.access;

import dev.hansei.web.Entrance;
import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** A secret that someone brought, and by which entrance. */
final class Proof extends BaseAuthenticationRequest {

    private final Entrance entrance;
    private final String secret;

    Proof(Entrance entrance, String secret) {
        this.entrance = entrance;
        this.secret = secret;
    }

    Entrance entrance() {
        return entrance;
    }

    String secret() {
        return secret;
    }
}
