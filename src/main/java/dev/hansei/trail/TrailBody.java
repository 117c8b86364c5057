package dev.hansei.trail;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The bytes of one entry that are hashed; every later proof rests on them. */
record TrailBody(
        String log,
        UUID id,
        Fact fact,
        UUID actor,
        Instant recorded,
        Map<String, Object> open,
        List<HiddenField> hidden) {

    byte[] publicJson() {
        return Canonical.bytes(open);
    }

    byte[] hash() {
        Map<String, Object> body = new TreeMap<>();
        body.put("v", 1L);
        body.put("log", log);
        body.put("id", id.toString());
        body.put("stream", fact.stream());
        body.put("action", fact.action());
        body.put("actor", actor.toString());
        body.put("behalf", Canonical.NULL);
        body.put("at", Canonical.NULL);
        body.put("rec", Canonical.time(recorded));
        body.put("pub", open);
        body.put("priv", hidden.isEmpty() ? Canonical.NULL : HexFormat.of().formatHex(HiddenField.digest(hidden)));
        return Digests.sha256().digest(Canonical.bytes(body));
    }
}
