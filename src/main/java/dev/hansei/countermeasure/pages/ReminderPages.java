package dev.hansei.countermeasure.pages;

import dev.hansei.base.Language;
import dev.hansei.base.MomentWords;
import dev.hansei.countermeasure.reminder.Occasion;
import dev.hansei.countermeasure.reminder.Reminders;
import dev.hansei.web.Visitor;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.List;

/** A part of pages: what the visitor was reminded of and has still to do; empty where there is nothing. */
@Path("/reminders")
@Authenticated
@Produces("text/html; charset=UTF-8")
public class ReminderPages {

    private final Reminders reminders;
    private final Visitor visitor;
    private final Clock clock;

    ReminderPages(Reminders reminders, Visitor visitor, Clock clock) {
        this.reminders = reminders;
        this.visitor = visitor;
        this.clock = clock;
    }

    @GET
    public TemplateInstance reminders() {
        Language language = visitor.language();
        String person = visitor.actor().person();
        List<Row> rows = person == null
                ? List.of()
                : reminders.of(person, clock.instant()).stream()
                        .map(due -> row(due, language))
                        .toList();
        return visitor.show(Templates.reminders(rows));
    }

    private static Row row(Reminders.Due due, Language language) {
        return new Row(
                due.standing().measure().ref(),
                Said.of(due.standing().measure().title(), language),
                due.occasion().kind(),
                MomentWords.day(due.occasion().day(), language),
                due.occasion().days(),
                due.undelivered());
    }

    /**
     * @param days how many are left, or have passed
     * @param undelivered whether the mail about it failed
     */
    public record Row(String ref, Said title, Occasion.Kind kind, String day, long days, boolean undelivered) {}

    @CheckedTemplate(basePath = "countermeasure")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance reminders(List<Row> reminders);
    }
}
