package dev.hansei.live;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Settings of live updates. */
@ConfigMapping(prefix = "hansei.live")
public interface LiveConfig {

    /** The kind of database, fixed when the application is built. */
    @WithDefault("${quarkus.datasource.db-kind}")
    String database();

    /** Where the listening connection goes: to the database itself. */
    @WithDefault("${quarkus.datasource.jdbc.url}")
    String url();

    @WithDefault("${quarkus.datasource.username:hansei}")
    String username();

    @WithDefault("${quarkus.datasource.password:}")
    Optional<String> password();

    /** How long one stream lasts; the browser then comes back and goes on where it was. */
    @WithDefault("PT10M")
    Duration longest();

    /** How often a silent stream is checked and kept alive. */
    @WithDefault("PT15S")
    Duration beat();

    @WithDefault("6")
    int streamsOfUser();

    @WithDefault("2000")
    int streamsOfNode();

    /** How many signals wait for a slow watcher before it is dropped. */
    @WithDefault("256")
    int waiting();
}
