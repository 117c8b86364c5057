package dev.hansei.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.customer.AffectedRecord;
import dev.hansei.incident.ImpactWindow;
import dev.hansei.incident.IncidentRecord;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImpactWindowsTest {

    private final IncidentRecord incident = Story.incident();

    @Test
    void a_window_that_was_told_again_is_shown_once_and_as_it_is_now() {
        assertThat(ImpactWindows.of(incident)).extracting(ImpactWindow::id).containsExactly("w1b", "w2");
    }

    @Test
    void a_customer_affected_by_the_old_window_is_shown_the_new_one() {
        assertThat(ImpactWindows.of(incident, affected("w1")))
                .extracting(ImpactWindow::id)
                .containsExactly("w1b");
    }

    @Test
    void a_customer_is_not_shown_a_window_that_did_not_touch_it() {
        assertThat(ImpactWindows.of(incident, affected("w2")))
                .extracting(ImpactWindow::id)
                .containsExactly("w2");
    }

    @Test
    void a_customer_without_named_windows_is_shown_all() {
        assertThat(ImpactWindows.of(incident, affected()))
                .extracting(ImpactWindow::id)
                .containsExactly("w1b", "w2");
    }

    private static AffectedRecord affected(String... windows) {
        return new AffectedRecord("INC-2023-0001", "CUS-0001", List.of("111122223333"), List.of(windows), null);
    }
}
