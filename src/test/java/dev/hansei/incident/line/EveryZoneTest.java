package dev.hansei.incident.line;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.base.Moment;
import dev.hansei.base.Precision;
import dev.hansei.incident.line.Reading.Asked;
import dev.hansei.incident.line.Reading.Understood;
import dev.hansei.incident.line.time.TimeText;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds in every zone that Java knows, about all the changes of its clock from 2000 to 2040. */
class EveryZoneTest {

    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2041-01-01T00:00:00Z");
    private static final List<ZoneId> ZONES =
            new TreeSet<>(ZoneId.getAvailableZoneIds()).stream().map(ZoneId::of).toList();
    private static final String TEXT = " DB停止";

    /** One change of the clock of one zone. */
    record Change(ZoneId zone, ZoneOffsetTransition transition) {

        Instant later() {
            return transition.getInstant().plus(Duration.ofDays(2));
        }
    }

    @Example
    void a_time_shown_twice_is_asked_and_its_answers_are_exactly_the_two_instants() {
        changes().stream().filter(change -> change.transition().isOverlap()).forEach(change -> {
            LocalDateTime local = inside(change);
            List<Instant> instants = change.zone().getRules().getValidOffsets(local).stream()
                    .map(local::toInstant)
                    .toList();
            assertThat(instants).hasSize(2);
            assertThat(answers(written(local), change, "line/shown-twice")).isEqualTo(instants);
        });
    }

    @Example
    void a_skipped_time_is_asked_and_its_answers_lie_just_outside() {
        changes().stream().filter(change -> change.transition().isGap()).forEach(change -> {
            LocalDateTime local = inside(change);
            Instant after = change.transition().getInstant();
            List<Instant> instants = answers(written(local), change, "line/skipped");
            assertThat(instants).startsWith(after.minusSeconds(1), after);
            assertThat(instants).contains(local.toInstant(change.transition().getOffsetBefore()));
        });
    }

    @Example
    void a_time_next_to_a_change_is_read_or_asked_but_never_taken_for_another() {
        changes()
                .forEach(change -> List.of(-7200, -1, 0, 1, 1799, 3599, 3600, 86_400)
                        .forEach(seconds -> {
                            Instant instant = change.transition().getInstant().plusSeconds(seconds);
                            String typed = written(LocalDateTime.ofInstant(
                                    instant, change.zone().getRules().getOffset(instant)));
                            Reading reading = LineReader.read(typed + TEXT, change.later(), change.zone());
                            if (reading instanceof Understood understood) {
                                assertThat(understood.line().at().instant()).isEqualTo(instant);
                            } else {
                                assertThat(code(reading)).isEqualTo("line/shown-twice");
                            }
                        }));
    }

    @Property(tries = 6000)
    void what_is_written_is_read_as_the_same_moment(
            @ForAll("moments") Moment moment, @ForAll("zones") ZoneId incident) {
        for (ZoneId zone : List.of(moment.zone(), incident)) {
            String typed = TimeText.write(moment, zone);
            Reading reading = LineReader.read(typed + TEXT, LAST, zone);
            if (reading instanceof Understood understood) {
                assertThat(understood.line().at()).as(typed).isEqualTo(moment);
                assertThat(understood.line().text()).isEqualTo(TEXT.strip());
            } else {
                assertThat(code(reading)).as(typed).isEqualTo("line/unclear-zone");
                assertThat(moment.zone().getId()).doesNotContain("/");
            }
        }
    }

    @Property(tries = 2000)
    void a_span_that_is_written_is_read_as_the_same_span(
            @ForAll("moments") Moment from, @ForAll("lengths") Duration length) {
        Instant end = from.instant().plus(length);
        Moment until = Moment.exact(end, from.zone());
        String typed = TimeText.write(from, until, from.zone());
        assertThat(LineReader.read(typed + TEXT, LAST, from.zone())).isInstanceOfSatisfying(Understood.class, read -> {
            assertThat(read.line().at()).as(typed).isEqualTo(from);
            assertThat(read.line().until()).as(typed).isEqualTo(until);
        });
    }

    @Property(tries = 4000)
    void a_clock_time_alone_is_never_taken_for_one_that_the_clock_did_not_show(
            @ForAll("moments") Moment began, @ForAll("clocks") String clock) {
        Reading reading = LineReader.read(clock + TEXT, began.instant(), began.zone());
        if (reading instanceof Understood understood) {
            EntryLine line = understood.line();
            assertThat(line.at().local().toLocalTime().toString()).startsWith(clock);
            assertThat(line.at().instant()).isBeforeOrEqualTo(began.instant().plusSeconds(120));
            assertThat(line.at().day())
                    .isEqualTo(began.instant().atZone(began.zone()).toLocalDate());
        } else {
            assertThat(code(reading)).isIn("line/which-day", "line/shown-twice", "line/skipped");
            ((Asked) reading).questions().getFirst().choices().forEach(choice -> understood(choice, clock, began));
        }
    }

