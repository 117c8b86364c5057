package dev.hansei.countermeasure;

import dev.hansei.base.Actor;
import dev.hansei.base.Bilingual;
import dev.hansei.base.Evidence;
import dev.hansei.base.Moment;
import dev.hansei.base.Role;
import dev.hansei.incident.Crew;
import dev.hansei.trail.Digests;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Who works on the measures of the tests, and what they say. All are people of the sample. */
final class Desk {

    static final Instant NOW = Crew.NOW;

    static final Actor OWNER = actor("platform-a", Role.OPERATOR);
    static final Actor NEXT_OWNER = actor("platform-b", Role.OPERATOR);
    static final Actor VERIFIER = actor("auditor-a", Role.AUDITOR);
    static final Actor LEAD = actor("commander", Role.COMMANDER);
    static final Actor STRANGER = actor("security-a", Role.SCRIBE);
    static final Actor READER = actor("support-a", Role.READER);

    private static final AtomicInteger IDS = new AtomicInteger();

    private Desk() {}

    static Instant days(int days) {
        return NOW.plus(Duration.ofDays(days));
    }

    static Moment day(String text) {
        return Crew.at(text);
    }

    static Bilingual text(String en) {
        return Bilingual.of(null, en);
    }

    static CountermeasureDraft draft(String incident, CountermeasureRecord.Kind kind, String... replaces) {
        return new CountermeasureDraft(
                incident,
                kind,
                text("Measure " + IDS.incrementAndGet()),
                null,
                OWNER.person(),
                List.of(),
                List.of(replaces),
                null,
                null);
    }

    static PromiseDraft due(String due) {
        return new PromiseDraft(day(due), null, null);
    }

    static ProgressNote note(String text, Evidence... evidence) {
        return new ProgressNote(null, text == null ? null : text(text), List.of(evidence));
    }

    static Evidence evidence() {
        String id = "proof-" + IDS.incrementAndGet();
        String sha256 = Digests.sha256(id.getBytes(StandardCharsets.UTF_8));
        return new Evidence(id, null, text("Proof"), sha256, "https://evidence.example.com/" + id, day("2030-01-01"));
    }

    static CheckPlanDraft plan(String verifier, int days) {
        return new CheckPlanDraft(text("No such change"), text("Read the log"), verifier, days);
    }

    private static Actor actor(String person, Role role) {
        return new Actor(UUID.nameUUIDFromBytes(person.getBytes(StandardCharsets.UTF_8)), person, EnumSet.of(role));
    }
}
