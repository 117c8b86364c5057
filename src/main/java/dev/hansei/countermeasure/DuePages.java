package dev.hansei.countermeasure;

import dev.hansei.base.Language;
import dev.hansei.base.MomentWords;
import dev.hansei.people.People;
import dev.hansei.web.Visitor;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** For the home page: what is promised and due. */
@Path("/due")
@Authenticated
@Produces("text/html; charset=UTF-8")
public class DuePages {

    private static final Duration AHEAD = Duration.ofDays(30);
    private static final int SHOWN = 20;

    private final Countermeasures countermeasures;
    private final People people;
    private final Visitor visitor;
    private final Clock clock;

    DuePages(Countermeasures countermeasures, People people, Visitor visitor, Clock clock) {
        this.countermeasures = countermeasures;
        this.people = people;
        this.visitor = visitor;
        this.clock = clock;
    }

    @GET
    public TemplateInstance due() {
        Instant now = clock.instant();
        List<CountermeasureRecord> due = countermeasures.promisedBefore(now.plus(AHEAD), SHOWN + 1);
        return visitor.show(Templates.due(
                due.stream().limit(SHOWN).map(measure -> row(measure, now)).toList(), due.size() > SHOWN));
    }

    private Row row(CountermeasureRecord measure, Instant now) {
        Language language = visitor.language();
        StatusChange promise = measure.history().getLast();
        return new Row(
                measure.ref(),
                measure.title().orOther(language),
                measure.title().has(language)
                        ? language.tag()
                        : language.other().tag(),
                MomentWords.day(promise.due(), language),
                !promise.due().end().isAfter(now),
                people.named(measure.owner())
                        .map(owner -> owner.told().name().orOther(language))
                        .orElse(measure.owner()));
    }

    /**
     * A measure that is promised.
     *
     * @param lang of the title shown
     * @param overdue whether the last moment that the promise can mean has passed
     */
    public record Row(String ref, String title, String lang, String due, boolean overdue, String owner) {}

    @CheckedTemplate(basePath = "countermeasure")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance due(List<Row> rows, boolean more);
    }
}
