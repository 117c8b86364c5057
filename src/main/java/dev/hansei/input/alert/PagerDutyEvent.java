package dev.hansei.input.alert;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hansei.input.ForeignJson;
import dev.hansei.input.MachineText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * An event in the form of PagerDuty's Events API v2.
 *
 * @param dedupKey as it was sent, or empty
 * @param content all that was said, for telling two events of one key apart
 * @param at the payload's own time, or null
 * @param errors what is wrong with it, in PagerDuty's words; empty where it can be taken
 */
record PagerDutyEvent(
        String routingKey,
        String action,
        String dedupKey,
        String summary,
        String source,
        String severity,
        String details,
        String incident,
        String content,
        Instant at,
        List<String> errors) {

    static final int LONGEST_DEDUP_KEY = 255;

    private static final int LONGEST_SUMMARY = 1024;
    private static final int LONGEST_DETAILS = 2_000;
    private static final int KEY = 32;
    private static final Set<String> ACTIONS = Set.of("trigger", "acknowledge", "resolve");
    private static final Set<String> SEVERITIES = Set.of("critical", "error", "warning", "info");

    static PagerDutyEvent read(byte[] sent) {
        return ForeignJson.object(sent).map(PagerDutyEvent::of).orElseGet(PagerDutyEvent::none);
    }

    private static PagerDutyEvent none() {
        return new PagerDutyEvent("", "", "", "", "", "", "", null, "", null, List.of("Event is not a JSON object"));
    }

    private static PagerDutyEvent of(JsonNode body) {
        JsonNode payload = ForeignJson.part(body, "payload");
        String incident = ForeignJson.text(ForeignJson.part(payload, "custom_details"), "incident")
                .strip();
        return new PagerDutyEvent(
                ForeignJson.text(body, "routing_key"),
                ForeignJson.text(body, "event_action"),
                ForeignJson.text(body, "dedup_key"),
                ForeignJson.text(payload, "summary"),
                ForeignJson.text(payload, "source"),
                ForeignJson.text(payload, "severity"),
                details(payload),
                incident.isEmpty() ? null : Alertmanager.bounded(incident),
                payload.toString(),
                ForeignTime.read(ForeignJson.text(payload, "timestamp")),
                errors(body, payload));
    }

    private static String details(JsonNode payload) {
        List<String> told = new ArrayList<>();
        for (String name : List.of("component", "group", "class")) {
            String value = ForeignJson.text(payload, name);
            if (!value.isEmpty()) {
                told.add(name + "=" + value);
            }
        }
        JsonNode details = payload.path("custom_details");
        if (details.isObject()) {
            details.properties()
                    .forEach(detail -> told.add(detail.getKey() + "="
                            + (detail.getValue().isValueNode()
                                    ? detail.getValue().asText()
                                    : detail.getValue().toString())));
        } else if (details.isTextual()) {
            told.add(details.asText());
        }
        return MachineText.line(String.join(", ", told), LONGEST_DETAILS);
    }

    private static List<String> errors(JsonNode body, JsonNode payload) {
        List<String> errors = new ArrayList<>();
        if (ForeignJson.text(body, "routing_key").length() != KEY) {
            errors.add("'routing_key' is missing, or is not 32 characters long");
        }
        String action = ForeignJson.text(body, "event_action");
        if (!ACTIONS.contains(action)) {
            errors.add("'event_action' must be one of 'trigger', 'acknowledge' or 'resolve'");
        }
        String dedupKey = ForeignJson.text(body, "dedup_key");
        if (dedupKey.length() > LONGEST_DEDUP_KEY) {
            errors.add("'dedup_key' is longer than 255 characters");
        }
        if (action.equals("trigger")) {
            payload(body, payload, errors);
        } else if (dedupKey.isEmpty()) {
            errors.add("'dedup_key' is missing or blank");
        }
        return errors;
    }

    private static void payload(JsonNode body, JsonNode payload, List<String> errors) {
        if (!body.path("payload").isObject()) {
            errors.add("'payload' is missing or blank");
            return;
        }
        for (String name : List.of("summary", "source", "severity")) {
            if (ForeignJson.text(payload, name).isBlank()) {
                errors.add("'payload." + name + "' is missing or blank");
            }
        }
        String summary = ForeignJson.text(payload, "summary");
        if (summary.codePointCount(0, summary.length()) > LONGEST_SUMMARY) {
            errors.add("'payload.summary' is longer than 1024 characters");
        }
        String severity = ForeignJson.text(payload, "severity");
        if (!severity.isBlank() && !SEVERITIES.contains(severity)) {
            errors.add("'payload.severity' must be one of 'critical', 'error', 'warning' or 'info'");
        }
        String timestamp = ForeignJson.text(payload, "timestamp");
        if (!timestamp.isEmpty() && ForeignTime.read(timestamp) == null) {
            errors.add("'payload.timestamp' is not an ISO 8601 time");
        }
    }
}
