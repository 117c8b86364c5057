package dev.hansei.intake.form;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Problem;
import java.time.ZoneId;
import java.util.List;

/** Reads the bodies of requests, which are written as records are in bundles; every error is told at once. */
public final class JsonBody {

    private static final int LARGEST = 1024 * 1024;
    private static final String NAME = "body";

    private JsonBody() {}

    /**
     * @param type the record that the body is
     * @param zone of times that name none, where the body says no other; null where it has to
     * @throws Problem.TooLarge where it is longer than any record
     * @throws Problem.Malformed with all errors and their paths
     */
    public static <R> R read(byte[] body, Class<R> type, ZoneId zone) {
        if (body.length > LARGEST) {
            throw tooLarge();
        }
        ErrorLog errors = new ErrorLog();
        Object row = null;
        try {
            row = row(body, type, zone, errors);
        } catch (Rejected e) {
            errors.add(Place.of(NAME, e.mark() == null ? Mark.START : e.mark(), ""), e::flaw);
        }
        refuse(errors.sorted());
        return type.cast(row);
    }

    private static Object row(byte[] body, Class<?> type, ZoneId zone, ErrorLog errors) {
        NodeTree tree = new NodeTree(NAME, errors);
        JsonNodes.read(SourceText.of(new BundleSource(NAME, body), errors), tree);
        if (tree.root() == null) {
            throw new Rejected(FileFlaws.emptyBody(), Mark.START);
        }
        if (!(tree.root() instanceof Node.Mapping)) {
            throw new Rejected(FileFlaws.notAnObject(), tree.root().mark());
        }
        Setting setting = zone == null ? Setting.NONE : Setting.NONE.in(zone);
        return new Binder(NAME, new Origins(), errors).whole(type, tree.root(), setting);
    }

    private static Problem tooLarge() {
        return new Problem.TooLarge(
                "web/too-large",
                Bilingual.of(
                        "本文が" + LARGEST / 1024 + " KiBを超えるため、何も記録していません。1件の記録がこれほど大きくなることはないので、分けて送ってください。",
                        "The body is larger than " + LARGEST / 1024
                                + " KiB, which no record needs, so nothing was stored. Send it in parts."));
    }

    private static void refuse(List<BundleError> errors) {
        if (!errors.isEmpty()) {
            throw new Problem.Malformed(
                    "input/body",
                    Bilingual.of(
                            "本文に" + errors.size() + "件の誤りがあるため、何も記録していません。すべて直して送り直してください。",
                            "The body has " + errors.size()
                                    + " error(s), so nothing was stored. Correct them all and send it again."),
                    errors.stream()
                            .map(error -> new Problem.Fault(error.path(), error.code(), error.sentence()))
                            .toList());
        }
    }
}
