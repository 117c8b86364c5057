package dev.hansei.cli;

import dev.hansei.base.Problem;
import dev.hansei.report.wording.Languages;
import picocli.CommandLine;

/** Reads a choice of languages from the command line. */
final class LanguagesOption implements CommandLine.ITypeConverter<Languages> {

    @Override
    public Languages convert(String value) {
        try {
            return Languages.of(value);
        } catch (Problem.Invalid unknown) {
            throw new CommandLine.TypeConversionException(Terminal.said(unknown.sentence()));
        }
    }
}
