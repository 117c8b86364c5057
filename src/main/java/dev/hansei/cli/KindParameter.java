package dev.hansei.cli;

import dev.hansei.base.Problem;
import dev.hansei.report.DocumentKind;
import picocli.CommandLine;

/** Reads a kind of document from the command line: one that is kept, or the report of a quarter. */
final class KindParameter implements CommandLine.ITypeConverter<String> {

    @Override
    public String convert(String value) {
        try {
            return value.equals(ReportCommand.QUARTER)
                    ? value
                    : DocumentKind.of(value).name();
        } catch (Problem.NotFound unknown) {
            throw new CommandLine.TypeConversionException(Terminal.said(unknown.sentence()));
        }
    }
}
