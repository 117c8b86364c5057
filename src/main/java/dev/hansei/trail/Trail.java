package dev.hansei.trail;

import dev.hansei.base.Actor;
import dev.hansei.base.Uuid7;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** The record of every change. Entries are added within the transaction of the change itself, or not at all. */
@ApplicationScoped
public class Trail implements PanacheRepositoryBase<TrailEntry, UUID> {

    private static final int SALT_BYTES = 32;

    private final TrailConfig config;
    private final InsertKey key;
    private final SecureRandom random = new SecureRandom();

    Trail(TrailConfig config, InsertKey key) {
        this.config = config;
        this.key = key;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Fact fact, Actor actor, Instant now) {
        Map<String, Object> open = new TreeMap<>();
        List<HiddenField> hidden = new ArrayList<>();
        content(fact).forEach((name, value) -> {
            if (fact.hidden().contains(name)) {
                hidden.add(new HiddenField(name, salt(), value));
            } else {
                open.put(name, value);
            }
        });
        TrailBody body = new TrailBody(
                config.origin(), Uuid7.at(now), fact, actor.ref(), now.truncatedTo(ChronoUnit.MICROS), open, hidden);
        persist(new TrailEntry(body, key.mac(body.hash())));
        if (!hidden.isEmpty()) {
            getEntityManager().persist(new TrailPrivate(body.id(), hidden));
        }
    }

    /** When the newest entry was recorded; empty before the first. */
    public Optional<Instant> lastRecorded() {
        return getEntityManager()
                .createQuery("select max(e.recordedAt) from TrailEntry e", Instant.class)
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Who recorded, and when, what has this id; empty where it came in a bundle. */
    public Optional<Recorded> recorded(String stream, String action, String id) {
        String named = "\"id\":\"" + id + "\"";
        return find("stream = ?1 and action = ?2", stream, action).stream()
                .filter(entry -> new String(entry.publicJson(), StandardCharsets.UTF_8).contains(named))
                .findFirst()
                .map(TrailEntry::recorded);
    }

    private static Map<String, Object> content(Fact fact) {
        Map<String, Object> content = new TreeMap<>();
        if (Canonical.tree(fact.content()) instanceof Map<?, ?> fields) {
            fields.forEach((name, value) -> content.put((String) name, value));
            return content;
        }
        throw new IllegalArgumentException(fact.action() + " has no fields to record");
    }

    private byte[] salt() {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return salt;
    }
}
