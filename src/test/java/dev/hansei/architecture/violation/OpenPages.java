package dev.hansei.architecture.violation;

import jakarta.ws.rs.GET;

/** Says nothing about who may see it. */
public class OpenPages {

    @GET
    public String page() {
        return "";
    }
}
