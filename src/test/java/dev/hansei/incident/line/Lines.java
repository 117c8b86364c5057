package dev.hansei.incident.line;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.incident.line.Reading.Asked;
import dev.hansei.incident.line.Reading.Understood;
import java.time.Instant;
import java.time.ZoneId;

/** The lines of the tests, typed in Tokyo on 2023-12-05 at half past five in the afternoon. */
public final class Lines {

    public static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    public static final Instant BEGAN = Instant.parse("2023-12-05T08:30:00Z");

    private Lines() {}

    static Reading read(String line) {
        return LineReader.read(line, BEGAN, TOKYO);
    }

    static EntryLine understood(String line) {
        Reading reading = read(line);
        assertThat(reading).as(line).isInstanceOf(Understood.class);
        return ((Understood) reading).line();
    }

    static Question asked(String line) {
        Reading reading = read(line);
        assertThat(reading).as(line).isInstanceOf(Asked.class);
        return ((Asked) reading).questions().getFirst();
    }

    static EntryLine answered(String line, int choice) {
        Question question = asked(line);
        return understood(question.answered(line, question.choices().get(choice)));
    }
}
