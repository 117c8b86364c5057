package dev.hansei.specialcase.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.CaseCast;
import dev.hansei.DatabaseResource;
import dev.hansei.base.Bilingual;
import dev.hansei.flow.ActingRole;
import dev.hansei.specialcase.desk.CaseDesk;
import dev.hansei.specialcase.desk.Declaration;
import dev.hansei.specialcase.desk.Naming;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The live stream of a special case over HTTP. The time limit only keeps a broken stream from holding up everything. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
@Timeout(120)
class CaseLiveTest {

    private static final String SECRET = "SECRET-TEXT-OF-THE-CASE";

    @TestHTTPResource("/")
    URI address;

    @Inject
    CaseCast cast;

    @Inject
    CaseDesk desk;

    @Inject
    Clock clock;

    private final HttpClient client = HttpClient.newHttpClient();
    private String ref;

    @BeforeEach
    void aCaseIsDeclared() {
        cast.enter();
        Bilingual text = Bilingual.of(null, SECRET);
        Declaration sent = new Declaration(CaseCast.FLOW, ZoneId.of("Asia/Tokyo"), text, text, text, null, List.of());
        ref = desk.declare(sent, cast.actor("manager"), clock.instant()).ref();
    }

    @Test
    void whoever_watches_a_case_hears_that_something_was_recorded_and_nothing_of_what() throws Exception {
        HttpResponse<Stream<String>> stream = watch(ref, cast.session("business-owner"));
        assertThat(stream.statusCode()).isEqualTo(200);
        Naming naming = new Naming(ActingRole.OPERATOR, "operator-a", null);
        desk.act(ref, naming, null, cast.actor("manager"), clock.instant());
        StringBuilder heard = new StringBuilder();
        for (Iterator<String> lines = stream.body().iterator(); lines.hasNext(); ) {
            String line = lines.next().replace(": ", ":");
            heard.append(line).append('\n');
            if (line.equals("data:" + ref)) {
                break;
            }
        }
        assertThat(heard).contains("event:case", "data:" + ref);
        assertThat(heard.toString()).doesNotContain(SECRET, "operator-a");
    }

    @Test
    void nobody_watches_a_case_without_having_signed_in() throws Exception {
        assertThat(watch(ref, "nobody").statusCode()).isEqualTo(401);
    }

    @Test
    void there_is_nothing_to_watch_in_a_case_that_is_not_there() throws Exception {
        assertThat(watch("CASE-1999-0001", cast.session("manager")).statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<Stream<String>> watch(String reference, String session) throws Exception {
        return client.send(
                HttpRequest.newBuilder(address.resolve("/cases/" + reference + "/live"))
                        .header("Cookie", "hansei=" + session)
                        .header("Accept", "text/event-stream")
                        .build(),
                HttpResponse.BodyHandlers.ofLines());
    }
}
