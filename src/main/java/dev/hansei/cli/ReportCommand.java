package dev.hansei.cli;

import dev.hansei.report.DocumentKind;
import dev.hansei.report.Edition;
import dev.hansei.report.Reports;
import dev.hansei.report.wording.Languages;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes one document. */
@Dependent
@Command(name = "report", description = "Write a document of the records.", mixinStandardHelpOptions = true)
class ReportCommand implements Callable<Integer>, ApplicationCommand {

    @Parameters(index = "0", paramLabel = "postmortem|evaluation", description = "Which document.")
    DocumentKind kind;

    @Parameters(index = "1", paramLabel = "REF", description = "The document's reference, or its incident's.")
    String reference;

    @Option(
            names = "--lang",
            defaultValue = "ja+en",
            paramLabel = "ja|en|ja+en",
            converter = LanguagesOption.class,
            description = "Default: ja+en.")
    Languages languages;

    @Option(names = "--edition", paramLabel = "N", description = "An earlier edition, by the document's reference.")
    Integer number;

    @Option(
            names = "-o",
            paramLabel = "FILE",
            description = "A name ending in .pdf or .html; default: the document's own.")
    Path out;

    @Spec
    CommandSpec spec;

    @Inject
    Reports reports;

    @Override
    public Integer call() {
        Edition edition = number == null
                ? reports.latest(kind, reference, languages)
                : reports.published(kind, reference, number, languages);
        Path file = out == null ? Path.of(edition.fileName("pdf")) : out;
        boolean html = file.toString().endsWith(".html");
        Output.write(file, html ? edition.html().getBytes(StandardCharsets.UTF_8) : edition.pdf());
        spec.commandLine().getOut().println(file.toAbsolutePath());
        return ExitCode.OK;
    }
}
