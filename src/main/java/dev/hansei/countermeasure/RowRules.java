package dev.hansei.countermeasure;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Evidence;
import dev.hansei.base.KeptText;
import dev.hansei.base.Moment;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a new row of a measure must say, given how the measure stands. */
final class RowRules {

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_TEXT = 10_000;

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final int LONGEST_WAIT = 3660;

    private RowRules() {}

    /** The rows follow each other, and none tells of what is still to come. */
    static Moment time(Moment at, Standing standing, Instant now) {
        if (at.instant().isAfter(now)) {
            throw MeasureProblems.inTheFuture();
        }
        List<StatusChange> history = standing.measure().history();
        if (!history.isEmpty() && at.before(history.getLast().at())) {
            throw MeasureProblems.beforeLast(history.getLast());
        }
        return at;
    }

    /** What is promised must still be possible to keep. */
    static Moment due(Moment due, Moment at, Instant now) {
        Moment kept = KeptText.moment(due);
        Instant said = at.instant().isBefore(now) ? at.instant() : now;
        if (!kept.end().isAfter(said)) {
            throw MeasureProblems.duePassed();
        }
        return kept;
    }

    static Bilingual reason(Bilingual said) {
        Bilingual reason = KeptText.optional(said, LONGEST_TEXT);
        if (reason == null) {
            throw MeasureProblems.reasonMissing();
        }
        return reason;
    }

    static Bilingual result(Bilingual said) {
        Bilingual result = KeptText.optional(said, LONGEST_TEXT);
        if (result == null) {
            throw MeasureProblems.resultMissing();
        }
        return result;
    }

    /** What is claimed rests on evidence, and on some that nothing else rested on before. */
    static List<String> shown(Standing standing) {
        List<String> fresh = standing.uncited();
        if (fresh.isEmpty()) {
            throw MeasureProblems.evidenceMissing();
        }
        return fresh;
    }

    /** The check comes once the measure was in operation for the days that the plan says. */
    static void waited(Standing standing, Moment at) {
        LocalDate from = standing.checkFrom();
        if (at.day().isBefore(from)) {
            throw MeasureProblems.tooEarly(from, standing.measure().checkPlan().minimumDays());
        }
    }

    static void notTheOwner(CountermeasureRecord measure, String verifier) {
        if (measure.owners().contains(verifier)) {
            throw MeasureProblems.verifierIsOwner(verifier);
        }
    }

    static void notTheVerifier(CountermeasureRecord measure, String owner) {
        if (measure.verifiers().contains(owner)) {
            throw MeasureProblems.ownerIsVerifier(owner);
        }
    }

    static int wait(Integer days) {
        if (days < 0 || days > LONGEST_WAIT) {
            throw MeasureProblems.minimumDays(LONGEST_WAIT);
        }
        return days;
    }

    static Evidence evidence(Evidence sent, Instant now) {
        String digest = sent.sha256().strip().toLowerCase(Locale.ROOT);
        if (!DIGEST.matcher(digest).matches()) {
            throw MeasureProblems.badDigest();
        }
        if (sent.effective() != null && sent.effective().instant().isAfter(now)) {
            throw MeasureProblems.inTheFuture();
        }
        return new Evidence(
                KeptText.id(sent.id()),
                null,
                KeptText.line(sent.title(), LONGEST_TITLE),
                digest,
                link(sent.href()),
                KeptText.moment(sent.effective()));
    }

    private static String link(String href) {
        if (href == null || href.isBlank()) {
            return null;
        }
        try {
            URI address = URI.create(href.strip());
            if (("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && address.getHost() != null) {
                return address.toString();
            }
        } catch (IllegalArgumentException e) {
            throw MeasureProblems.badLink();
        }
        throw MeasureProblems.badLink();
    }
}
