package dev.hansei.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hansei.api.PlainOperation.Content;
import dev.hansei.evidence.KeptFile;
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
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Completes the OpenAPI document, once: its schemas are those of record bundles, taken from the records themselves. */
public class ApiDocument implements OASFilter {

    static final String REFERENCES = "#/components/schemas/";

    private static final String JSON = "application/json";
    private static final String PAGERDUTY = "/v2/enqueue";

    private static final List<PlainOperation> PLAIN = Stream.of(PlainOperations.ALL, InputOperations.ALL)
            .flatMap(List::stream)
            .toList();

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        pages(document);
        document.getComponents().setSchemas(schemas());
        document.getComponents().setSecuritySchemes(ApiSecurity.schemes());
        ApiOperation.ALL.forEach(operation -> complete(document, operation));
        PLAIN.forEach(operation -> complete(document, operation));
    }

    /** Pages are for people, and no part of the API. */
    private static void pages(OpenAPI document) {
        List.copyOf(document.getPaths().getPathItems().keySet()).stream()
                .filter(path -> !path.startsWith("/api/") && !path.equals(PAGERDUTY))
                .forEach(document.getPaths()::removePathItem);
    }

    /** Nothing but what the operations name: what the framework found by itself is our own business. */
    private static Map<String, Schema> schemas() {
        List<Class<?>> records = Stream.concat(
                        Stream.of(KeptFile.class),
                        ApiOperation.ALL.stream()
                                .<Class<?>>flatMap(operation -> Stream.of(operation.answer(), operation.body()))
                                .filter(type -> type != null))
                .distinct()
                .toList();
        Map<String, Schema> schemas = new TreeMap<>();
        BundleSchema.definitions(REFERENCES, records)
                .forEach((name, schema) -> schemas.put(name, ApiSchemas.of(schema)));
        schemas.put("Problem", ApiSchemas.problem());
        return schemas;
    }

    private static void complete(OpenAPI document, ApiOperation told) {
        Operation operation = operation(document, told.path(), told.writes() ? HttpMethod.POST : HttpMethod.GET);
        begin(operation, told.path(), told.summary(), told.tag());
        operation.setSecurity(ApiSecurity.of(PlainOperation.Admission.TOKEN));
        APIResponses responses = OASFactory.createAPIResponses();
        if (told.writes()) {
            operation.setRequestBody(
                    OASFactory.createRequestBody().required(true).content(record(told.body(), told.example())));
            ApiParts.header(
                    operation,
                    "Idempotency-Key",
                    "Made anew for each request; the same request sent again within seven days is answered alike");
        } else {
            ApiParts.header(operation, "If-None-Match", "The ETag of what the asker has; 304 where it has not changed");
            responses.addAPIResponse("304", OASFactory.createAPIResponse().description("Not changed"));
        }
        if (told.decides()) {
            ApiParts.header(
                    operation,
                    "If-Match",
                    "The ETag of the incident, countermeasure or case when the asker saw it; entries logged meanwhile do"
                            + " not matter");
        }
        ApiParts.language(operation);
        told.parameters().forEach(parameter -> ApiParts.query(operation, parameter));
        responses.addAPIResponse(
                told.writes() ? "201" : "200",
                OASFactory.createAPIResponse()
                        .description(told.writes() ? "Stored; Location says where it can be read" : "As it stands")
                        .content(record(told.answer(), told.writes() ? null : told.example())));
        if (told.answer().getSimpleName().equals("EntryRow") && told.writes()) {
            responses.addAPIResponse(
                    "200",
                    OASFactory.createAPIResponse()
                            .description("The same entry was stored before")
                            .content(record(told.answer(), null)));
        }
        ApiParts.problems(
                responses,
                told.writes()
                        ? List.of("400", "401", "403", "404", "406", "409", "412", "413", "415", "422")
                        : List.of("400", "401", "403", "404", "406", "422"));
        operation.setResponses(responses);
    }

    private static void complete(OpenAPI document, PlainOperation told) {
        Operation operation = operation(document, told.path(), told.method());
        begin(operation, told.path(), told.summary(), told.tag());
        operation.setSecurity(ApiSecurity.of(told.admission()));
        operation.setRequestBody(
                told.sent() == null
                        ? null
                        : OASFactory.createRequestBody().required(true).content(ApiParts.content(told.sent())));
        if (told.admission() == PlainOperation.Admission.SLACK_SIGNATURE) {
            ApiParts.header(
                    operation, "X-Slack-Request-Timestamp", "When Slack sent it, in seconds; five minutes at most ago");
        }
        ApiParts.language(operation);
        told.parameters().forEach(parameter -> ApiParts.query(operation, parameter));
        APIResponses responses = OASFactory.createAPIResponses();
        told.answers()
                .forEach(answer -> responses.addAPIResponse(
                        answer.status(),
                        OASFactory.createAPIResponse()
                                .description(answer.description())
                                .content(answer.content() == null ? null : ApiParts.content(answer.content()))));
        ApiParts.problems(responses, told.problems());
        operation.setResponses(responses);
    }

    private static Operation operation(OpenAPI document, String path, HttpMethod method) {
        PathItem item = document.getPaths().getPathItem(path);
        item.setParameters(null);
        return item.getOperations().get(method);
    }

    private static void begin(Operation operation, String path, String summary, String tag) {
        operation.setSummary(summary);
        operation.setTags(List.of(tag));
        ApiParts.places(operation, path);
    }

    private static org.eclipse.microprofile.openapi.models.media.Content record(Class<?> type, String example) {
        Content told = ApiParts.reference(JSON, type.getSimpleName(), example == null ? null : tree(example));
        return ApiParts.content(told);
    }

    private static Object tree(String json) {
        try {
            return new ObjectMapper().readValue(json, Map.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An example is no JSON: " + json, e);
        }
    }
}
