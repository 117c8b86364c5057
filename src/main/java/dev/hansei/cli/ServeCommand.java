package dev.hansei.cli;

import io.quarkus.runtime.Quarkus;
import jakarta.enterprise.context.Dependent;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Serves the application until it is stopped. */
@Dependent
@Command(
        name = "serve",
        description = "Serve the application on this machine until stopped.",
        mixinStandardHelpOptions = true)
class ServeCommand implements Callable<Integer>, ApplicationCommand {

    @Spec
    CommandSpec spec;

    @Override
    public boolean serves() {
        return true;
    }

    @Override
    public Integer call() {
        spec.commandLine().getOut().println(Serving.sentence());
        Quarkus.waitForExit();
        return ExitCode.OK;
    }
}
