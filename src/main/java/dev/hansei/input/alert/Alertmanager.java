package dev.hansei.input.alert;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hansei.base.Bilingual;
import dev.hansei.incident.EntryRecord;
import dev.hansei.incident.Source;
import dev.hansei.input.ForeignJson;
import dev.hansei.input.InputProblems;
import dev.hansei.input.Keys;
import dev.hansei.input.MachineText;
import dev.hansei.input.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The webhook of Prometheus Alertmanager, version 4, and Grafana's variant of it: a group of alerts, each a message. */
final class Alertmanager {

    private static final int LONGEST_NAME = 100;

    private final JsonNode body;
    private final String incident;
    private final Instant now;

    private Alertmanager(JsonNode body, String incident, Instant now) {
        this.body = body;
        this.incident = incident;
        this.now = now;
    }

    /**
     * @param incident the incident that the address names, or null
     * @throws dev.hansei.base.Problem.Invalid where the body is no such webhook
     */
    static List<Message> read(byte[] sent, String incident, Instant now) {
        JsonNode body = ForeignJson.object(sent)
                .orElseThrow(() -> InputProblems.unreadable("本文がJSONのオブジェクトではありません", "the body is no JSON object"));
        if (!known(body)) {
            throw InputProblems.unreadable("versionが4ではありません", "its version is not 4");
        }
        if (!body.path("alerts").isArray()) {
            throw InputProblems.unreadable("alertsの配列がありません", "it has no list of alerts");
        }
        return new Alertmanager(body, incident, now).messages();
    }

    /** Grafana counts its own versions; its bodies name an organisation. */
    private static boolean known(JsonNode body) {
        String version = ForeignJson.text(body, "version");
        return version.equals("4") || (version.equals("1") && body.path("orgId").isNumber());
    }

    private List<Message> messages() {
        List<Message> messages = new ArrayList<>();
        for (JsonNode alert : body.path("alerts")) {
            if (!alert.isObject()) {
                throw InputProblems.unreadable("alertsの中にオブジェクトではないものがあります", "one of the alerts is no object");
            }
            messages.add(message(alert));
        }
        return messages;
    }

    private Message message(JsonNode alert) {
        String told = ForeignJson.text(alert, "status");
        String status = told.isEmpty() ? ForeignJson.text(body, "status") : told;
        if (!status.equals("firing") && !status.equals("resolved")) {
            throw InputProblems.unreadable("statusがfiringでもresolvedでもありません", "a status is neither firing nor resolved");
        }
        boolean resolved = status.equals("resolved");
        String groupKey = ForeignJson.text(body, "groupKey");
        Instant startsAt = ForeignTime.read(ForeignJson.text(alert, "startsAt"));
        if (startsAt == null) {
            throw InputProblems.unreadable("startsAtが時刻ではありません", "a startsAt is no time");
        }
        Instant endsAt = resolved ? ForeignTime.read(ForeignJson.text(alert, "endsAt")) : null;
        return new Message(
                Source.ALERTMANAGER,
                Keys.of(Source.ALERTMANAGER, groupKey, fingerprint(alert), startsAt, status),
                Keys.of(Source.ALERTMANAGER, groupKey),
                resolved,
                named(alert),
                resolved ? (endsAt == null ? now : endsAt) : startsAt,
                resolved ? EntryRecord.Kind.EVENT : EntryRecord.Kind.DETECTION,
                text(alert, resolved));
    }

    private Bilingual text(JsonNode alert, boolean resolved) {
        long truncated = Math.max(0, body.path("truncatedAlerts").asLong(0));
        return AlertText.of(alert, resolved, truncated, ForeignJson.part(body, "commonAnnotations"));
    }

    /** What Alertmanager tells alerts apart by; a body without it is told apart by its labels. */
    private static String fingerprint(JsonNode alert) {
        String fingerprint = ForeignJson.text(alert, "fingerprint");
        return fingerprint.isEmpty() ? ForeignJson.part(alert, "labels").toString() : fingerprint;
    }

    /** The address comes first, then a label or annotation {@code incident} of the alert or of its group. */
    private String named(JsonNode alert) {
        if (incident != null) {
            return bounded(incident);
        }
        for (JsonNode holder : List.of(
                ForeignJson.part(alert, "labels"),
                ForeignJson.part(alert, "annotations"),
                ForeignJson.part(body, "commonLabels"),
                ForeignJson.part(body, "commonAnnotations"))) {
            String name = ForeignJson.text(holder, "incident").strip();
            if (!name.isEmpty()) {
                return bounded(name);
            }
        }
        return null;
    }

    static String bounded(String name) {
        return MachineText.line(name, LONGEST_NAME);
    }
}
