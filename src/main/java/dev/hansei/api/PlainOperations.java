package dev.hansei.api;

import dev.hansei.api.PlainOperation.Admission;
import dev.hansei.api.PlainOperation.Answer;
import dev.hansei.api.PlainOperation.Content;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;

/** The operations that take or give no record, but for those of {@link InputOperations}. */
final class PlainOperations {

    private static final String TABLE = "/api/incidents/{ref}/timeline.csv";
    private static final String COLUMNS = "id,at,zone,kind,visibility,ja\r\n"
            + "e1,2023-12-05 17:27頃,Asia/Tokyo,detection,internal,お客様からの問い合わせで気付いた。\r\n";

    private static final Map<String, ?> TEXT = Map.of("type", "string");
    private static final Map<String, ?> FILE = Map.of("type", "string", "format", "binary");

    static final List<PlainOperation> ALL = List.of(
            new PlainOperation(
                    TABLE,
                    "Timeline",
                    "Read a whole timeline as a table (CSV)",
                    Admission.TOKEN,
                    List.of(),
                    null,
                    List.of(ok("The table in UTF-8, with one row for each entry", csv())),
                    List.of("401", "403", "404", "406")),
            new PlainOperation(
                    TABLE,
                    "Timeline",
                    "Log the rows of a table, all or none, each entry once (commander, scribe, operator)",
                    Admission.TOKEN,
                    List.of("visible: true to keep the visibility of the rows; otherwise all are internal"),
                    csv(),
                    List.of(ok(
                            "How many entries were added, how many were known before, how many milestones were"
                                    + " not set because they stand elsewhere, and how many rows marked customer are"
                                    + " internal (a notice then says how to change that)",
                            counts("added", "known", "unmarked", "internal"))),
                    List.of("400", "401", "403", "404", "406", "409", "413", "415", "422")),
            new PlainOperation(
                    "/api/evidence",
                    "Evidence",
                    "Keep a file that shows something was done; sent twice it is kept once",
                    Admission.TOKEN,
                    List.of("name: what the file is called"),
                    new Content("application/octet-stream", FILE, null),
                    List.of(new Answer(
                            "201",
                            "Kept; Location says where it can be read",
                            new Content(
                                    "application/json",
                                    Map.of("$ref", ApiDocument.REFERENCES + "KeptFile"),
                                    Map.of(
                                            "sha256",
                                            "29c6c8449abc539f77a2bcff08eac33e06e0ef4c59f09664b90bfa39859b35be",
                                            "name",
                                            "permission-set.json",
                                            "size",
                                            1832,
                                            "at",
                                            "2024-02-01T01:00:00Z")))),
                    List.of("400", "401", "403", "406", "413", "415", "422")),
            new PlainOperation(
                    "/api/evidence/{sha256}",
                    "Evidence",
                    "Take a kept file away as it was",
                    Admission.TOKEN,
                    List.of(),
                    null,
                    List.of(ok("The bytes of the file", new Content("application/octet-stream", FILE, null))),
                    List.of("401", "403", "404", "406", "409")),
            new PlainOperation(
                    HttpMethod.DELETE,
                    "/api/tokens/{id}",
                    "Access",
                    "Take back one of one's own tokens; an administrator takes back anyone's",
                    Admission.TOKEN,
                    List.of(),
                    null,
                    List.of(new Answer("204", "Taken back, now or before", null)),
                    List.of("401", "404", "406")),
            new PlainOperation(
                    "/api/cases/{ref}/procedures/{edition}",
                    "Special cases",
                    "Read a version of a case's procedure document as a report (PDF)",
                    Admission.TOKEN,
                    List.of("lang: the languages of the texts: ja, en or ja+en, which it is unless said"),
                    null,
                    List.of(ok(
                            "The document, with what its approval is bound to and whether it holds",
                            new Content("application/pdf", FILE, null))),
                    List.of("401", "403", "404", "406", "422")),
            new PlainOperation(
                    "/api/quarters/{name}",
                    "Quarters",
                    "Tell what a quarter brought, in the form of its report",
                    Admission.TOKEN,
                    List.of(
                            "lang: the languages of the texts: ja, en or ja+en, which it is unless said",
                            "first-month: the month with which the fiscal year begins, 1 to 12; 1 unless said"),
                    null,
                    List.of(ok(
                            "The quarter as the record stands; each text holds the languages that were asked for",
                            new Content("application/json", quarter(), null))),
                    List.of("401", "403", "406", "422")),
            new PlainOperation(
                    "/api/calendar.ics",
                    "Countermeasures",
                    "Read the dates of countermeasures as a calendar (iCalendar)",
                    Admission.CALENDAR_TOKEN,
                    List.of(
                            "lang: ja or en; otherwise as Accept-Language asks",
                            "owner: the key of a person whose measures alone are wanted"),
                    null,
                    List.of(ok("The calendar", new Content("text/calendar", TEXT, null))),
                    List.of("401", "406")));

    private PlainOperations() {}

    static Answer ok(String description, Content content) {
        return new Answer("200", description, content);
    }

    static Content counts(String... names) {
        Map<String, Map<String, String>> properties = new LinkedHashMap<>();
        for (String name : names) {
            properties.put(name, Map.of("type", "integer"));
        }
        return new Content(
                "application/json",
                Map.of("type", "object", "required", List.of(names), "properties", properties),
                null);
    }

    private static Content csv() {
        return new Content("text/csv", TEXT, COLUMNS);
    }

    private static Map<String, ?> quarter() {
        Map<String, ?> text = Map.of("type", "object");
        Map<String, ?> rows = Map.of("type", "array", "items", Map.of("type", "object"));
        return Map.of(
                "type",
                "object",
                "properties",
                Map.ofEntries(
                        Map.entry("head", text),
                        Map.entry("period", text),
                        Map.entry("generated", text),
                        Map.entry("state", text),
                        Map.entry("incidents", rows),
                        Map.entry("measures", rows),
                        Map.entry("overdue", rows),
                        Map.entry("caseCount", text),
                        Map.entry("cases", rows),
                        Map.entry("moreCases", text),
                        Map.entry("audits", rows),
                        Map.entry(
                                "quarters",
                                Map.of(
                                        "type",
                                        "array",
                                        "description",
                                        "The quarters that the metrics compare, the latest last",
                                        "items",
                                        TEXT)),
                        Map.entry("metrics", rows)));
    }
}
