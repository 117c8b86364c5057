package dev.hansei.incident.pages;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.hansei.Cast;
import dev.hansei.DatabaseResource;
import dev.hansei.Sample;
import dev.hansei.base.Role;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which entries a room marks as written down late. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class LateMarkTest {

    private static final String MARK = "mark late";
    private static final int TWENTY_MINUTES = 20;

    @Inject
    Cast cast;

    @Inject
    Told told;

    @Test
    void an_entry_that_somebody_typed_late_is_marked() {
        String incident = told.incident();
        told.logMany(incident, TWENTY_MINUTES);
        cast.page(Role.READER).get("/incidents/" + incident).then().body(containsString(MARK));
    }

    @Test
    void an_entry_of_an_imported_bundle_is_not_marked_but_tells_both_clocks() {
        cast.page(Role.READER)
                .get("/incidents/" + Sample.INCIDENT)
                .then()
                .body(not(containsString(MARK)))
                .body(containsString("e-wrong-ou"));
        cast.page(Role.READER)
                .header("Accept-Language", "en")
                .get("/incidents/" + Sample.INCIDENT + "/timeline/wrong-ou")
                .then()
                .body(containsString("Tue 5 Dec 2023"))
                .body(containsString("Recorded "))
                .body(containsString("record bundle"));
    }
}
