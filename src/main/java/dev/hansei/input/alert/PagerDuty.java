package dev.hansei.input.alert;

import dev.hansei.base.Actor;
import dev.hansei.base.Bilingual;
import dev.hansei.base.Turn;
import dev.hansei.incident.EntryRecord;
import dev.hansei.incident.Source;
import dev.hansei.input.InputMessage;
import dev.hansei.input.Inputs;
import dev.hansei.input.Keys;
import dev.hansei.input.MachineText;
import dev.hansei.input.Message;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes events in PagerDuty's form. The same event of a key is taken once until the key is resolved: after that the same
 * words tell of something new.
 */
@ApplicationScoped
public class PagerDuty {

    private static final int LONGEST_SUMMARY = 1_024;
    private static final int LONGEST_SOURCE = 500;

    private final Inputs inputs;

    PagerDuty(Inputs inputs) {
        this.inputs = inputs;
    }

    /** @param dedupKey the event's, or one that was made for it */
    void take(PagerDutyEvent event, String dedupKey, Actor actor, Instant now) {
        String thread = Keys.of(Source.PAGERDUTY, actor.ref(), dedupKey);
        Turn.take(() -> {
            Optional<InputMessage> resolved = inputs.lastClosing(thread);
            boolean over = inputs.lastOf(thread).filter(InputMessage::closes).isPresent();
            // A key that is resolved cannot be resolved or acknowledged again.
            if (over && !event.action().equals("trigger")) {
                return null;
            }
            Object since = resolved.map(InputMessage::id).orElse(null);
            return inputs.take(List.of(message(event, thread, since, now)), actor, now);
        });
    }

    private static Message message(PagerDutyEvent event, String thread, Object since, Instant now) {
        return new Message(
                Source.PAGERDUTY,
                Keys.of(thread, event.action(), event.content(), since),
                thread,
                event.action().equals("resolve"),
                event.incident(),
                event.at() == null ? now : event.at(),
                kind(event.action()),
                text(event));
    }

    private static EntryRecord.Kind kind(String action) {
        return switch (action) {
            case "trigger" -> EntryRecord.Kind.DETECTION;
            case "acknowledge" -> EntryRecord.Kind.ACTION;
            default -> EntryRecord.Kind.EVENT;
        };
    }

    private static Bilingual text(PagerDutyEvent event) {
        String summary = MachineText.line(event.summary(), LONGEST_SUMMARY);
        String about = summary.isEmpty() ? MachineText.line(event.dedupKey(), LONGEST_SUMMARY) : summary;
        String severity = event.severity();
        String source = MachineText.line(event.source(), LONGEST_SOURCE);
        return switch (event.action()) {
            case "trigger" ->
                Bilingual.of(
                        lines("イベント発生：" + about + "（" + severity + "）", "発生元：" + source, event.details()),
                        lines(
                                "Event triggered: " + about + " (" + severity + ")",
                                "Source: " + source,
                                event.details()));
            case "acknowledge" -> Bilingual.of("イベントを確認済みにした：" + about, "Event acknowledged: " + about);
            default -> Bilingual.of("イベント解消：" + about, "Event resolved: " + about);
        };
    }

    private static String lines(String... lines) {
        return Stream.of(lines).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }
}
