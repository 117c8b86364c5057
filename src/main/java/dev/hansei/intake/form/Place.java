package dev.hansei.intake.form;

/**
 * Where a value stands in a file, or where it ought to stand.
 *
 * @param path such as {@code incidents[0].timeline[3].at}; empty for the file as a whole
 */
public record Place(String file, int line, int column, String path) {

    public static Place of(String file, Mark mark, String path) {
        return new Place(file, mark.line(), mark.column(), path);
    }
}
