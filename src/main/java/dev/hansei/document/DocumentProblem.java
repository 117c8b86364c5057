package dev.hansei.document;

/**
 * One reason why a document was refused.
 *
 * @param source the template, file or document it is in
 * @param line counted from 1; 0 where there are no lines to count
 * @param element where in the source: an element such as {@code <td>}, a key, or the words around the place
 */
public record DocumentProblem(String source, int line, String element, String message) {

    @Override
    public String toString() {
        return source + (line > 0 ? ":" + line : "") + " " + element + ": " + message;
    }
}
