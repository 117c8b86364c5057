package dev.hansei.mail;

import dev.hansei.base.HeaderText;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Sends plain mails. */
@ApplicationScoped
public class Mails {

    private static final Logger LOG = Logger.getLogger(Mails.class);

    /** A server that does not answer keeps nobody else waiting for longer. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final MailConfig config;
    private final ReactiveMailer mailer;

    public Mails(MailConfig config, ReactiveMailer mailer) {
        this.config = config;
        this.mailer = mailer;
    }

    void tellOfHalfASetting(@Observes StartupEvent start) {
        if (config.host().isPresent() && !config.on()) {
            LOG.warn("No mail is sent: beside HANSEI_SMTP_HOST, set HANSEI_SMTP_FROM and HANSEI_SMTP_SITE.");
        }
    }

    /** Whether mail goes out at all. */
    public boolean on() {
        return config.on();
    }

    /** The address of a page, as people open it from outside. */
    public URI page(String path) {
        return URI.create(config.site().orElseThrow().toString().replaceFirst("/$", "") + path);
    }

    /**
     * Hands a mail to the server, and waits until it was taken.
     *
     * @throws RuntimeException where it was not taken, or where the header would hold more than a line
     */
    public void send(String address, String subject, String text) {
        if (!HeaderText.isAddress(address) || !HeaderText.isSafe(subject)) {
            throw new IllegalArgumentException("The address or the subject cannot stand in the header of a mail");
        }
        mailer.send(Mail.withText(address, subject, text)).await().atMost(PATIENCE);
    }
}
