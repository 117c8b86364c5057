package dev.hansei.access;

import dev.hansei.access.AccountChange.Kind;
import dev.hansei.access.provider.Provider;
import dev.hansei.base.Actor;
import dev.hansei.base.Bilingual;
import dev.hansei.base.Problem;
import dev.hansei.base.Role;
import dev.hansei.base.TextRules;
import dev.hansei.base.Uuid7;
import dev.hansei.live.Signal;
import dev.hansei.live.Signals;
import dev.hansei.people.People;
import dev.hansei.people.PersonRecord;
import dev.hansei.trail.Fact;
import dev.hansei.trail.Trail;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;

/** Accounts: who may sign in, and with which roles. */
@ApplicationScoped
public class Accounts implements PanacheRepositoryBase<Account, UUID> {

    private static final Pattern HANDLE = Pattern.compile("[a-z][a-z0-9-]{1,63}");

    /** Who the first administrator is until they open an account under their own name. */
    private static final Bilingual FIRST = Bilingual.of("管理者", "Administrator");

    private final Provider provider;
    private final People people;
    private final Passwords passwords;
    private final Signals signals;
    private final Trail trail;

    Accounts(Provider provider, People people, Passwords passwords, Signals signals, Trail trail) {
        this.provider = provider;
        this.people = people;
        this.passwords = passwords;
        this.signals = signals;
        this.trail = trail;
    }

    /**
     * Opens an account.
     *
     * @param person the key of the person it belongs to, or null
     * @return a one-time password, which is not kept
     */
    @Transactional
    public String open(String handle, String person, Set<Role> roles, Actor actor, Instant now) {
        actor.needs(Role.ADMINISTRATOR);
        provider.refuseLocal();
        if (!HANDLE.matcher(handle).matches()) {
            throw new Problem.Invalid(
                    "access/handle",
                    Bilingual.of(
                            "サインイン名は英小文字で始め、英小文字・数字・ハイフンの2～64文字にしてください。",
                            "A sign-in name begins with a small letter and has 2 to 64 small letters, digits and hyphens."));
        }
        if (named(handle).isPresent()) {
            throw new Problem.Refused(
                    "access/handle-taken",
                    Bilingual.of(
                            "サインイン名 " + handle + " は使われています。別の名前にしてください。",
                            "The sign-in name " + handle + " is taken. Choose another."));
        }
        if (roles.isEmpty()) {
            throw roleNeeded();
        }
        Account account = new Account(handle, person, now);
        persist(account);
        record(account, "account.opened", Map.of(), actor, now);
        roles.forEach(role -> change(account, Kind.GRANTED, role, actor, now));
        return issue(account, actor, now);
    }

    /** Opens an account for someone, who is recorded under the same key where the records do not know them yet. */
    @Transactional
    public String open(PersonRecord person, Set<Role> roles, Actor actor, Instant now) {
        actor.needs(Role.ADMINISTRATOR);
        provider.refuseLocal();
        if (people.named(person.key()).isEmpty()) {
            if (TextRules.blank(person.name().ja())
                    && TextRules.blank(person.name().en())) {
                throw new Problem.Invalid(
                        "access/name-needed",
                        Bilingual.of(
                                "氏名がありません。記録に書いた人として表示されるので、日本語か英語で書いてください。",
                                "The name is missing. Entries show it as their author: write it in Japanese or in English."));
            }
            people.record(person, actor, now);
        }
        return open(person.key(), person.key(), roles, actor, now);
    }

    /** The first administrator of an installation that has no account yet and no identity provider; its one-time password. */
    @Transactional
    public Optional<String> openFirst(String handle, Instant now) {
        return provider.on() || count("id <> ?1", Actor.MACHINE.ref()) > 0
                ? Optional.empty()
                : Optional.of(
                        open(new PersonRecord(handle, FIRST, null), Set.of(Role.ADMINISTRATOR), Actor.MACHINE, now));
    }

    @Transactional
    public void grant(String handle, Role role, Actor actor, Instant now) {
        actor.needs(Role.ADMINISTRATOR);
        provider.refuseLocal();
        if (role == null) {
            throw roleNeeded();
        }
        Account account = known(handle);
        if (!account.roles().contains(role)) {
            change(account, Kind.GRANTED, role, actor, now);
        }
    }

    /** Takes a role away, which ends the account's sessions. */
    @Transactional
    public void withdraw(String handle, Role role, Actor actor, Instant now) {
        actor.needs(Role.ADMINISTRATOR);
        provider.refuseLocal();
        Account account = known(handle);
        if (account.roles().contains(role)) {
            change(account, Kind.WITHDRAWN, role, actor, now);
            if (role == Role.ADMINISTRATOR) {
                refuseWithoutAdministrator();
            }
        }
    }

