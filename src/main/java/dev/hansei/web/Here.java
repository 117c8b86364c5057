package dev.hansei.web;

import java.net.URI;

/** Addresses to go back to, which must not lead anywhere else. */
public final class Here {

    private static final URI HOME = URI.create("/");

    private Here() {}

    /** The address where it is a path of this application; else the home page. */
    public static URI address(String told) {
        if (told == null || !told.startsWith("/") || told.startsWith("//") || told.contains("\\")) {
            return HOME;
        }
        try {
            URI address = URI.create(told);
            return address.getScheme() == null && address.getRawAuthority() == null ? address : HOME;
        } catch (IllegalArgumentException e) {
            return HOME;
        }
    }
}
