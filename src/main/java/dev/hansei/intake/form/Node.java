package dev.hansei.intake.form;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was written, before anyone asks what it means: every scalar is still the text that stood there. */
public sealed interface Node {

    Mark mark();

    /** True where nothing was written: an empty value, {@code ~} or {@code null} without quotes. */
    default boolean absent() {
        return false;
    }

    record Scalar(String text, Writing writing, Mark mark) implements Node {

        private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");

        public boolean quoted() {
            return writing == Writing.QUOTED;
        }

        @Override
        public boolean absent() {
            return !quoted() && NOTHING.contains(text);
        }
    }

    /** How a scalar stands there. */
    enum Writing {
        QUOTED,
        /** Without quotes, as YAML lets texts stand too. */
        PLAIN,
        /** A number or truth value of JSON, which never is a text. */
        VALUE
    }

    record Sequence(List<Node> items, Mark mark) implements Node {}

    record Mapping(Map<String, Entry> entries, Mark mark) implements Node {

        /** The value of the key, or null where there is none. */
        public Node get(String key) {
            Entry entry = entries.get(key);
            return entry == null || entry.value().absent() ? null : entry.value();
        }
    }

    /** @param mark where the key stands */
    record Entry(Mark mark, Node value) {}

    /** Stands for a value whose error has been told already. */
    record Refused(Mark mark) implements Node {}
}
