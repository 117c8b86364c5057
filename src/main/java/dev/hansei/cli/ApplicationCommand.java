package dev.hansei.cli;

import java.nio.file.Path;
import java.util.Optional;

/** A command that works on the records, and so needs the application and its database. */
interface ApplicationCommand {

    /** Whether the command answers web requests. */
    default boolean serves() {
        return false;
    }

    /** Makes the place where this command keeps its records, where that is not for the user to say. */
    default Optional<Path> ownData() {
        return Optional.empty();
    }
}
