package dev.hansei.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.Cast;
import dev.hansei.DatabaseResource;
import dev.hansei.base.Role;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class AbortedUploadTest {

    @Inject
    Cast cast;

    @TestHTTPResource("/")
    URI here;

    private final BlockingQueue<LogRecord> logged = new LinkedBlockingQueue<>();

    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord line) {
            logged.add(line);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void theLogIsListenedTo() {
        Logger.getLogger("").addHandler(listener);
    }

    @AfterEach
    void theLogIsLeft() {
        Logger.getLogger("").removeHandler(listener);
    }

    @Test
    void an_upload_that_the_client_breaks_off_is_one_quiet_line_in_the_log() throws Exception {
        String request = "POST /api/evidence?name=secret.bin";
        breakOff(request, "Authorization: Bearer " + cast.token(Role.OPERATOR));
        LogRecord line = logged.poll(10, TimeUnit.SECONDS);
        assertThat(line).isNotNull();
        assertThat(line.getLevel().intValue()).isLessThanOrEqualTo(Level.INFO.intValue());
        assertThat(line.getThrown()).isNull();
        assertThat(message(line)).contains("went away", "POST /api/evidence").doesNotContain("secret.bin");
        assertThat(logged.poll(1, TimeUnit.SECONDS)).isNull();
    }

    private static String message(LogRecord line) {
        return line instanceof org.jboss.logmanager.ExtLogRecord told ? told.getFormattedMessage() : line.getMessage();
    }

    private void breakOff(String request, String authorization) throws IOException, InterruptedException {
        try (Socket socket = new Socket(here.getHost(), here.getPort())) {
            socket.getOutputStream()
                    .write((request + " HTTP/1.1\r\nHost: " + here.getAuthority() + "\r\n" + authorization
                                    + "\r\nContent-Type: application/octet-stream\r\nContent-Length: 100000\r\n\r\nbegun")
                            .getBytes(StandardCharsets.US_ASCII));
            // Long enough for the request to be read as far as it came.
            Thread.sleep(500);
        }
    }
}