    @Transactional
    public void disable(String handle, Actor actor, Instant now) {
        actor.needs(Role.ADMINISTRATOR);
        Account account = known(handle);
        if (account.enabled()) {
            change(account, Kind.DISABLED, null, actor, now);
            if (account.roles().contains(Role.ADMINISTRATOR)) {
                refuseWithoutAdministrator();
            }
        }
    }

    @Transactional
    public void enable(String handle, Actor actor, Instant now) {
        actor.needs(Role.ADMINISTRATOR);
        Account account = known(handle);
        if (!account.enabled()) {
            change(account, Kind.ENABLED, null, actor, now);
        }
    }

    /** @return a new one-time password */
    @Transactional
    public String issuePassword(String handle, Actor actor, Instant now) {
        actor.needs(Role.ADMINISTRATOR);
        provider.refuseLocal();
        return issue(known(handle), actor, now);
    }

    /** The owner's own choice, proved by the password that holds now. */
    @Transactional
    public void choosePassword(String handle, String old, String chosen, Instant now) {
        provider.refuseLocal();
        Account account = known(handle);
        if (!passwords.matches(old, passwordHash(account).orElse(null))) {
            throw new Problem.Invalid(
                    "access/password-wrong",
                    Bilingual.of("現在のパスワードが違います。もう一度入力してください。", "The current password is wrong. Enter it again."));
        }
        passwords.check(chosen, handle);
        getEntityManager().persist(new AccountPassword(account, passwords.hash(chosen), now));
        change(account, Kind.PASSWORD_CHOSEN, null, account.actor(), now);
    }

    /** The account that commands on this machine act through; it has every role and no password. */
    @Transactional
    public Account ofMachine(Instant now) {
        return findByIdOptional(Actor.MACHINE.ref()).orElseGet(() -> {
            Account machine = Account.ofMachine(now);
            persist(machine);
            for (Role role : Role.values()) {
                change(machine, Kind.GRANTED, role, Actor.MACHINE, now);
            }
            return machine;
        });
    }

    public Optional<Account> named(String handle) {
        return find("handle", handle).firstResultOptional();
    }

    @Transactional
    public List<Account> all() {
        List<Account> all = listAll(Sort.by("handle"));
        all.forEach(Account::roles);
        return all;
    }

    /** An account without a password, for someone whom the identity provider vouches for. */
    public Account openFor(String person, Instant now) {
        Account account = new Account(person, person, now);
        persist(account);
        record(account, "account.opened", Map.of(), Actor.MACHINE, now);
        return account;
    }

    Optional<String> passwordHash(Account account) {
        return getEntityManager()
                .createQuery(
                        "from AccountPassword where account = ?1 order by setAt desc, id desc", AccountPassword.class)
                .setParameter(1, account)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(AccountPassword::hash);
    }

    public static String stream(Account account) {
        return "account/" + account.id();
    }

    private Account known(String handle) {
        return named(handle)
                .orElseThrow(() -> new Problem.NotFound(
                        "access/account-unknown",
                        Bilingual.of(
                                "アカウント " + handle + " はありません。名前を確かめてください。",
                                "There is no account " + handle + ". Check the name.")));
    }

    private static Problem roleNeeded() {
        return new Problem.Invalid(
                "access/role-needed",
                Bilingual.of("役割がありません。一つ以上選んでください。", "No role was chosen. Choose at least one."));
    }

    private String issue(Account account, Actor actor, Instant now) {
        String password = passwords.oneTime();
        getEntityManager().persist(new AccountPassword(account, passwords.hash(password), now));
        change(account, Kind.PASSWORD_ISSUED, null, actor, now);
        return password;
    }

    public void change(Account account, Kind kind, Role role, Actor actor, Instant now) {
        account.add(kind, role, actor, now);
        if (kind.endsSessions()) {
            signals.tell(new Signal(
                    stream(account),
                    Signals.SESSIONS_ENDED,
                    Uuid7.at(now),
                    account.id().toString()));
        }
        Map<String, Object> content = role == null ? Map.of() : Map.of("role", role.tag());
        record(account, "account." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), content, actor, now);
    }

    /** The trail names the account by its pseudonym; its sign-in name can be erased. */
    private void record(Account account, String action, Map<String, Object> content, Actor actor, Instant now) {
        Map<String, Object> whole = new TreeMap<>(content);
        whole.put("handle", account.handle());
        trail.record(Fact.of(stream(account), action, whole).hiding("handle"), actor, now);
    }

    private void refuseWithoutAdministrator() {
        boolean one = listAll().stream()
                .anyMatch(account -> !account.id().equals(Actor.MACHINE.ref())
                        && account.enabled()
                        && account.roles().contains(Role.ADMINISTRATOR));
        if (!one) {
            throw new Problem.Refused(
                    "access/last-administrator",
                    Bilingual.of(
                            "最後の管理者は外せません。先に別の管理者を決めてください。",
                            "The last administrator stays. Make another account administrator first."));
        }
    }
}
