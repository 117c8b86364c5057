package dev.hansei.document.pdf;

import java.util.List;

/** Pieces one below the other, with the larger of two adjoining spaces between them. */
final class Stack implements Piece {
    private final List<Piece> pieces;
    private final String id;

    Stack(List<Piece> pieces, String id) {
        this.pieces = List.copyOf(pieces);
        this.id = id;
    }

    Stack(List<Piece> pieces) {
        this(pieces, null);
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    @Override
    public float narrowest() {
        return (float) pieces.stream().mapToDouble(Piece::narrowest).max().orElse(0);
    }

    @Override
    public float widest() {
        return (float) pieces.stream().mapToDouble(Piece::widest).max().orElse(0);
    }

    @Override
    public void fit(float width) {
        pieces.forEach(piece -> piece.fit(width));
    }

    @Override
    public float height() {
        float height = 0;
        for (int i = 0; i < pieces.size(); i++) {
            height += (i == 0 ? 0 : gap(i)) + pieces.get(i).height();
        }
        return height;
    }

    @Override
    public float head() {
        return pieces.isEmpty() ? 0 : headFrom(0);
    }

    @Override
    public float spaceBefore() {
        return pieces.isEmpty() ? 0 : pieces.get(0).spaceBefore();
    }

    @Override
    public float spaceAfter() {
        return pieces.isEmpty() ? 0 : pieces.get(pieces.size() - 1).spaceAfter();
    }

    @Override
    public void place(Column column) {
        column.pages().name(id, column.page(), column.y());
        for (int i = 0; i < pieces.size(); i++) {
            float gap = i == 0 ? 0 : gap(i);
            if (!column.fresh()) {
                if (gap + headFrom(i) > column.room()) {
                    column.nextPage();
                } else {
                    column.down(gap);
                }
            }
            pieces.get(i).place(column);
        }
    }

    private float gap(int i) {
        if (pieces.get(i - 1) instanceof TextPiece above
                && pieces.get(i) instanceof TextPiece below
                && above.style().equals(below.style())) {
            return below.style().between();
        }
        return Math.max(pieces.get(i - 1).spaceAfter(), pieces.get(i).spaceBefore());
    }

    private float headFrom(int i) {
        Piece piece = pieces.get(i);
        if (!piece.leads() || i + 1 == pieces.size()) {
            return piece.head();
        }
        return piece.height() + gap(i + 1) + headFrom(i + 1);
    }
}
