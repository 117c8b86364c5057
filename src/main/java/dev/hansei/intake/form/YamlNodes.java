package dev.hansei.intake.form;

import java.io.StringReader;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/** Reads YAML as far as bundles use it: one document without anchors, aliases and tags. */
public final class YamlNodes {

    private final NodeTree tree;
    private int documents;

    private YamlNodes(NodeTree tree) {
        this.tree = tree;
    }

    public static void read(String text, NodeTree tree) {
        YamlNodes nodes = new YamlNodes(tree);
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        try {
            for (Event event : new Yaml(options).parse(new StringReader(text))) {
                nodes.take(event);
            }
        } catch (MarkedYAMLException e) {
            throw new Rejected(
                    FileFlaws.syntax(e.getProblem()),
                    e.getProblemMark() == null ? Mark.START : mark(e.getProblemMark()));
        } catch (YAMLException e) {
            throw new Rejected(FileFlaws.syntax(String.valueOf(e.getMessage())), Mark.START);
        }
    }

    private void take(Event event) {
        Mark mark = mark(event.getStartMark());
        if (event instanceof DocumentStartEvent && ++documents > 1) {
            throw new Rejected(FileFlaws.secondDocument(), mark);
        }
        if (event instanceof NodeEvent node) {
            refuseSharing(node, mark);
        }
        if (event instanceof ScalarEvent scalar) {
            boolean quoted = scalar.getScalarStyle() != DumperOptions.ScalarStyle.PLAIN;
            tree.scalar(scalar.getValue(), quoted ? Node.Writing.QUOTED : Node.Writing.PLAIN, mark);
        } else if (event instanceof CollectionStartEvent) {
            tree.begin(event instanceof MappingStartEvent, mark);
        } else if (event instanceof CollectionEndEvent) {
            tree.end();
        }
    }

    private void refuseSharing(NodeEvent node, Mark mark) {
        if (node.getAnchor() != null) {
            tree.flaw(FileFlaws.anchor(node.getAnchor()), mark);
        }
        if (node instanceof AliasEvent) {
            tree.refused(mark);
        }
        if (tag(node) != null) {
            tree.flaw(FileFlaws.tag(tag(node)), mark);
        }
    }

    private static String tag(NodeEvent node) {
        if (node instanceof ScalarEvent scalar) {
            return scalar.getTag();
        }
        return node instanceof CollectionStartEvent collection ? collection.getTag() : null;
    }

    private static Mark mark(org.yaml.snakeyaml.error.Mark mark) {
        return new Mark(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
