package dev.hansei.cli;

/** What the shell is told; the README lists these. */
final class ExitCode {

    static final int OK = 0;
    /** Something failed that should not have. */
    static final int FAILURE = 1;
    /** The command was written wrongly. */
    static final int USAGE = 2;
    /** The records or the request were refused; nothing changed. */
    static final int REFUSED = 3;
    /** The machine is not ready: Java, a port, a folder or the database. */
    static final int ENVIRONMENT = 4;

    private ExitCode() {}
}
