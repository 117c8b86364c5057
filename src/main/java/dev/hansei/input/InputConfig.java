package dev.hansei.input;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.ZoneId;
import java.util.Optional;

/** Settings of the inputs. */
@ConfigMapping(prefix = "hansei.input")
public interface InputConfig {

    /** How many requests one sender is given in a minute, on each node. */
    @WithDefault("600")
    int requestsPerMinute();

    /** The zone in which waiting messages are shown, before they belong to an incident with a zone of its own. */
    @WithDefault("Asia/Tokyo")
    ZoneId zone();

    /** What Slack signs its requests with; without it nothing is taken from Slack. */
    Optional<String> slackSigningSecret();
}
