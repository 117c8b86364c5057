package dev.hansei.web;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Letters;
import dev.hansei.base.Problem;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * The HTTP server refuses a body that is too large and an address that is none or too long with an empty answer, and reads letters that
 * are none as signs. Here they come as far as the place where everything is refused in words. An address is looked at by the server itself unless the system property
 * {@code vertx.disableURIValidation} is set.
 */
@ApplicationScoped
class SilentRefusals {

    private static final int LONGEST_ADDRESS = 4_096;

    private static final String TOO_LARGE = SilentRefusals.class.getName() + ".too-large";
    private static final String TOO_LONG = SilentRefusals.class.getName() + ".too-long";
    private static final String UNREADABLE = SilentRefusals.class.getName() + ".unreadable";

    private final long largest;

    SilentRefusals(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largest) {
        this.largest = largest.asLongValue();
    }

    void listen(@Observes Router router) {
        // Before anyone is asked who they are: what cannot be read must not choose what is done.
        router.route().order(RouteConstants.ROUTE_ORDER_BODY_HANDLER + 1).handler(SilentRefusals::lookAtAddress);
        router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1).handler(this::lookAtLength);
        router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1).handler(this::letOurLimitComeFirst);
    }

    @ServerRequestFilter(preMatching = true)
    void refuse(ContainerRequestContext context, RoutingContext request) {
        if (request.get(TOO_LONG) != null) {
            throw new ClientErrorException(Response.Status.REQUEST_URI_TOO_LONG);
        }
        URISyntaxException unreadable = request.get(UNREADABLE);
        if (unreadable != null) {
            throw unreadable(unreadable);
        }
        if (request.get(TOO_LARGE) != null) {
            throw LimitedStream.tooLarge(largest);
        }
        if (request.request().getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            context.setEntityStream(new LimitedStream(context.getEntityStream(), largest));
        }
        if (formInUtf8(request.request().getHeader(HttpHeaders.CONTENT_TYPE))) {
            context.setEntityStream(new FormStream(context.getEntityStream()));
        }
    }

    private static boolean formInUtf8(String type) {
        String told = type == null ? "" : type.toLowerCase(Locale.ROOT);
        return told.startsWith(MediaType.APPLICATION_FORM_URLENCODED)
                && (!told.contains(MediaType.CHARSET_PARAMETER + "=") || told.contains("utf-8"));
    }

    private static void lookAtAddress(RoutingContext request) {
        String address = request.request().uri();
        if (address.length() > LONGEST_ADDRESS && request.get(TOO_LONG) == null) {
            request.put(TOO_LONG, address.length());
            request.reroute("/");
            return;
        }
        Optional<URISyntaxException> flaw = request.get(TOO_LONG) == null ? flaw(address) : Optional.empty();
        if (flaw.isPresent() && request.get(UNREADABLE) == null) {
            request.put(UNREADABLE, flaw.get());
            request.reroute("/");
        } else {
            request.next();
        }
    }

    private void lookAtLength(RoutingContext request) {
        String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) > largest) {
            request.put(TOO_LARGE, length);
            request.request().headers().remove(HttpHeaders.CONTENT_LENGTH);
        }
        request.next();
    }

    /** The server ends a body of unknown length without a word, so its limit stands behind ours. */
    private void letOurLimitComeFirst(RoutingContext request) {
        if (request.get(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY) != null) {
            request.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, 2 * largest);
        }
        request.next();
    }

    private static Optional<URISyntaxException> flaw(String address) {
        try {
            new URI(address);
            return Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.of(e);
        }
    }

    private static Problem unreadable(URISyntaxException flaw) {
        String found = flaw.getIndex() < 0 || flaw.getIndex() >= flaw.getInput().length()
                ? flaw.getInput()
                : Character.toString(flaw.getInput().codePointAt(flaw.getIndex()));
        String shown = Letters.shown(found);
        Bilingual sentence = Bilingual.of(
                "アドレスにそのままでは書けない文字「" + shown + "」があるため、読み取れません。「\\」は %5C、「|」は %7C、「%」は %25 のように、" + "パーセント記法で書いてください。",
                "The address cannot be read, because '" + shown + "' cannot stand in it as it is. Write it as a percent"
                        + " sequence: \\ as %5C, | as %7C, % as %25.");
        return new Problem.Malformed("web/address", sentence, List.of(new Problem.Fault("", "web/address", sentence)));
    }
}
