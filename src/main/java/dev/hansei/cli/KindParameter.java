package dev.hansei.cli;

import dev.hansei.base.Problem;
import dev.hansei.report.DocumentKind;
import picocli.CommandLine;

/** Reads a kind of document from the command line. */
final class KindParameter implements CommandLine.ITypeConverter<DocumentKind> {

    @Override
    public DocumentKind convert(String value) {
        try {
            return DocumentKind.of(value);
        } catch (Problem.NotFound unknown) {
            throw new CommandLine.TypeConversionException(Terminal.said(unknown.sentence()));
        }
    }
}
