package dev.hansei.input;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** Settings for tests without the application. */
public record Settings(int requestsPerMinute, Optional<String> slackSigningSecret) implements InputConfig {

    @Override
    public ZoneId zone() {
        return ZoneOffset.UTC;
    }
}
