package dev.hansei.web;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Language;
import dev.hansei.base.Role;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;

/** What is said to whoever is not known, or known and not allowed: what, why, and what to do next. */
final class AccessRefusal {

    private static final String SESSION = "hansei";
    private static final String BEARER = "Bearer ";

    private AccessRefusal() {}

    static Bilingual notSignedIn(RoutingContext request) {
        String brought = request.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (brought != null && !brought.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return Bilingual.of(
                    "Authorizationヘッダーの方式がBearerではないため、何も実行していません。アカウントの画面でトークンを発行し、Authorization: Bearer で送ってください。",
                    "Nothing was done, because the header Authorization is of another kind than Bearer. Issue a token on the"
                            + " page of your account, and send it as Authorization: Bearer.");
        }
        if (brought != null) {
            return Bilingual.of(
                    "送られたトークンが正しくないか、期限切れか、取り消し済みのため、何も実行していません。アカウントの画面で発行し直し、Authorization: Bearer で送ってください。",
                    "Nothing was done, because the token that was sent is wrong, expired or taken back. Issue one on the page"
                            + " of your account, and send it as Authorization: Bearer.");
        }
        if (request.request().getCookie(SESSION) != null) {
            return Bilingual.of(
                    "セッションが終わっているため、何も実行していません。もう一度サインインしてから送ってください。",
                    "Nothing was done, because your session has ended. Sign in again, and send it once more.");
        }
        return Bilingual.of(
                "サインインしていないため、何も実行していません。画面ではサインインし、APIではトークンを Authorization: Bearer で送ってください。",
                "Nothing was done, because nobody is signed in. Sign in to see pages; to use the API, send a token as"
                        + " Authorization: Bearer.");
    }

    /** @param held the roles of the account */
    static Bilingual notAllowed(Collection<Role> held) {
        List<Role> needed = needed();
        if (needed.isEmpty()) {
            return Bilingual.of(
                    "このアカウントの役割（" + words(held, Language.JA) + "）では行えないため、何も実行していません。必要な場合は管理者に役割を依頼してください。",
                    "Nothing was done, because the roles of this account (" + words(held, Language.EN)
                            + ") do not allow it. Ask an administrator for a role if you need to do it.");
        }
        return Bilingual.of(
                "これを行えるのは" + words(needed, Language.JA) + "です。このアカウントの役割は" + words(held, Language.JA)
                        + "なので、何も実行していません。必要な場合は管理者に役割を依頼してください。",
                "Nothing was done. This is up to: " + words(needed, Language.EN) + ". The roles of this account are: "
                        + words(held, Language.EN) + ". Ask an administrator for a role if you need to do it.");
    }

    private static List<Role> needed() {
        ResteasyReactiveRequestContext asked = CurrentRequestManager.get();
        if (asked == null || asked.getTarget() == null) {
            return List.of();
        }
        Method method = asked.getTarget().getLazyMethod().getMethod();
        RolesAllowed own = method.getAnnotation(RolesAllowed.class);
        RolesAllowed allowed =
                own == null ? asked.getTarget().getResourceClass().getAnnotation(RolesAllowed.class) : own;
        return allowed == null
                ? List.of()
                : Arrays.stream(allowed.value()).map(Role::valueOf).toList();
    }

    private static String words(Collection<Role> roles, Language language) {
        return roles.stream()
                .sorted()
                .map(role -> role.word().in(language))
                .collect(Collectors.joining(language == Language.JA ? "、" : ", "));
    }
}
