package dev.hansei.api;

import dev.hansei.api.PlainOperation.Admission;
import dev.hansei.api.PlainOperation.Answer;
import dev.hansei.api.PlainOperation.Content;
import java.util.List;
import java.util.Map;

/** What other systems send, in the forms that they have published. */
final class InputOperations {

    private static final String TAG = "Inputs";
    private static final String ALERTMANAGER = "/api/inputs/alertmanager";
    private static final Map<String, ?> TEXT = Map.of("type", "string");

    static final List<PlainOperation> ALL = List.of(
            alerts(
                    ALERTMANAGER,
                    "Take alerts of Alertmanager or Grafana; they go to the incidents that their labels name"),
            alerts(ALERTMANAGER + "/{ref}", "Take alerts of Alertmanager or Grafana for this incident"),
            new PlainOperation(
                    "/v2/enqueue",
                    TAG,
                    "Take an event of PagerDuty's Events API v2; it is opened by its routing_key",
                    Admission.ROUTING_KEY,
                    List.of(),
                    event(),
                    List.of(
                            new Answer("202", "Taken", pagerDuty("dedup_key", TEXT)),
                            new Answer(
                                    "400",
                                    "It cannot be taken; the errors are told in PagerDuty's words",
                                    pagerDuty("errors", Map.of("type", "array", "items", TEXT))),
                            new Answer("429", "Too often; Retry-After says when to send again", pagerDuty(null, null))),
                    List.of("406", "413")),
            new PlainOperation(
                    "/api/inputs/slack",
                    TAG,
                    "Log what is typed behind Slack's slash command",
                    Admission.SLACK_SIGNATURE,
                    List.of(),
                    command(),
                    List.of(PlainOperations.ok(
                            "What the member who typed it is shown, and nobody else: what was logged, or what is asked",
                            new Content(
                                    "application/json",
                                    object(
                                            List.of("response_type", "text"),
                                            Map.of("response_type", TEXT, "text", TEXT)),
                                    null))),
                    List.of("400", "401", "406", "409", "413", "415", "429")));

    private InputOperations() {}

    private static PlainOperation alerts(String path, String summary) {
        return new PlainOperation(
                path,
                TAG,
                summary,
                Admission.INPUT_TOKEN,
                List.of(),
                webhook(),
                List.of(PlainOperations.ok(
                        "How many alerts were logged, how many wait for someone to say which incident is theirs, and how"
                                + " many had come before",
                        PlainOperations.counts("logged", "waiting", "known"))),
                List.of("401", "403", "404", "406", "413", "415", "422", "429"));
    }

    private static Content webhook() {
        Map<String, ?> words = Map.of("type", "object", "description", "Texts by their names");
        Map<String, ?> alert = object(
                List.of(),
                Map.of(
                        "status",
                        Map.of("enum", List.of("firing", "resolved")),
                        "labels",
                        words,
                        "annotations",
                        words,
                        "startsAt",
                        time(),
                        "endsAt",
                        time(),
                        "fingerprint",
                        TEXT));
        return new Content(
                "application/json",
                object(
                        List.of("version", "alerts"),
                        Map.of(
                                "version", Map.of("type", "string", "description", "4; Grafana sends 1 with an orgId"),
                                "commonLabels", words,
                                "alerts", Map.of("type", "array", "items", alert))),
                Map.of(
                        "version",
                        "4",
                        "alerts",
                        List.of(Map.of(
                                "status", "firing",
                                "labels", Map.of("alertname", "Latency", "severity", "critical"),
                                "annotations", Map.of("summary", "The API is slow"),
                                "startsAt", "2023-12-05T08:15:00Z",
                                "fingerprint", "a1b2c3d4e5f60718"))));
    }

    private static Content event() {
        Map<String, ?> payload = object(
                List.of("summary", "source", "severity"),
                Map.of(
                        "summary", TEXT,
                        "source", TEXT,
                        "severity", Map.of("enum", List.of("critical", "error", "warning", "info")),
                        "timestamp", time(),
                        "component", TEXT,
                        "group", TEXT,
                        "class", TEXT,
                        "custom_details", Map.of("type", "object", "description", "incident names an incident")));
        return new Content(
                "application/json",
                object(
                        List.of("routing_key", "event_action"),
                        Map.of(
                                "routing_key", TEXT,
                                "event_action", Map.of("enum", List.of("trigger", "acknowledge", "resolve")),
                                "dedup_key", TEXT,
                                "payload", payload)),
                Map.of(
                        "routing_key", "0123456789abcdef0123456789abcdef",
                        "event_action", "trigger",
                        "payload", Map.of("summary", "Disk full", "source", "db-1", "severity", "error")));
    }

    private static Content command() {
        return new Content(
                "application/x-www-form-urlencoded",
                object(List.of("command", "text"), Map.of("command", TEXT, "text", TEXT, "user_name", TEXT)),
                Map.of(
                        "command",
                        "/hansei",
                        "text",
                        "INC-2023-0001 -5m !detected customers call",
                        "user_name",
                        "tanaka"));
    }

    private static Content pagerDuty(String name, Map<String, ?> schema) {
        return new Content(
                "application/json",
                object(
                        List.of("status", "message"),
                        name == null
                                ? Map.of("status", TEXT, "message", TEXT)
                                : Map.of("status", TEXT, "message", TEXT, name, schema)),
                null);
    }

    private static Map<String, ?> object(List<String> required, Map<String, ?> properties) {
        return required.isEmpty()
                ? Map.of("type", "object", "properties", properties)
                : Map.of("type", "object", "required", required, "properties", properties);
    }

    private static Map<String, ?> time() {
        return Map.of("type", "string", "format", "date-time");
    }
}
