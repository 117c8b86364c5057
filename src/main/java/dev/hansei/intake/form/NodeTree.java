package dev.hansei.intake.form;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds the nodes of one file from what its parser meets, within bounds and without recursion. */
public final class NodeTree {

    private static final int DEEPEST = 50;
    private static final int MOST_NODES = 200_000;

    private final String file;
    private final ErrorLog errors;
    private final Deque<Open> open = new ArrayDeque<>();
    private int nodes;
    private Node root;

    public NodeTree(String file, ErrorLog errors) {
        this.file = file;
        this.errors = errors;
    }

    /** Null where the file holds nothing. */
    public Node root() {
        return root;
    }

    void scalar(String text, Node.Writing writing, Mark mark) {
        count(mark);
        Open inner = open.peek();
        if (inner != null && inner.awaitsKey()) {
            inner.key = text;
            inner.keyMark = mark;
        } else {
            place(new Node.Scalar(text, writing, mark));
        }
    }

    void begin(boolean mapping, Mark mark) {
        count(mark);
        if (open.size() == DEEPEST) {
            throw new Rejected(FileFlaws.tooDeep(DEEPEST), mark);
        }
        if (!open.isEmpty() && open.peek().awaitsKey()) {
            throw new Rejected(FileFlaws.keyIsNoText(), mark);
        }
        open.push(new Open(mapping, mark));
    }

    void end() {
        place(open.pop().node());
    }

    /** Tells an error at this point of the file. */
    void flaw(Flaw flaw, Mark mark) {
        errors.add(Place.of(file, mark, path()), () -> flaw);
    }

    /** Takes the place of a value that was refused. */
    void refused(Mark mark) {
        count(mark);
        Open inner = open.peek();
        if (inner != null && inner.awaitsKey()) {
            throw new Rejected(FileFlaws.keyIsNoText(), mark);
        }
        place(new Node.Refused(mark));
    }

    private void count(Mark mark) {
        if (++nodes > MOST_NODES) {
            throw new Rejected(FileFlaws.tooManyNodes(MOST_NODES), mark);
        }
    }

    private void place(Node node) {
        Open inner = open.peek();
        if (inner == null) {
            root = node;
        } else if (!inner.mapping) {
            inner.items.add(node);
        } else {
            if (inner.entries.putIfAbsent(inner.key, new Node.Entry(inner.keyMark, node)) != null) {
                String key = inner.key;
                errors.add(Place.of(file, inner.keyMark, path()), () -> FileFlaws.duplicateKey(key));
            }
            inner.key = null;
        }
    }

    private String path() {
        StringBuilder path = new StringBuilder();
        open.descendingIterator().forEachRemaining(level -> path.append(level.step()));
        return path.isEmpty() || path.charAt(0) != '.' ? path.toString() : path.substring(1);
    }

    /** A list or mapping whose end has not come yet. */
    private static final class Open {
        private final boolean mapping;
        private final Mark mark;
        private final List<Node> items = new ArrayList<>();
        private final Map<String, Node.Entry> entries = new LinkedHashMap<>();
        private String key;
        private Mark keyMark;

        Open(boolean mapping, Mark mark) {
            this.mapping = mapping;
            this.mark = mark;
        }

        boolean awaitsKey() {
            return mapping && key == null;
        }

        Node node() {
            return mapping ? new Node.Mapping(entries, mark) : new Node.Sequence(items, mark);
        }

        String step() {
            if (!mapping) {
                return "[" + items.size() + "]";
            }
            return key == null ? "" : "." + Flaw.shown(key);
        }
    }
}
