package dev.hansei.api;

import dev.hansei.web.JsonAnswer;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A request that carried a key, and what it was answered. It is kept for some days only. */
@Entity
public class AnsweredRequest {

    @Id
    private String id;

    private UUID account;
    private String digest;
    private Integer status;
    private String location;
    private String tag;
    private String body;
    private Instant receivedAt;

    protected AnsweredRequest() {}

    AnsweredRequest(UUID account, String key, String digest, Instant now) {
        id = id(account, key);
        this.account = account;
        this.digest = digest;
        receivedAt = now;
    }

    boolean is(String sent) {
        return digest.equals(sent);
    }

    void answered(JsonAnswer answer) {
        status = answer.status();
        location = answer.location();
        tag = answer.tag();
        body = answer.body();
    }

    JsonAnswer answer() {
        return new JsonAnswer(status, location, tag, body);
    }

    /** Two accounts may send the same key. */
    static String id(UUID account, String key) {
        return account + "/" + key;
    }
}
