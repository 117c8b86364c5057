package dev.hansei.api;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** By what operations are opened, as the OpenAPI document tells it. */
final class ApiSecurity {

    private ApiSecurity() {}

    static Map<String, SecurityScheme> schemes() {
        return Map.of(
                PlainOperation.Admission.TOKEN.scheme(),
                bearer("A token with the scope 'the API', made on the page of one's account"),
                PlainOperation.Admission.INPUT_TOKEN.scheme(),
                bearer("A token with the scope 'Alertmanager', made on the page of one's account"),
                PlainOperation.Admission.CALENDAR_TOKEN.scheme(),
                key(
                        "token",
                        SecurityScheme.In.QUERY,
                        "A token with the scope 'calendar', made on the page of one's account"),
                PlainOperation.Admission.SLACK_SIGNATURE.scheme(),
                key(
                        "X-Slack-Signature",
                        SecurityScheme.In.HEADER,
                        "v0= and the HMAC-SHA-256 of the request, made with the signing secret of the Slack app"));
    }

    /** An operation that is opened by its body alone has none. */
    static List<SecurityRequirement> of(PlainOperation.Admission admission) {
        return admission.scheme() == null
                ? List.of()
                : List.of(OASFactory.createSecurityRequirement().addScheme(admission.scheme()));
    }

    private static SecurityScheme bearer(String description) {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .description(description);
    }

    private static SecurityScheme key(String name, SecurityScheme.In in, String description) {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.APIKEY)
                .name(name)
                .in(in)
                .description(description);
    }
}
