package dev.hansei.incident.line.time;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Language;
import dev.hansei.base.Moment;
import dev.hansei.base.MomentWords;
import dev.hansei.incident.line.Choice;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** One way to take a time: the moment, and for a span its end. */
public record Telling(Moment at, Moment until) {

    boolean inOrder() {
        return until == null || !until.instant().isBefore(at.instant());
    }

    boolean after(Instant limit) {
        return at.instant().isAfter(limit) || (until != null && until.instant().isAfter(limit));
    }

    Duration length() {
        return at.until(until);
    }

    Telling swapped() {
        return new Telling(until, at);
    }

    public Choice choice(ZoneId zone) {
        return new Choice(TimeText.write(at, until, zone), Bilingual.of(shown(Language.JA), shown(Language.EN)));
    }

    private String shown(Language language) {
        String start = shown(at, language);
        return until == null ? start : start + (language == Language.JA ? "～" : " – ") + shown(until, language);
    }

    /** With the offset where the clock showed the time twice: not every zone has two names for its two offsets. */
    private static String shown(Moment moment, Language language) {
        String full = MomentWords.full(moment, language);
        if (!TimeText.shownTwice(moment)) {
            return full;
        }
        String offset = "UTC" + TimeText.offset(moment.offset());
        return language == Language.JA ? full + "（" + offset + "）" : full + " (" + offset + ")";
    }
}
