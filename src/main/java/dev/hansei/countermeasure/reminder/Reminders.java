package dev.hansei.countermeasure.reminder;

import dev.hansei.base.Actor;
import dev.hansei.base.Turn;
import dev.hansei.countermeasure.MeasureFilter;
import dev.hansei.countermeasure.MeasureReader;
import dev.hansei.countermeasure.Standing;
import dev.hansei.trail.Fact;
import dev.hansei.trail.Trail;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reminds people of what they promised, and of checks that can be made. */
@ApplicationScoped
public class Reminders implements PanacheRepositoryBase<Reminder, UUID> {

    /** A reminder that could not be mailed within this time is left to the home page. */
    private static final Duration MAILED_WITHIN = Duration.ofDays(3);

    private final MeasureReader measures;
    private final ReminderMails mails;
    private final Trail trail;

    Reminders(MeasureReader measures, ReminderMails mails, Trail trail) {
        this.measures = measures;
        this.mails = mails;
        this.trail = trail;
    }

    /**
     * Reminds of all that has come and was not reminded of. After a pause each measure is reminded of once, by its latest
     * occasion.
     *
     * @return how many reminders are new
     */
    public int remind(Instant now) {
        int fresh = 0;
        for (Standing standing : measures.all(new MeasureFilter(null, null, null, null, false, true), now)) {
            Optional<Occasion> occasion = Occasion.of(standing, now);
            if (occasion.isPresent() && once(standing.measure().ref(), occasion.get(), now)) {
                fresh++;
            }
        }
        return fresh;
    }

    /** What this person was reminded of and has still to do, as it stands now. */
    @Transactional
    public List<Due> of(String person, Instant now) {
        Map<String, Reminder> last = new LinkedHashMap<>();
        list("person = ?1 order by remindedAt desc, id desc", person)
                .forEach(reminder -> last.putIfAbsent(reminder.countermeasure(), reminder));
        return last.values().stream()
                .flatMap(reminder -> due(reminder, now).stream())
                .toList();
    }

    /** Fresh reminders whose occasion is still the latest of its measure, the oldest first. */
    @Transactional
    List<Fresh> fresh(Instant now) {
        return list("remindedAt > ?1 order by remindedAt, id", now.minus(MAILED_WITHIN)).stream()
                .flatMap(reminder -> due(reminder, now)
                        .filter(due -> due.occasion().key().equals(reminder.occasion()))
                        .map(due -> new Fresh(reminder, due))
                        .stream())
                .toList();
    }

    private Optional<Due> due(Reminder reminder, Instant now) {
        Standing standing = measures.standing(reminder.countermeasure());
        return Occasion.of(standing, now)
                .filter(occasion -> occasion.person().equals(reminder.person()))
                .map(occasion ->
                        new Due(standing, occasion, mails.of(reminder.id()).failed()));
    }

    /** The row decides: whoever stores it reminds, and whoever comes second sees it. */
    private boolean once(String measure, Occasion occasion, Instant now) {
        return Turn.take(() -> {
            if (count("countermeasure = ?1 and occasion = ?2", measure, occasion.key()) > 0) {
                return false;
            }
            persistAndFlush(new Reminder(measure, occasion, now));
            trail.record(
                    Fact.of(
                            "countermeasure/" + measure,
                            "countermeasure.reminded",
                            Map.of("occasion", occasion.key(), "person", occasion.person())),
                    Actor.MACHINE,
                    now);
            return true;
        });
    }

    /**
     * A measure and what its reminder is about.
     *
     * @param undelivered whether it was tried to mail it, and the last try failed
     */
    public record Due(Standing standing, Occasion occasion, boolean undelivered) {}

    /** A reminder and what it is about. */
    record Fresh(Reminder reminder, Due due) {}
}
