package dev.hansei.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hansei.intake.BundleSchema;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Completes the OpenAPI document, once: its schemas are those of record bundles, taken from the records themselves. */
public class ApiDocument implements OASFilter {

    private static final String REFERENCES = "#/components/schemas/";
    private static final String TOKEN = "token";

    private static final Map<String, String> PROBLEMS = new TreeMap<>(Map.of(
            "400", "The form of the request is wrong; every error is told with its path",
            "401", "No token, or one that does not hold",
            "403", "The roles of the token do not allow this",
            "404", "There is no such record",
            "409", "A rule says no",
            "412", "The incident has changed since the ETag in If-Match was read",
            "422", "A value cannot be taken, or the Idempotency-Key came with another request"));

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        pages(document);
        schemas(document);
        document.getComponents()
                .addSecurityScheme(
                        TOKEN,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description("A token with the scope 'the API', made on the page of one's account"));
        ApiOperation.all().forEach(operation -> complete(document, operation));
    }

    /** Pages are for people, and no part of the API. */
    private static void pages(OpenAPI document) {
        List.copyOf(document.getPaths().getPathItems().keySet()).stream()
                .filter(path -> !path.startsWith("/api/"))
                .forEach(document.getPaths()::removePathItem);
    }

    private static void schemas(OpenAPI document) {
        List<Class<?>> records = ApiOperation.all().stream()
                .<Class<?>>flatMap(operation -> Stream.of(operation.answer(), operation.body()))
                .filter(type -> type != null)
                .distinct()
                .toList();
        BundleSchema.definitions(REFERENCES, records)
                .forEach((name, schema) -> document.getComponents().addSchema(name, ApiSchemas.of(schema)));
        document.getComponents().addSchema("Problem", ApiSchemas.problem());
    }

    private static void complete(OpenAPI document, ApiOperation told) {
        PathItem path = document.getPaths().getPathItem(told.path());
        Operation operation = told.writes() ? path.getPOST() : path.getGET();
        if (told.summary().equals(operation.getSummary())) {
            return;
        }
        operation.setSummary(told.summary());
        operation.setTags(List.of(told.tag()));
        operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(TOKEN)));
        APIResponses responses = OASFactory.createAPIResponses();
        if (told.writes()) {
            operation.setRequestBody(OASFactory.createRequestBody()
                    .required(true)
                    .content(json("application/json", told.body().getSimpleName(), told.example())));
            header(
                    operation,
                    "Idempotency-Key",
                    "Made anew for each request; the same request sent again within seven days is answered alike");
        } else {
            header(operation, "If-None-Match", "The ETag of what the asker has; 304 where it has not changed");
            responses.addAPIResponse("304", OASFactory.createAPIResponse().description("Not changed"));
        }
        if (told.decides()) {
            header(
                    operation,
                    "If-Match",
                    "The ETag of the incident when the asker saw it; entries logged meanwhile do not matter");
        }
        header(operation, "Accept-Language", "ja or en, for the sentences of problems");
        told.parameters().forEach(parameter -> query(operation, parameter));
        String answer = told.answer().getSimpleName();
        responses.addAPIResponse(
                told.writes() ? "201" : "200",
                OASFactory.createAPIResponse()
                        .description(told.writes() ? "Stored; Location says where it can be read" : "As it stands")
                        .content(json("application/json", answer, told.writes() ? null : told.example())));
        if (told.answer().getSimpleName().equals("EntryRow") && told.writes()) {
            responses.addAPIResponse(
                    "200",
                    OASFactory.createAPIResponse()
                            .description("The same entry was stored before")
                            .content(json("application/json", answer, null)));
        }
        PROBLEMS.forEach((status, description) -> responses.addAPIResponse(status, problem(description)));
        operation.setResponses(responses);
    }

    private static APIResponse problem(String description) {
        return OASFactory.createAPIResponse()
                .description(description)
                .content(json("application/problem+json", "Problem", null));
    }

    private static Content json(String type, String schema, String example) {
        Schema reference = OASFactory.createSchema().ref(REFERENCES + schema);
        MediaType media = OASFactory.createMediaType().schema(reference);
        if (example != null) {
            media.setExample(tree(example));
        }
        return OASFactory.createContent().addMediaType(type, media);
    }

    private static void header(Operation operation, String name, String description) {
        operation.addParameter(OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(description)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)));
    }

    private static void query(Operation operation, String parameter) {
        String[] told = parameter.split(": ", 2);
        operation.addParameter(OASFactory.createParameter()
                .name(told[0])
                .in(Parameter.In.QUERY)
                .description(told[1])
                .schema(OASFactory.createSchema()
                        .addType(told[0].equals("limit") ? Schema.SchemaType.INTEGER : Schema.SchemaType.STRING)));
    }

    private static Object tree(String json) {
        try {
            return new ObjectMapper().readValue(json, Map.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An example is no JSON: " + json, e);
        }
    }
}