    @Property(tries = 2000)
    void a_shifted_line_is_read_as_the_shifted_time(@ForAll("moments") Moment moment, @ForAll("minutes") int minutes) {
        Instant began = moment.instant().plus(Duration.ofHours(3));
        String line = TimeText.write(moment, moment.zone()) + TEXT;
        EntryLine read = ((Understood) LineReader.read(line, began, moment.zone())).line();
        String shifted = read.shifted(line, began, moment.zone(), minutes);
        EntryLine again = ((Understood) LineReader.read(shifted, began, moment.zone())).line();
        assertThat(again.at().instant())
                .as(shifted)
                .isEqualTo(read.at().instant().plus(Duration.ofMinutes(minutes)));
        assertThat(again.text()).isEqualTo(read.text());
    }

    private static void understood(Choice choice, String clock, Moment began) {
        assertThat(LineReader.read(choice.replacement() + TEXT, began.instant(), began.zone()))
                .as(clock + " at " + began + ": " + choice.replacement())
                .isInstanceOf(Understood.class);
    }

    private static List<Instant> answers(String typed, Change change, String code) {
        Reading reading = LineReader.read(typed + TEXT, change.later(), change.zone());
        assertThat(code(reading)).as(typed + " " + change.zone()).isEqualTo(code);
        Question question = ((Asked) reading).questions().getFirst();
        return question.choices().stream()
                .map(choice -> question.answered(typed + TEXT, choice))
                .map(line -> LineReader.read(line, change.later(), change.zone()))
                .map(read -> ((Understood) read).line().at().instant())
                .toList();
    }

    private static String code(Reading reading) {
        return switch (reading) {
            case Asked asked -> asked.questions().getFirst().code();
            case Understood understood -> "understood";
        };
    }

    /** A time in the middle of what was skipped or shown twice. */
    private static LocalDateTime inside(Change change) {
        ZoneOffsetTransition transition = change.transition();
        LocalDateTime first = transition.isGap() ? transition.getDateTimeBefore() : transition.getDateTimeAfter();
        return first.plus(transition.getDuration().abs().dividedBy(2));
    }

    private static String written(LocalDateTime local) {
        return local.toLocalDate() + " " + local.toLocalTime();
    }

    private static List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        for (ZoneId zone : ZONES) {
            ZoneRules rules = zone.getRules();
            ZoneOffsetTransition next = rules.nextTransition(FIRST);
            while (next != null && next.getInstant().isBefore(LAST)) {
                changes.add(new Change(zone, next));
                next = rules.nextTransition(next.getInstant());
            }
        }
        return changes;
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(ZONES);
    }

    @Provide
    Arbitrary<Moment> moments() {
        Arbitrary<Long> seconds = Arbitraries.longs().between(FIRST.getEpochSecond(), LAST.getEpochSecond() - 90_000);
        return Combinators.combine(seconds, zones(), Arbitraries.of(Precision.EXACT, Precision.ABOUT, Precision.WITHIN))
                .as((second, zone, precision) -> {
                    Instant instant = near(second, zone);
                    ZoneOffset offset = zone.getRules().getOffset(instant);
                    return new Moment(instant, zone, offset, precision, precision == Precision.WITHIN ? 300 : null);
                });
    }

    @Provide
    Arbitrary<Duration> lengths() {
        return Arbitraries.longs().between(0, 90_000).map(Duration::ofSeconds);
    }

    @Provide
    Arbitrary<Integer> minutes() {
        return Arbitraries.integers().between(-1500, 1500);
    }

    @Provide
    Arbitrary<String> clocks() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 23),
                        Arbitraries.integers().between(0, 59))
                .as("%02d:%02d"::formatted);
    }

    /** Every other instant is moved to within two hours of the next change of that zone's clock. */
    private static Instant near(long second, ZoneId zone) {
        Instant instant = Instant.ofEpochSecond(second);
        ZoneOffsetTransition next = zone.getRules().nextTransition(instant);
        boolean far = next == null || next.getInstant().isAfter(LAST.minusSeconds(90_000)) || second % 2 == 0;
        return far ? instant : next.getInstant().plusSeconds(second % 7200 - 3600);
    }
}
