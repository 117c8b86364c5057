package dev.hansei.api;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** Settings of the API. */
@ConfigMapping(prefix = "hansei.api")
public interface ApiConfig {

    /** The file with the secret that signs cursors; replicas share it. */
    Path cursorKeyFile();

    /** How long a request that carried a key is answered alike when it comes again. */
    @WithDefault("P7D")
    Duration answersKept();
}
