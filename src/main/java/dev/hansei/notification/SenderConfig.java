package dev.hansei.notification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Who sends mails to customers. */
@ConfigMapping(prefix = "hansei.sender")
public interface SenderConfig {

    /** The address in the From line. */
    @WithDefault("incident-desk@example.com")
    String address();
}
