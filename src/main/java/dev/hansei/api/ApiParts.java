package dev.hansei.api;

import dev.hansei.api.PlainOperation.Content;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** The parts that every operation of the OpenAPI document is told with. */
final class ApiParts {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private static final Map<String, String> PLACES = Map.of(
            "ref", "The reference of the record, such as INC-2023-0001",
            "id", "The identifier that the record's sender gave it",
            "name", "A quarter, such as 2026-Q4",
            "edition", "The number of a version of the procedure, from 1",
            "number", "The number of a version of the flow, from 1",
            "sha256", "The SHA-256 of the file, in small hexadecimal letters");

    private static final Map<String, String> PROBLEMS = new TreeMap<>(Map.ofEntries(
            Map.entry("400", "The form of the request is wrong; every error is told with its path"),
            Map.entry("401", "No token, or one that does not hold"),
            Map.entry("403", "The roles of the token do not allow this"),
            Map.entry("404", "There is no such record"),
            Map.entry("406", "There is no answer of the kind that Accept asks for"),
            Map.entry("409", "A rule says no"),
            Map.entry("412", "It has changed since the ETag in If-Match was read"),
            Map.entry("413", "The body is too large"),
            Map.entry("415", "A body of this Content-Type is not taken"),
            Map.entry("422", "A value cannot be taken, or the Idempotency-Key came with another request"),
            Map.entry("429", "Too often; Retry-After says when to send again"),
            Map.entry("503", "The database is away and nothing was stored; Retry-After says when to send again")));

    private static final String ALWAYS = "503";

    private ApiParts() {}

    /** The parameters within the path, and none that the framework found by itself. */
    static void places(Operation operation, String path) {
        operation.setParameters(List.of());
        Matcher place = PLACE.matcher(path);
        while (place.find()) {
            operation.addParameter(OASFactory.createParameter()
                    .name(place.group(1))
                    .in(Parameter.In.PATH)
                    .required(true)
                    .description(PLACES.get(place.group(1)))
                    .schema(text()));
        }
    }

    static void header(Operation operation, String name, String description) {
        operation.addParameter(OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(description)
                .schema(text()));
    }

    static void language(Operation operation) {
        header(operation, "Accept-Language", "ja or en, for the sentences of problems");
    }

    /** @param parameter its name, and what it asks for */
    static void query(Operation operation, String parameter) {
        String[] told = parameter.split(": ", 2);
        operation.addParameter(OASFactory.createParameter()
                .name(told[0])
                .in(Parameter.In.QUERY)
                .description(told[1])
                .schema(
                        told[0].equals("limit")
                                ? OASFactory.createSchema().addType(Schema.SchemaType.INTEGER)
                                : text()));
    }

    static void problems(APIResponses responses, List<String> statuses) {
        PROBLEMS.forEach((status, description) -> {
            if (statuses.contains(status) || status.equals(ALWAYS)) {
                responses.addAPIResponse(status, problem(description));
            }
        });
    }

    static org.eclipse.microprofile.openapi.models.media.Content content(Content told) {
        MediaType media = OASFactory.createMediaType().schema(ApiSchemas.of(told.schema()));
        if (told.example() != null) {
            media.setExample(told.example());
        }
        return OASFactory.createContent().addMediaType(told.type(), media);
    }

    static Content reference(String type, String schema, Object example) {
        return new Content(type, Map.of("$ref", ApiDocument.REFERENCES + schema), example);
    }

    private static APIResponse problem(String description) {
        return OASFactory.createAPIResponse()
                .description(description)
                .content(content(reference("application/problem+json", "Problem", null)));
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
