package dev.hansei.countermeasure;

import static dev.hansei.countermeasure.Desk.NOW;
import static dev.hansei.countermeasure.Desk.OWNER;
import static dev.hansei.countermeasure.Desk.days;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.Cast;
import dev.hansei.DatabaseResource;
import dev.hansei.access.Account;
import dev.hansei.access.Accounts;
import dev.hansei.base.Actor;
import dev.hansei.base.Language;
import dev.hansei.base.Role;
import dev.hansei.countermeasure.CountermeasureRecord.Kind;
import dev.hansei.countermeasure.reminder.ReminderMails;
import dev.hansei.countermeasure.reminder.ReminderPost;
import dev.hansei.countermeasure.reminder.Reminders;
import dev.hansei.incident.Together;
import dev.hansei.mail.MailAddresses;
import dev.hansei.mail.MailConfig;
import dev.hansei.mail.Mails;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class ReminderMailsTest {

    private static final String ADDRESS = "platform-a@example.com";
    private static final ReactiveMailer AWAY = mails -> Uni.createFrom().failure(new IllegalStateException("away"));

    @Inject
    Reminders reminders;

    @Inject
    ReminderMails attempts;

    @Inject
    ReminderPost post;

    @Inject
    MailAddresses addresses;

    @Inject
    Accounts accounts;

    @Inject
    MailConfig config;

    @Inject
    ReactiveMailer mailer;

    @Inject
    MockMailbox box;

    @Inject
    Promises promises;

    @Inject
    MeasureStory story;

    @Inject
    Cast cast;

    @Inject
    Clock clock;

    private String measure;

    @BeforeEach
    void theOwnerWantsMailAndAPromiseIsDue() {
        cast.accountOf(OWNER.person(), Role.OPERATOR);
        addresses.choose(ADDRESS, Language.JA, OWNER, NOW);
        measure = reminded();
        box.clear();
    }

    @AfterEach
    void theOwnerWantsNoMailAnyMore() {
        addresses.choose("", Language.EN, OWNER, NOW);
    }

    @Test
    void a_reminder_is_mailed_once_to_its_owner_with_reference_title_and_link_and_nothing_else() {
        post.send(NOW);
        post.send(NOW.plusSeconds(60));

        assertThat(sent()).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).startsWith("[Hansei] " + measure + " 再発防止策の期限は2031年3月");
            assertThat(mail.getText().lines().toList())
                    .satisfiesExactly(
                            line -> assertThat(line).startsWith("再発防止策の期限は"),
                            line -> assertThat(line).isEmpty(),
                            line -> assertThat(line).startsWith(measure + "  Measure "),
                            line -> assertThat(line).isEqualTo("https://hansei.example.com/countermeasures/" + measure),
                            line -> assertThat(line).isEmpty(),
                            line -> assertThat(line).isEqualTo("このお知らせは一度だけ自動でお送りしています。返信は読まれません。"),
                            line -> assertThat(line).isEqualTo("送り先の変更、停止はこちら："),
                            line -> assertThat(line).isEqualTo("https://hansei.example.com/account/mail"));
            assertThat(mail.getHtml()).isNull();
        });
    }

    @Test
    void a_mail_is_written_in_the_language_that_its_reader_chose() {
        addresses.choose(ADDRESS, Language.EN, OWNER, NOW.plusSeconds(1));
        post.send(NOW);
        assertThat(sent()).singleElement().extracting(Mail::getText).asString().startsWith("Measure due on ");
    }

    @Test
    void of_two_replicas_that_mail_at_once_one_sends_each_reminder() {
        Together.run(2, i -> post.send(NOW));
        assertThat(sent()).hasSize(1);
    }

    @Test
    void a_mail_that_failed_is_tried_again_five_times_at_most_and_the_home_page_says_so() {
        Instant at = NOW;
        for (Duration pause : List.of(
                Duration.ofMinutes(15),
                Duration.ofHours(1),
                Duration.ofHours(4),
                Duration.ofHours(12),
                Duration.ZERO)) {
            postWith(AWAY).send(at);
            assertThat(undelivered(at)).isTrue();
            post.send(at.plus(pause).minusSeconds(1));
            assertThat(sent()).as("it is waited after a failure").isEmpty();
            at = at.plus(pause);
        }
        post.send(at.plus(Duration.ofDays(1)));
        assertThat(sent()).as("after the last try it is left").isEmpty();
    }

    @Test
    void a_mail_that_goes_out_at_a_later_try_is_no_longer_told_of_as_failed() {
        postWith(AWAY).send(NOW);
        post.send(NOW.plus(Duration.ofMinutes(15)));
        assertThat(sent()).hasSize(1);
        assertThat(undelivered(NOW)).isFalse();
    }

    @Test
    void a_mail_that_fails_keeps_no_other_one_back() {
        String other = reminded();
        ReactiveMailer choosy =
                mails -> mails[0].getSubject().contains(measure) ? AWAY.send(mails) : mailer.send(mails);
        postWith(choosy).send(NOW);
        assertThat(box.getMailsSentTo(ADDRESS))
                .anyMatch(mail -> mail.getSubject().contains(other));
        assertThat(sent()).isEmpty();
    }

    @Test
    void nothing_is_mailed_without_a_server_an_address_or_an_active_account_or_once_it_is_done() {
        MailConfig none = new SmallRyeConfigBuilder()
                .withMapping(MailConfig.class)
                .build()
                .getConfigMapping(MailConfig.class);
        new ReminderPost(reminders, attempts, addresses, new Mails(none, mailer)).send(NOW);
        assertThat(sent()).as("no server").isEmpty();

        addresses.choose("", Language.JA, OWNER, NOW.plusSeconds(1));
        post.send(NOW);
        assertThat(sent()).as("no address").isEmpty();

        addresses.choose(ADDRESS, Language.JA, OWNER, NOW.plusSeconds(2));
        List<Account> held = accounts.all().stream()
                .filter(account -> OWNER.person().equals(account.person()))
                .toList();
        // Now, and not on the day of the story: sessions that other tests begin must be later than this.
        held.forEach(account -> accounts.disable(account.handle(), Actor.MACHINE, clock.instant()));
        post.send(NOW);
        held.forEach(account -> accounts.enable(account.handle(), Actor.MACHINE, clock.instant()));
        assertThat(sent()).as("locked accounts").isEmpty();

        promises.finish(measure, Desk.note(null, Desk.evidence()), OWNER, NOW);
        post.send(NOW);
        assertThat(sent()).as("done").isEmpty();
    }

    @Test
    void reminders_of_long_ago_are_not_mailed_when_mail_is_set_up() {
        post.send(days(3));
        assertThat(sent()).isEmpty();
    }

    private String reminded() {
        String reference = story.proposed(story.incident(), Kind.PERMANENT);
        promises.promise(reference, Desk.due("2031-03-18"), OWNER, NOW);
        reminders.remind(NOW);
        return reference;
    }

    private ReminderPost postWith(ReactiveMailer other) {
        return new ReminderPost(reminders, attempts, addresses, new Mails(config, other));
    }

    private boolean undelivered(Instant now) {
        return reminders.of(OWNER.person(), now).stream()
                .anyMatch(due -> due.standing().measure().ref().equals(measure) && due.undelivered());
    }

    private List<Mail> sent() {
        return box.getMailsSentTo(ADDRESS).stream()
                .filter(mail -> mail.getSubject().contains(measure))
                .toList();
    }
}
