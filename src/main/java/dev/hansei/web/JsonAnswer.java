package dev.hansei.web;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/**
 * What a program is answered.
 *
 * @param location where what was made can be read, or null
 * @param tag changes with the content, or null
 * @param body JSON
 */
public record JsonAnswer(int status, String location, String tag, String body) {

    public Response response() {
        Response.ResponseBuilder response = Response.status(status)
                .type("application/json; charset=UTF-8")
                .header("Cache-Control", "private, no-cache");
        if (location != null) {
            response.location(URI.create(location));
        }
        if (tag != null) {
            response.tag(new EntityTag(tag));
        }
        return status == 304 ? response.build() : response.entity(body).build();
    }
}
