package dev.hansei.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.util.Set;

/** How a visitor wants to see pages: language and theme, kept in the browser. */
@Path("/preferences")
@PermitAll
public class PreferencePages {

    private static final int A_YEAR = 365 * 24 * 60 * 60;
    private static final Set<String> LANGUAGES = Set.of("ja", "en");
    private static final Set<String> THEMES = Set.of("light", "dark", "auto");

    @POST
    public Response choose(
            @FormParam("language") String language, @FormParam("theme") String theme, @FormParam("to") String to) {
        Response.ResponseBuilder answer = Response.seeOther(Here.address(to));
        if (language != null && LANGUAGES.contains(language)) {
            answer.cookie(cookie(Visitor.LANGUAGE_COOKIE, language));
        }
        if (theme != null && THEMES.contains(theme)) {
            answer.cookie(cookie(Visitor.THEME_COOKIE, theme));
        }
        return answer.build();
    }

    private static NewCookie cookie(String name, String value) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge(A_YEAR)
                .sameSite(NewCookie.SameSite.LAX)
                .httpOnly(true)
                .build();
    }
}
