package dev.hansei.incident;

import dev.hansei.Sample;
import dev.hansei.base.Actor;
import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import dev.hansei.base.MomentText;
import dev.hansei.base.Role;
import dev.hansei.intake.Bundles;
import dev.hansei.people.People;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Who works in the rooms of the tests, and what they say. */
public final class Crew {

    public static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    public static final Instant NOW = Instant.parse("2031-03-04T03:00:00Z");

    public static final Actor COMMANDER = actor("commander", Role.COMMANDER);
    public static final Actor SCRIBE = actor("platform-a", Role.SCRIBE);
    public static final Actor OPERATOR = actor("operator-a", Role.OPERATOR);
    public static final Actor ADMINISTRATOR = actor("manager", Role.ADMINISTRATOR);
    public static final Actor READER = actor("support-a", Role.READER);

    private static final AtomicInteger IDS = new AtomicInteger();

    private Crew() {}

    /** All of them are people of the sample, which is recorded once. */
    public static void enter(Bundles bundles, People people) {
        if (people.named(COMMANDER.person()).isEmpty()) {
            bundles.take(Sample.sources(), Sample.ACTOR, Sample.NOW);
        }
    }

    public static Bilingual text(String en) {
        return Bilingual.of(null, en);
    }

    public static Moment at(String text) {
        return MomentText.read(text, TOKYO, Moment.exact(NOW, TOKYO).day());
    }

    public static IncidentDraft draft() {
        return new IncidentDraft(TOKYO, Bilingual.of("停止", "Outage"), Severity.SEV2, at("11:50"), null, null);
    }

    public static ImpactWindow window(String id) {
        return new ImpactWindow(id, ImpactWindow.Extent.FULL, at("11:45"), null, text("Everything"), null, null);
    }

    public static EntryRecord entry(String id, String at, Bilingual text) {
        return entry(id, at, text, null);
    }

    public static EntryRecord correction(String id, String at, Bilingual text) {
        return entry(id, at, text, text("The clock was wrong"));
    }

    private static EntryRecord entry(String id, String at, Bilingual text, Bilingual reason) {
        return new EntryRecord(id, at(at), null, null, EntryRecord.Kind.EVENT, null, text, null, null, reason);
    }

    /** One that no other test uses. */
    public static String id() {
        return "e" + IDS.incrementAndGet();
    }

    private static Actor actor(String person, Role role) {
        return new Actor(UUID.nameUUIDFromBytes(person.getBytes(StandardCharsets.UTF_8)), person, EnumSet.of(role));
    }
}
