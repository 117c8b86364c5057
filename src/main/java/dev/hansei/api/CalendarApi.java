package dev.hansei.api;

import dev.hansei.access.token.Token;
import dev.hansei.access.token.Tokens;
import dev.hansei.base.Bilingual;
import dev.hansei.base.Language;
import dev.hansei.base.Problem;
import dev.hansei.countermeasure.MeasureFilter;
import dev.hansei.countermeasure.MeasureReader;
import dev.hansei.countermeasure.calendar.MeasureCalendar;
import dev.hansei.trail.TrailConfig;
import dev.hansei.web.Visitor;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;

/**
 * The dates of measures for calendar programs. These can send no header, so the token stands in the address; it opens
 * nothing else, only reads, and can be taken back.
 */
@Path("/api/calendar.ics")
@PermitAll
public class CalendarApi {

    private final Tokens tokens;
    private final MeasureReader reader;
    private final TrailConfig trail;
    private final Visitor visitor;
    private final RoutingContext request;
    private final Clock clock;

    CalendarApi(
            Tokens tokens,
            MeasureReader reader,
            TrailConfig trail,
            Visitor visitor,
            RoutingContext request,
            Clock clock) {
        this.tokens = tokens;
        this.reader = reader;
        this.trail = trail;
        this.visitor = visitor;
        this.request = request;
        this.clock = clock;
    }

    /** @param owner the key of a person whose measures alone are wanted */
    @GET
    @Produces("text/calendar")
    public Response calendar(
            @QueryParam("token") @DefaultValue("") String token,
            @QueryParam("lang") @DefaultValue("") String lang,
            @QueryParam("owner") String owner) {
        Instant now = clock.instant();
        tokens.holder(token, Token.Scope.CALENDAR, now)
                .filter(actor -> !actor.roles().isEmpty())
                .orElseThrow(CalendarApi::tokenNeeded);
        Language language = lang.equals("ja") || lang.equals("en") ? Language.of(lang) : visitor.language();
        MeasureFilter filter = new MeasureFilter(null, null, null, owner, false, false);
        URI address = URI.create(request.request().absoluteURI());
        String text = new MeasureCalendar(
                        reader.all(filter, now),
                        language,
                        trail.origin(),
                        address.getScheme() + "://" + address.getAuthority())
                .text();
        return Response.ok(text, "text/calendar; charset=UTF-8")
                .header("Cache-Control", "private, no-cache")
                .header("Content-Disposition", "inline; filename=\"hansei.ics\"")
                .build();
    }

    private static Problem tokenNeeded() {
        return new Problem.NotSignedIn(
                "access/calendar-token",
                Bilingual.of(
                        "カレンダー用のトークンがないか、期限切れか、取り消されています。自分のアカウントの画面で作り、アドレスの token= に指定してください。",
                        "The calendar's token is missing, expired or taken back. Make one on the page of your account,"
                                + " and put it behind token= in the address."));
    }
}
