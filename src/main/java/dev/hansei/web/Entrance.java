package dev.hansei.web;

/** By what a request came in; the names of what its identity carries along. */
public enum Entrance {
    /** A person's session, by cookie. It opens pages. */
    SESSION,
    /** A program's token. It opens the API. */
    TOKEN;

    /** The {@link dev.hansei.base.Actor}. */
    public static final String ACTOR = "actor";

    /** The entrance itself. */
    public static final String VIA = "via";

    /** What a form must bring along to act in the name of the session. */
    public static final String PAGE_KEY = "page-key";

    /** A {@link java.util.function.BooleanSupplier} that asks again whether the session still holds. */
    public static final String STILL_ADMITTED = "still-admitted";

    /** Whether the account has a one-time password, which opens nothing but the choice of another. */
    public static final String MUST_CHOOSE_PASSWORD = "must-choose-password";
}
