package dev.hansei.report;

import dev.hansei.incident.Cause;
import dev.hansei.incident.IncidentRecord;
import dev.hansei.report.wording.Prose;
import dev.hansei.report.wording.Text;
import dev.hansei.report.wording.Texts;
import java.util.ArrayList;
import java.util.List;

/**
 * Root causes, or contributing ones.
 *
 * @param caption which of the two
 */
public record Causes(Text caption, List<Explained> explained) implements Part {

    static Causes of(Cause.Weight weight, IncidentRecord incident, Texts texts) {
        List<Explained> causes = new ArrayList<>();
        for (Cause cause : incident.causes()) {
            if (cause.weight() == weight) {
                causes.add(explained(causes.size() + 1, cause, incident, texts));
            }
        }
        return new Causes(texts.words().of("causes", weight), causes);
    }

    /** The title of a cause named by its id; null for an id that is not there. */
    static Text title(String id, IncidentRecord incident, Texts texts) {
        return incident.causes().stream()
                .filter(cause -> cause.id().equals(id))
                .map(cause -> texts.text(path(incident, cause) + ".title", cause.title()))
                .findFirst()
                .orElse(null);
    }

    @Override
    public boolean empty() {
        return explained.isEmpty();
    }

    private static Explained explained(int number, Cause cause, IncidentRecord incident, Texts texts) {
        String path = path(incident, cause);
        return new Explained(
                number,
                texts.text(path + ".title", cause.title()),
                texts.optionalProse(path + ".detail", cause.detail()),
                texts.optionalText(path + ".safeguard", cause.safeguard()),
                title(cause.parent(), incident, texts),
                texts.words().of("effect", cause.effect()),
                cause.standing() == Cause.Standing.CONFIRMED
                        ? null
                        : texts.words().of("standing", cause.standing()));
    }

    private static String path(IncidentRecord incident, Cause cause) {
        return incident.ref() + ".causes[" + cause.id() + "]";
    }

    /**
     * @param safeguard what should have prevented it and failed, or null
     * @param explains the title of the cause above it, or null
     * @param standing null for a cause that is confirmed
     */
    public record Explained(
            int number, Text title, Prose detail, Text safeguard, Text explains, Text effect, Text standing) {}
}
