package dev.hansei.report;

import dev.hansei.report.wording.Text;
import java.time.Instant;

/**
 * What stands around a document's text.
 *
 * @param issued ISO 8601, in UTC
 */
public record DocumentHead(String reference, int edition, Text title, Text publisher, String issued) {

    static DocumentHead of(String reference, int edition, Text title, Text publisher, Instant issued) {
        return new DocumentHead(reference, edition, title, publisher, issued.toString());
    }
}
