package dev.hansei.cli;

import dev.hansei.intake.BundleSchema;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the JSON Schema of record bundles. */
@Command(name = "schema", description = "Print the JSON Schema of record bundles.", mixinStandardHelpOptions = true)
class SchemaCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(BundleSchema.text());
        spec.commandLine().getOut().flush();
        return ExitCode.OK;
    }
}
