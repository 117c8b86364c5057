package dev.hansei.cli;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Problem;
import dev.hansei.effectiveness.schedule.Quarter;
import dev.hansei.report.DocumentKind;
import dev.hansei.report.Edition;
import dev.hansei.report.Reports;
import dev.hansei.report.quarter.QuarterDocument;
import dev.hansei.report.quarter.QuarterPacks;
import dev.hansei.report.wording.Languages;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes one document. */
@Dependent
@Command(name = "report", description = "Write a document of the records.", mixinStandardHelpOptions = true)
class ReportCommand implements Callable<Integer>, ApplicationCommand {

    static final String QUARTER = "quarter";

    @Parameters(
            index = "0",
            paramLabel = "postmortem|evaluation|quarter",
            converter = KindParameter.class,
            description = "Which document.")
    String kind;

    @Parameters(
            index = "1",
            paramLabel = "REF",
            description = "The document's reference, or its incident's; a quarter such as 2026-Q4.")
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
            names = "--first-month",
            defaultValue = "1",
            paramLabel = "N",
            description = "For a quarter: the month with which the year begins. Default: 1.")
    int firstMonth;

    @Option(
            names = "--zone",
            defaultValue = "Asia/Tokyo",
            paramLabel = "ZONE",
            description = "For a quarter: whose days it is made of. Default: Asia/Tokyo.")
    ZoneId zone;

    @Option(
            names = "-o",
            paramLabel = "FILE",
            description =
                    "A name ending in .pdf or .html (a quarter: or .csv), or a folder; default: the document's own"
                            + " name.")
    Path out;

    @Spec
    CommandSpec spec;

    @Inject
    Reports reports;

    @Inject
    QuarterPacks quarters;

    @Inject
    Clock clock;

    @Override
    public Integer call() {
        boolean quarter = kind.equals(QUARTER);
        String endings = quarter ? ".*\\.(pdf|html|csv)" : ".*\\.(pdf|html)";
        if (out != null && !Files.isDirectory(out) && !out.toString().matches(endings)) {
            throw new Problem.Invalid(
                    "report/ending-unknown",
                    Bilingual.of(
                            "この名前では書き出せません：" + out + "。名前の末尾を .pdf または .html にしてください。",
                            "A document is not written as " + out + ". End the name with .pdf or .html."));
        }
        Path file = quarter ? quarter() : edition(DocumentKind.of(kind));
        spec.commandLine().getOut().println(file.toAbsolutePath());
        return ExitCode.OK;
    }

    private Path edition(DocumentKind asked) {
        Edition edition = number == null
                ? reports.latest(asked, reference, languages)
                : reports.published(asked, reference, number, languages);
        Path file = file(edition.fileName("pdf"));
        boolean html = file.toString().endsWith(".html");
        Output.write(file, html ? edition.html().getBytes(StandardCharsets.UTF_8) : edition.pdf());
        return file;
    }

    private Path quarter() {
        QuarterDocument document = quarters.of(asked(), zone, languages, "hansei report", clock.instant());
        Path file = file(document.fileName("pdf"));
        String name = file.toString();
        byte[] bytes = name.endsWith(".csv")
                ? document.csv()
                : name.endsWith(".html") ? document.html().getBytes(StandardCharsets.UTF_8) : document.pdf();
        Output.write(file, bytes);
        return file;
    }

    /** A name that can be no quarter is wrong use, and not a quarter that is refused. */
    private Quarter asked() {
        try {
            return Quarter.of(reference, firstMonth);
        } catch (Problem.Invalid unknown) {
            throw new ParameterException(spec.commandLine(), Terminal.said(unknown.sentence()), unknown);
        }
    }

    private Path file(String usual) {
        if (out == null) {
            return Path.of(usual);
        }
        return Files.isDirectory(out) ? out.resolve(usual) : out;
    }
}
