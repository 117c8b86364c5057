package dev.hansei.web;

import dev.hansei.base.Actor;
import dev.hansei.base.Language;
import dev.hansei.base.Role;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.LanguageHeader;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who looks at a page, and how: the account, the language, the theme. Templates reach it as {@code inject:visitor}. */
@Named("visitor")
@RequestScoped
public class Visitor {

    static final String LANGUAGE_COOKIE = "language";
    static final String THEME_COOKIE = "theme";

    private final SecurityIdentity identity;
    private final RoutingContext request;
    private final MemorySize largest;

    Visitor(
            SecurityIdentity identity,
            RoutingContext request,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largest) {
        this.identity = identity;
        this.request = request;
        this.largest = largest;
    }

    /** Whoever is only known to an identity provider has no session here yet. */
    public boolean signedIn() {
        return identity.getAttribute(Entrance.ACTOR) != null;
    }

    /** The sign-in name. */
    public String name() {
        return identity.getPrincipal().getName();
    }

    /** The key of the person whose account it is, or the account's own name where it is a machine's. */
    public String personOrName() {
        return actor().person() == null ? name() : actor().person();
    }

    /** Who acts. Only for resources that nobody reaches without having signed in. */
    public Actor actor() {
        return identity.getAttribute(Entrance.ACTOR);
    }

    /** Asks again whether the session holds, for streams that outlive the moment at which they were admitted. */
    public BooleanSupplier stillAdmitted() {
        return identity.getAttribute(Entrance.STILL_ADMITTED);
    }

    /** @param role its name, such as {@code COMMANDER} */
    public boolean is(String role) {
        return signedIn() && actor().is(Role.valueOf(role));
    }

    /** Whether the account may write on timelines and correct what stands there. */
    public boolean logs() {
        return is(Role.COMMANDER.name()) || is(Role.SCRIBE.name());
    }

    /** Whether the account can do nothing but read. */
    public boolean onlyReads() {
        return signedIn() && actor().roles().stream().allMatch(role -> role == Role.READER);
    }

    /** Whether an address is the one looked at, for marking it in the navigation. */
    public boolean at(String path) {
        return path.equals("/")
                ? request.normalizedPath().equals(path)
                : request.normalizedPath().startsWith(path);
    }

    /** How many bytes are taken at once. */
    public long largest() {
        return largest.asLongValue();
    }

    /** What a form must send along; empty before signing in. */
    public String pageKey() {
        return signedIn() && identity.getAttribute(Entrance.PAGE_KEY) != null
                ? identity.getAttribute(Entrance.PAGE_KEY)
                : "";
    }

    public Language language() {
        return chosen().or(this::preferred).orElse(Language.EN);
    }

    public String lang() {
        return language().tag();
    }

    public String otherLang() {
        return language().other().tag();
    }

    /** {@code light}, {@code dark}, or {@code auto} for the system's. */
    public String theme() {
        return cookie(THEME_COOKIE)
                .filter(theme -> theme.equals("light") || theme.equals("dark"))
                .orElse("auto");
    }

    /** The address looked at, with its query, to come back to. */
    public String here() {
        return request.request().method().name().equals("GET")
                ? request.request().uri()
                : "/";
    }

    /** Sets a page in the visitor's language. */
    public TemplateInstance show(TemplateInstance page) {
        return page.setAttribute(TemplateInstance.LOCALE, language().locale());
    }

    private Optional<Language> chosen() {
        return cookie(LANGUAGE_COOKIE).flatMap(Visitor::known);
    }

    private Optional<Language> preferred() {
        return request.acceptableLanguages().stream()
                .map(LanguageHeader::tag)
                .flatMap(tag -> known(tag).stream())
                .findFirst();
    }

    private Optional<String> cookie(String name) {
        return Optional.ofNullable(request.request().getCookie(name)).map(Cookie::getValue);
    }

    private static Optional<Language> known(String tag) {
        return tag == null
                ? Optional.empty()
                : Optional.of(tag)
                        .filter(word -> word.equals(Language.JA.tag()) || word.equals(Language.EN.tag()))
                        .map(Language::of);
    }
}
