package dev.hansei.document;

import java.util.List;

/** A document that cannot be made, with every reason found and not only the first. */
public final class DocumentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<DocumentProblem> problems;

    public DocumentException(List<DocumentProblem> problems) {
        super(String.join("\n", problems.stream().map(DocumentProblem::toString).toList()));
        this.problems = List.copyOf(problems);
    }

    public DocumentException(DocumentProblem problem) {
        this(List.of(problem));
    }

    public List<DocumentProblem> problems() {
        return problems;
    }
}
