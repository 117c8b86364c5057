package dev.hansei.document.pdf;

/** The label over a callout: it stays with what it labels. */
final class LabelPiece extends TextPiece {
    LabelPiece(Runs runs, Style style) {
        super(runs, style);
    }

    @Override
    public boolean leads() {
        return true;
    }
}
