package dev.hansei.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** The server that takes mails. Nothing is mailed until host, sender and site are set. */
@ConfigMapping(prefix = "hansei.smtp")
public interface MailConfig {

    Optional<String> host();

    @WithDefault("587")
    int port();

    Optional<String> user();

    Optional<String> password();

    /** Whether the connection turns to TLS: {@code REQUIRED}, {@code OPTIONAL} or {@code DISABLED}. */
    @WithDefault("REQUIRED")
    String startTls();

    /** Whether it is TLS from the first byte, mostly on port 465. */
    @WithDefault("false")
    boolean tls();

    /** The address in the From line. */
    Optional<String> from();

    /** Where people open Hansei, such as {@code https://hansei.example.com}; mails link there. */
    Optional<URI> site();

    default boolean on() {
        return host().isPresent() && from().isPresent() && site().isPresent();
    }
}
