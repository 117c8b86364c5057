package dev.hansei.mail;

import dev.hansei.access.Holders;
import dev.hansei.base.Actor;
import dev.hansei.base.Bilingual;
import dev.hansei.base.HeaderText;
import dev.hansei.base.Language;
import dev.hansei.base.Problem;
import dev.hansei.trail.Fact;
import dev.hansei.trail.Trail;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Where people want their mails. Everyone says so for themselves. */
@ApplicationScoped
public class MailAddresses implements PanacheRepositoryBase<MailAddress, UUID> {

    private final Holders holders;
    private final Trail trail;

    MailAddresses(Holders holders, Trail trail) {
        this.holders = holders;
        this.trail = trail;
    }

    /** @param address empty to get no mail from now on */
    @Transactional
    public void choose(String address, Language language, Actor actor, Instant now) {
        if (actor.person() == null) {
            throw new Problem.Refused(
                    "access/mail-without-person",
                    Bilingual.of(
                            "このアカウントは人に結び付いていないため、メールを受け取れません。人のアカウントでサインインしてください。",
                            "This account belongs to no person, so it gets no mail. Sign in as a person."));
        }
        String plain = address.strip();
        if (!plain.isEmpty() && !HeaderText.isAddress(plain)) {
            throw new Problem.Invalid(
                    "access/mail-address",
                    Bilingual.of(
                            "メールアドレスの形が正しくありません。name@example.com のように、アドレスだけを半角で書いてください。",
                            "This is not one plain mail address. Write it as name@example.com, without a name."));
        }
        persist(new MailAddress(actor.person(), plain.isEmpty() ? null : plain, language, now));
        trail.record(
                Fact.of(
                                "person/" + actor.person(),
                                "person.mail-address-chosen",
                                Map.of("address", plain, "language", language.tag()))
                        .hiding("address"),
                actor,
                now);
    }

    /** What that person chose last; nothing where they were never asked. */
    public Optional<MailAddress> chosenBy(String person) {
        return find("person = ?1 order by at desc, id desc", person).firstResultOptional();
    }

    /** Where a mail to that person goes: nowhere once all their holders are locked. */
    @Transactional
    public Optional<MailAddress> of(String person) {
        return holders.people().contains(person)
                ? chosenBy(person).filter(chosen -> chosen.address() != null)
                : Optional.empty();
    }
}
