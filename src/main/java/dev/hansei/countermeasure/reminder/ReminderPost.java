package dev.hansei.countermeasure.reminder;

import dev.hansei.countermeasure.reminder.ReminderMail.Outcome;
import dev.hansei.mail.MailAddress;
import dev.hansei.mail.MailAddresses;
import dev.hansei.mail.Mails;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Mails reminders to whoever wants them so. A mail that fails keeps no other one back. */
@ApplicationScoped
public class ReminderPost {

    private static final Logger LOG = Logger.getLogger(ReminderPost.class);

    private final Reminders reminders;
    private final ReminderMails attempts;
    private final MailAddresses addresses;
    private final Mails mails;

    public ReminderPost(Reminders reminders, ReminderMails attempts, MailAddresses addresses, Mails mails) {
        this.reminders = reminders;
        this.attempts = attempts;
        this.addresses = addresses;
        this.mails = mails;
    }

    /** @return how many mails were taken by the server */
    public int send(Instant now) {
        if (!mails.on()) {
            return 0;
        }
        int sent = 0;
        for (Reminders.Fresh fresh : reminders.fresh(now)) {
            Optional<MailAddress> address = addresses.of(fresh.reminder().person());
            if (address.isPresent() && attempts.begin(fresh.reminder(), now) && sent(fresh, address.get(), now)) {
                sent++;
            }
        }
        return sent;
    }

    private boolean sent(Reminders.Fresh fresh, MailAddress address, Instant now) {
        try {
            ReminderLetter letter = ReminderLetter.of(
                    fresh.due(),
                    address.language(),
                    mails.page("/countermeasures/" + fresh.reminder().countermeasure()),
                    mails.page("/account/mail"));
            mails.send(address.address(), letter.subject(), letter.text());
        } catch (RuntimeException e) {
            int attempt = attempts.end(fresh.reminder(), Outcome.FAILED, now);
            LOG.warnf(
                    "The reminder of %s to %s could not be mailed (try %d of %d): %s",
                    fresh.reminder().countermeasure(), fresh.reminder().person(), attempt, Attempts.MOST, e);
            return false;
        }
        attempts.end(fresh.reminder(), Outcome.SENT, now);
        return true;
    }
}
