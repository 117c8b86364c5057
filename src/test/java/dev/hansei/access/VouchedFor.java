package dev.hansei.access;

import java.util.List;
import java.util.Map;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** Someone whom the stub of an identity provider vouches for, and what is wrong with what it says. */
record VouchedFor(String subject, String username, List<String> groups, Flaw flaw) {

    enum Flaw {
        NONE,
        WRONG_NONCE,
        NO_NONCE,
        WRONG_ISSUER,
        WRONG_AUDIENCE,
        EXPIRED,
        NOT_SIGNED,
        FOREIGN_KEY,
        NO_SUBJECT,
        DENIES,
        BREAKS_OFF
    }

    static VouchedFor someone(String subject, String... groups) {
        return new VouchedFor(subject, subject, List.of(groups), Flaw.NONE);
    }

    VouchedFor but(Flaw flaw) {
        return new VouchedFor(subject, username, groups, flaw);
    }

    VouchedFor called(String username) {
        return new VouchedFor(subject, username, groups, flaw);
    }

    String token(String issuer, String client, String nonce, RsaJsonWebKey key, RsaJsonWebKey foreignKey) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(flaw == Flaw.WRONG_ISSUER ? "https://elsewhere.example.com" : issuer);
        claims.setAudience(flaw == Flaw.WRONG_AUDIENCE ? "another-client" : client);
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(flaw == Flaw.EXPIRED ? -30 : 5);
        if (flaw != Flaw.NO_SUBJECT) {
            claims.setSubject(subject);
        }
        if (flaw != Flaw.NO_NONCE) {
            claims.setClaim("nonce", flaw == Flaw.WRONG_NONCE ? "another" : nonce);
        }
        claims.setClaim("preferred_username", username);
        claims.setClaim("name", "Example Person");
        claims.setClaim("realm", Map.of("roles", groups));
        JsonWebSignature signed = new JsonWebSignature();
        signed.setPayload(claims.toJson());
        signed.setKeyIdHeaderValue("one");
        if (flaw == Flaw.NOT_SIGNED) {
            signed.setAlgorithmHeaderValue(AlgorithmIdentifiers.NONE);
            signed.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        } else {
            signed.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
            signed.setKey((flaw == Flaw.FOREIGN_KEY ? foreignKey : key).getPrivateKey());
        }
        try {
            return signed.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
