package dev.hansei.architecture.violation;

import jakarta.ws.rs.core.Response;

/** Speaks HTTP without being a page. */
public final class HttpSpeaker {

    Response answer() {
        return Response.noContent().build();
    }
}
