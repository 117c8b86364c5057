package dev.hansei.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.base.Bilingual;
import dev.hansei.customer.AffectedCorrection;
import dev.hansei.customer.AffectedRecord;
import dev.hansei.incident.ImpactWindow;
import dev.hansei.incident.IncidentRecord;
import dev.hansei.notification.letter.ImpactWindows;
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

    @Test
    void a_window_that_was_taken_back_is_shown_to_nobody() {
        ImpactWindow wrong = new ImpactWindow(
                "w3",
                ImpactWindow.Extent.FULL,
                incident.windows().getLast().from(),
                null,
                Bilingual.of("誤り", "Wrong"),
                "w2",
                Bilingual.of("別の障害", "Another incident"));
        IncidentRecord told = Story.incident(wrong);
        assertThat(ImpactWindows.of(told)).extracting(ImpactWindow::id).containsExactly("w1b");
        assertThat(ImpactWindows.of(told, affected("w2"))).isEmpty();
    }

    @Test
    void a_customer_that_turned_out_not_to_be_touched_is_no_recipient() {
        Dispatch dispatch = Story.dispatch();
        String first = dispatch.affected().getFirst().customer();
        Dispatch corrected = new Dispatch(
                dispatch.notification(),
                dispatch.incident(),
                dispatch.customers(),
                dispatch.affected().stream()
                        .map(one -> one.customer().equals(first) ? untouched(one) : one)
                        .toList());
        assertThat(dispatch.recipients()).extracting(Recipient::ref).contains(first);
        assertThat(corrected.recipients()).extracting(Recipient::ref).doesNotContain(first);
    }

    private static AffectedRecord untouched(AffectedRecord said) {
        AffectedCorrection none = new AffectedCorrection(List.of(), List.of(), Bilingual.of("誤り", "Wrong"));
        return new AffectedRecord(
                said.incident(), said.customer(), said.accounts(), said.windows(), said.note(), List.of(none));
    }

    private static AffectedRecord affected(String... windows) {
        return new AffectedRecord(
                "INC-2023-0001", "CUS-0001", List.of("111122223333"), List.of(windows), null, List.of());
    }
}
