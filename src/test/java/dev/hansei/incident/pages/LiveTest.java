package dev.hansei.incident.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.Cast;
import dev.hansei.DatabaseResource;
import dev.hansei.access.Account;
import dev.hansei.access.Accounts;
import dev.hansei.base.Actor;
import dev.hansei.base.Bilingual;
import dev.hansei.base.Role;
import dev.hansei.incident.IncidentDraft;
import dev.hansei.incident.Incidents;
import dev.hansei.incident.Severity;
import dev.hansei.live.LiveConfig;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The live stream over HTTP. The time limits only keep a broken stream from holding up everything. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
@Timeout(120)
class LiveTest {

    @TestHTTPResource("/")
    URI address;

    @Inject
    Cast cast;

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    @Inject
    Incidents incidents;

    @Inject
    LiveConfig config;

    private final HttpClient client = HttpClient.newHttpClient();
    private String room;

    @BeforeEach
    void aRoomIsOpen() {
        IncidentDraft draft = new IncidentDraft(
                ZoneId.of("Asia/Tokyo"), Bilingual.of(null, "Watched live"), Severity.SEV3, null, null, null);
        room = "/incidents/"
                + incidents.declare(draft, Actor.MACHINE, clock.instant()).ref();
    }

    @Test
    void whoever_watches_hears_the_id_of_an_entry_and_nothing_of_what_it_says() throws Exception {
        Iterator<String> lines = watch(cast.session(Role.READER), null).iterator();
        String id = log("SECRET-TEXT-OF-THE-ENTRY");
        String heard = until(lines, "data:" + id);
        assertThat(heard).contains("event:entry").doesNotContain("SECRET-TEXT");
    }

    @Test
    void a_watcher_that_comes_back_hears_what_it_missed() throws Exception {
        String first = log("before");
        Iterator<String> lines = watch(cast.session(Role.READER), null).iterator();
        String second = log("while watching");
        String row = until(lines, "data:" + second)
                .lines()
                .filter(line -> line.startsWith("id:"))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .substring(3);
        String missed = log("while away");
        String heard = until(watch(cast.session(Role.READER), row).iterator(), "data:" + missed);
        assertThat(heard).contains("event:entry");
        assertThat(first).isNotEqualTo(missed);
    }

    @Test
    void a_stream_ends_at_once_when_its_account_is_locked() throws Exception {
        String handle = "locked-" + UUID.randomUUID().toString().substring(0, 8);
        accounts.open(handle, null, Set.of(Role.READER), Actor.MACHINE, clock.instant());
        Account account = accounts.all().stream()
                .filter(one -> one.handle().equals(handle))
                .findFirst()
                .orElseThrow();
        accounts.choosePassword(
                handle, accounts.issuePassword(handle, Actor.MACHINE, clock.instant()), Cast.PASSWORD, clock.instant());
        Iterator<String> lines = watch(cast.sessionOf(account), null).iterator();
        until(lines, "data:" + log("while admitted"));
        accounts.disable(handle, Actor.MACHINE, clock.instant());
        long locked = System.nanoTime();
        log("after the lock");
        while (lines.hasNext()) {
            assertThat(lines.next().replace(": ", ":")).doesNotContain("event:entry");
        }
        assertThat(Duration.ofNanos(System.nanoTime() - locked)).isLessThan(config.beat());
    }

    @Test
    void nobody_watches_without_having_signed_in() throws Exception {
        HttpResponse<Stream<String>> answer = client.send(
                HttpRequest.newBuilder(address.resolve(room + "/live")).build(), HttpResponse.BodyHandlers.ofLines());
        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void there_is_nothing_to_watch_in_a_room_that_is_not_there() throws Exception {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(address.resolve("/incidents/INC-1999-0001/live"))
                        .header("Cookie", "hansei=" + cast.session(Role.READER))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(404);
    }

    private Stream<String> watch(String session, String last) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(room + "/live"))
                .header("Cookie", "hansei=" + session)
                .header("Accept", "text/event-stream");
        if (last != null) {
            request.header("Last-Event-ID", last);
        }
        HttpResponse<Stream<String>> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofLines());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static String until(Iterator<String> lines, String wanted) {
        StringBuilder heard = new StringBuilder();
        while (lines.hasNext()) {
            String line = lines.next().replace(": ", ":");
            heard.append(line).append('\n');
            if (line.equals(wanted)) {
                break;
            }
        }
        assertThat(heard.toString()).contains(wanted);
        return heard.toString();
    }

    private String log(String text) {
        String id = UUID.randomUUID().toString();
        cast.page(Role.SCRIBE)
                .formParam("id", id)
                .formParam("line", text)
                .formParam("began", "0")
                .header("HX-Request", "true")
                .post(room + "/lines")
                .then()
                .statusCode(201);
        return id;
    }
}
