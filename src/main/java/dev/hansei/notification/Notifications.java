package dev.hansei.notification;

import dev.hansei.base.Actor;
import dev.hansei.base.Bilingual;
import dev.hansei.base.Change;
import dev.hansei.base.Problem;
import dev.hansei.trail.Fact;
import dev.hansei.trail.Recording;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Messages to customers. */
@ApplicationScoped
public class Notifications implements PanacheRepositoryBase<Notification, UUID> {

    private final Recording recording;

    Notifications(Recording recording) {
        this.recording = recording;
    }

    /** @throws Problem.Refused where what is told contradicts what is known */
    @Transactional
    public Change record(NotificationRecord told, Actor actor, Instant now) {
        Fact fact = Fact.of("notification/" + told.ref(), "notification.recorded", told);
        return recording.take(fact, told, named(told.ref()), () -> persist(new Notification(told, now)), actor, now);
    }

    static Problem.NotFound unknown(String reference) {
        return new Problem.NotFound(
                "notification/unknown",
                Bilingual.of(
                        "お客様への通知 " + reference + " はありません。参照番号を確かめてください。",
                        "There is no notification " + reference + ". Check the reference."));
    }

    public Optional<Notification> named(String reference) {
        return find("reference", reference).firstResultOptional();
    }

    public List<NotificationRecord> told() {
        return listAll(Sort.by("reference")).stream().map(Notification::told).toList();
    }

    public List<NotificationRecord> about(String incident) {
        return find("incident", Sort.by("reference"), incident).list().stream()
                .map(Notification::told)
                .toList();
    }
}
