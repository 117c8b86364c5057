package dev.hansei.api;

import dev.hansei.base.Actor;
import dev.hansei.base.Bilingual;
import dev.hansei.base.Problem;
import dev.hansei.base.Turn;
import dev.hansei.web.JsonAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Answers a request that comes twice only once, in the transaction of what it does; a refusal leaves nothing behind. */
@ApplicationScoped
class AnsweredRequests {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,255}");

    private final ApiConfig config;
    private final EntityManager entities;

    AnsweredRequests(ApiConfig config, EntityManager entities) {
        this.config = config;
        this.entities = entities;
    }

    /**
     * @param key of the sender's own making, or null where it may be done again
     * @param digest of all that was asked
     * @throws Problem.Invalid {@code input/key-used} where the key came with another request
     */
    JsonAnswer once(String key, String digest, Actor actor, Instant now, Supplier<JsonAnswer> verb) {
        if (key == null) {
            return verb.get();
        }
        check(key);
        return Turn.take(() -> {
            forget(now);
            AnsweredRequest known = entities.find(AnsweredRequest.class, AnsweredRequest.id(actor.ref(), key));
            if (known != null) {
                return again(known, digest);
            }
            // Stored before the verb runs, so that the same request at the same moment waits here and then sees the
            // answer.
            AnsweredRequest request = new AnsweredRequest(actor.ref(), key, digest, now);
            entities.persist(request);
            entities.flush();
            JsonAnswer answer = verb.get();
            request.answered(answer);
            return answer;
        });
    }

    private static JsonAnswer again(AnsweredRequest known, String digest) {
        if (!known.is(digest)) {
            throw new Problem.Invalid(
                    "input/key-used",
                    Bilingual.of(
                            "このIdempotency-Keyは、内容の違うリクエストに使われています。新しいリクエストには新しいキーを付けてください。",
                            "This Idempotency-Key came with another request before. Make a new key for a new request."));
        }
        return known.answer();
    }

    private void forget(Instant now) {
        entities.createNativeQuery("delete from answered_request where received_at < ?1")
                .setParameter(1, now.minus(config.answersKept()))
                .executeUpdate();
    }

    private static void check(String key) {
        if (!KEY.matcher(key).matches()) {
            Bilingual sentence = Bilingual.of(
                    "Idempotency-Keyは表示できるASCII文字1～255字です。リクエストごとに新しく作ってください。",
                    "An Idempotency-Key has 1 to 255 visible ASCII characters. Make a new one for each request.");
            throw new Problem.Malformed(
                    "input/key", sentence, List.of(new Problem.Fault("Idempotency-Key", "input/key", sentence)));
        }
    }
}
