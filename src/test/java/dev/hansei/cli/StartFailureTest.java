package dev.hansei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartFailureTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FATAL: database \"nodb\" does not exist | HANSEI_DB_URL",
                "FATAL: role \"nobody\" does not exist | HANSEI_DB_USER",
                "org.h2.mvstore.MVStoreException: Chunk 2 not found [2.3/9] | Restore the data folder",
                "File corrupted while reading record: null. [90030-240] | Restore the data folder"
            })
    void a_database_that_cannot_be_used_is_answered_with_what_to_do(String reason, String advice) {
        assertThat(StartFailure.sentence(new IllegalStateException(reason)).en())
                .contains(advice);
    }
}
