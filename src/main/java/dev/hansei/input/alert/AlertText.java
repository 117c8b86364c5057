package dev.hansei.input.alert;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hansei.base.Bilingual;
import dev.hansei.input.ForeignJson;
import dev.hansei.input.MachineText;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an alert says, as the text of an entry: a standing sentence in both languages around the words of the alert. */
final class AlertText {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_LINE = 2_000;
    private static final int LONGEST_LABELS = 1_500;
    private static final int MOST_LABELS = 40;

    /** Labels that the first line has already. */
    private static final Set<String> SAID = Set.of("alertname", "severity", "incident");

    private AlertText() {}

    /** @param truncated how many alerts of the group the sender left out */
    static Bilingual of(JsonNode alert, boolean resolved, long truncated, JsonNode common) {
        JsonNode labels = ForeignJson.part(alert, "labels");
        String name = MachineText.line(ForeignJson.text(labels, "alertname"), LONGEST_NAME);
        String severity = MachineText.line(ForeignJson.text(labels, "severity"), LONGEST_NAME);
        String words = Stream.of(
                        annotation(alert, common, "summary"),
                        annotation(alert, common, "description"),
                        labels(labels),
                        MachineText.line(ForeignJson.text(alert, "generatorURL"), LONGEST_LINE))
                .filter(line -> !line.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
        return Bilingual.of(
                together(
                        (resolved ? "アラート解消：" : "アラート発生：")
                                + (name.isEmpty() ? "名前なし" : name)
                                + (severity.isEmpty() ? "" : "（" + severity + "）"),
                        words,
                        truncated == 0 ? "" : "ほかに" + truncated + "件のアラートが、送信側で省略されました。"),
                together(
                        (resolved ? "Alert resolved: " : "Alert firing: ")
                                + (name.isEmpty() ? "without a name" : name)
                                + (severity.isEmpty() ? "" : " (" + severity + ")"),
                        words,
                        truncated == 0 ? "" : truncated + " more alert(s) were left out by the sender."));
    }

    private static String annotation(JsonNode alert, JsonNode common, String name) {
        String own = ForeignJson.text(ForeignJson.part(alert, "annotations"), name);
        return MachineText.clean(own.isEmpty() ? ForeignJson.text(common, name) : own, LONGEST_LINE);
    }

    private static String labels(JsonNode labels) {
        String told = labels.properties().stream()
                .filter(label ->
                        !SAID.contains(label.getKey()) && label.getValue().isValueNode())
                .limit(MOST_LABELS)
                .map(label -> label.getKey() + "=" + label.getValue().asText())
                .collect(Collectors.joining(", "));
        return MachineText.line(told, LONGEST_LABELS);
    }

    private static String together(String head, String words, String left) {
        return List.of(head, words, left).stream()
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
