package dev.hansei.api;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;

/**
 * What the OpenAPI document says of an operation whose body or answer is no record: a file, a table, or the form that
 * another system sends.
 *
 * @param admission by what it is opened
 * @param parameters those of the query, each with what it asks for
 * @param sent what it takes, or null where something is read
 * @param answers what it answers where it succeeds, and where it fails in the words of another system
 * @param problems the statuses of the problems that it answers
 */
record PlainOperation(
        HttpMethod method,
        String path,
        String tag,
        String summary,
        Admission admission,
        List<String> parameters,
        Content sent,
        List<Answer> answers,
        List<String> problems) {

    /** What sends something is posted, and all else is read. */
    PlainOperation(
            String path,
            String tag,
            String summary,
            Admission admission,
            List<String> parameters,
            Content sent,
            List<Answer> answers,
            List<String> problems) {
        this(
                sent == null ? HttpMethod.GET : HttpMethod.POST,
                path,
                tag,
                summary,
                admission,
                parameters,
                sent,
                answers,
                problems);
    }

    /** By what an operation is opened. */
    enum Admission {
        TOKEN("token"),
        INPUT_TOKEN("inputToken"),
        CALENDAR_TOKEN("calendarToken"),
        SLACK_SIGNATURE("slackSignature"),
        /** A key in the body, for which OpenAPI has no word. */
        ROUTING_KEY(null);

        private final String scheme;

        Admission(String scheme) {
            this.scheme = scheme;
        }

        /** The name of its security scheme, or null. */
        String scheme() {
            return scheme;
        }
    }

    /** A body of that type, its form as JSON Schema, and one that is taken or given. */
    record Content(String type, Map<String, ?> schema, Object example) {}

    /** @param content null where the answer has no body */
    record Answer(String status, String description, Content content) {}
}
