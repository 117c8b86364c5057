package dev.hansei.cli;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Problem;
import dev.hansei.report.DocumentKind;
import dev.hansei.report.Edition;
import dev.hansei.report.Reports;
import dev.hansei.report.wording.Languages;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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

    @Parameters(
            index = "0",
            paramLabel = "postmortem|evaluation",
            converter = KindParameter.class,
            description = "Which document.")
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

    @Option(names = "--edition", paramLabel = "N", description = "An earlier edition.")
    Integer number;

    @Option(
            names = "-o",
            paramLabel = "FILE",
            description = "A name ending in .pdf or .html, or a folder; default: the document's own name.")
    Path out;

    @Spec
    CommandSpec spec;

    @Inject
    Reports reports;

    @Override
    public Integer call() {
        if (out != null && !Files.isDirectory(out) && !out.toString().matches(".*\\.(pdf|html)")) {
            throw new Problem.Invalid(
                    "report/ending-unknown",
                    Bilingual.of(
                            "この名前では書き出せません：" + out + "。名前の末尾を .pdf または .html にしてください。",
                            "A document is not written as " + out + ". End the name with .pdf or .html."));
        }
        Edition edition = number == null
                ? reports.latest(kind, reference, languages)
                : reports.published(kind, reference, number, languages);
        Path file = file(edition.fileName("pdf"));
        boolean html = file.toString().endsWith(".html");
        Output.write(file, html ? edition.html().getBytes(StandardCharsets.UTF_8) : edition.pdf());
        spec.commandLine().getOut().println(file.toAbsolutePath());
        return ExitCode.OK;
    }

    private Path file(String usual) {
        if (out == null) {
            return Path.of(usual);
        }
        return Files.isDirectory(out) ? out.resolve(usual) : out;
    }
}
