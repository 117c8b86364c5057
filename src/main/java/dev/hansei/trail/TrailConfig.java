package dev.hansei.trail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** Settings of the trail. */
@ConfigMapping(prefix = "hansei.trail")
public interface TrailConfig {

    /** The name of this installation's log; it is part of every hash, so it must not change once entries exist. */
    @WithDefault("localhost/log/1")
    String origin();

    /** The file with the secret that marks entries as made by this application. */
    Path keyFile();
}
