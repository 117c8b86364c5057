package dev.hansei.auditing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.effectiveness.Unaudited;
import dev.hansei.effectiveness.schedule.Quarter;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnauditedQuarterTest {

    @ParameterizedTest
    @ValueSource(strings = {"Etc/GMT+9", "Asia/Tokyo", "America/Argentina/Buenos_Aires"})
    void a_link_to_open_an_audit_carries_any_zone_as_it_is(String zone) {
        Quarter quarter = Quarter.containing(LocalDate.of(2024, 2, 1), 1);
        String address = AuditPages.Missing.of(new Unaudited("FLOW-0001", ZoneId.of(zone), quarter, 3))
                .address();
        String asked = URI.create(address).getRawQuery();
        assertThat(URLDecoder.decode(asked, StandardCharsets.UTF_8))
                .isEqualTo("flow=FLOW-0001&from=2024-01-01&until=2024-03-31&zone=" + zone);
    }
}
