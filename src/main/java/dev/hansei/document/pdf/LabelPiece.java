package dev.hansei.document.pdf;

/** The label over a callout, or a line that leads in: it stays with what follows. */
final class LabelPiece extends TextPiece {
    LabelPiece(Runs runs, Style style) {
        super(runs, style);
    }

    @Override
    public boolean leads() {
        return true;
    }
}
