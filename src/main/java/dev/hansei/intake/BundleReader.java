package dev.hansei.intake;

import dev.hansei.intake.form.Binder;
import dev.hansei.intake.form.BundleSource;
import dev.hansei.intake.form.ErrorLog;
import dev.hansei.intake.form.FileFlaws;
import dev.hansei.intake.form.JsonNodes;
import dev.hansei.intake.form.Mark;
import dev.hansei.intake.form.Node;
import dev.hansei.intake.form.NodeTree;
import dev.hansei.intake.form.Origins;
import dev.hansei.intake.form.Place;
import dev.hansei.intake.form.Rejected;
import dev.hansei.intake.form.Setting;
import dev.hansei.intake.form.Shape;
import dev.hansei.intake.form.SourceText;
import dev.hansei.intake.form.YamlNodes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads record bundles from YAML or JSON, and tells every error of every file. */
public final class BundleReader {

    static final String FORM = "1";

    private static final Shape BUNDLE = Shape.of(Bundle.class);

    private final Origins origins = new Origins();
    private final ErrorLog errors = new ErrorLog();
    private final Map<String, List<Object>> rows = new HashMap<>();
    private long bytes;

    private BundleReader() {}

    public static BundleReading read(List<BundleSource> sources) {
        BundleReader reader = new BundleReader();
        sources.forEach(reader::read);
        return new BundleReading(reader.bundle(), reader.origins, reader.errors.sorted());
    }

    private void read(BundleSource source) {
        try {
            bytes += source.bytes().length;
            if (source.bytes().length > BundleSource.LARGEST || bytes > BundleSource.LARGEST_SUM) {
                throw new Rejected(FileFlaws.tooLarge(), Mark.START);
            }
            NodeTree tree = new NodeTree(source.name(), errors);
            String text = SourceText.of(source, errors);
            if (source.name().toLowerCase(Locale.ROOT).endsWith(".json")) {
                JsonNodes.read(text, tree);
            } else {
                YamlNodes.read(text, tree);
            }
            take(source.name(), tree.root());
        } catch (Rejected e) {
            errors.add(Place.of(source.name(), e.mark(), ""), e::flaw);
        }
    }

    private void take(String file, Node root) {
        if (root == null || root.absent()) {
            throw new Rejected(FileFlaws.emptyFile(), Mark.START);
        }
        if (!(root instanceof Node.Mapping mapping)) {
            throw new Rejected(FileFlaws.notABundle(), root.mark());
        }
        Binder binder = new Binder(file, origins, errors);
        binder.knownKeys(mapping, "", keys());
        form(mapping, binder);
        Setting setting = binder.setting(mapping, "", Setting.NONE);
        for (Shape.Part part : BUNDLE.parts()) {
            Node node = mapping.get(part.name());
            if (node != null) {
                rows.computeIfAbsent(part.name(), name -> new ArrayList<>())
                        .addAll(binder.wholeItems(part.element(), node, part.name(), setting));
            }
        }
    }

    private static Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>(List.of("hansei", "zone"));
        BUNDLE.parts().forEach(part -> keys.add(part.name()));
        return keys;
    }

    private static void form(Node.Mapping mapping, Binder binder) {
        Node form = mapping.get("hansei");
        boolean known = form instanceof Node.Scalar scalar && scalar.text().equals(FORM) && !scalar.quoted();
        if (!known) {
            binder.flaw(form == null ? mapping : form, "hansei", FileFlaws.unknownForm());
        }
    }

    private Bundle bundle() {
        return (Bundle) BUNDLE.construct(BUNDLE.parts().stream()
                .map(part -> List.copyOf(rows.getOrDefault(part.name(), List.of())))
                .toArray());
    }
}
