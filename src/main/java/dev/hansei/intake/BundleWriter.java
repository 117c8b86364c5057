package dev.hansei.intake;

import dev.hansei.base.Moment;
import dev.hansei.base.MomentText;
import dev.hansei.intake.form.Shape;
import dev.hansei.intake.form.YamlText;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes a bundle as YAML that people like to read; {@link BundleReader} reads back what was written. */
public final class BundleWriter {

    private static final String STEP = "  ";

    private final StringBuilder yaml = new StringBuilder();
    private final ZoneId common;

    private BundleWriter(ZoneId common) {
        this.common = common;
    }

    /** @param bundle one that {@link BundleReader} could have read */
    public static String write(Bundle bundle) {
        Set<ZoneId> zones = new HashSet<>();
        zones(bundle, zones);
        BundleWriter writer =
                new BundleWriter(zones.size() == 1 ? zones.iterator().next() : null);
        writer.file(bundle);
        return writer.yaml.toString();
    }

    private static void zones(Object row, Set<ZoneId> zones) {
        for (Shape.Part part : Shape.of(row.getClass()).parts()) {
            Object value = part.of(row);
            if (value instanceof ZoneId zone) {
                zones.add(zone);
            } else if (part.nested() && value != null) {
                (part.list() ? (List<?>) value : List.of(value)).forEach(inner -> zones(inner, zones));
            }
        }
    }

    private void file(Bundle bundle) {
        yaml.append("hansei: ").append(BundleReader.FORM).append('\n');
        if (common != null) {
            yaml.append("zone: ").append(common).append('\n');
        }
        for (Shape.Part part : Shape.of(Bundle.class).parts()) {
            List<?> rows = (List<?>) part.of(bundle);
            if (!rows.isEmpty()) {
                yaml.append('\n').append(part.name()).append(":\n");
                items(part, rows, STEP, common);
            }
        }
    }

    private void items(Shape.Part part, List<?> items, String indent, ZoneId zone) {
        for (Object item : items) {
            yaml.append(indent).append("- ");
            if (part.nested()) {
                row(item, indent + STEP, zone);
            } else {
                yaml.append(scalar(item, indent + STEP, zone)).append('\n');
            }
        }
    }

    /** The first line continues the one that is open; the others stand at the indent. */
    private void row(Object row, String indent, ZoneId outer) {
        List<Shape.Part> parts = Shape.of(row.getClass()).parts();
        ZoneId zone = zone(row, parts, outer);
        boolean first = true;
        for (Shape.Part part : parts) {
            Object value = part.of(row);
            if (value == null || List.of().equals(value) || value.equals(common)) {
                continue;
            }
            yaml.append(first ? "" : indent)
                    .append(YamlText.scalar(part.name(), ""))
                    .append(':');
            first = false;
            value(part, value, indent, zone);
        }
    }

    private static ZoneId zone(Object row, List<Shape.Part> parts, ZoneId outer) {
        for (Shape.Part part : parts) {
            if (part.element() == ZoneId.class) {
                return (ZoneId) part.of(row);
            }
        }
        return outer;
    }

    private void value(Shape.Part part, Object value, String indent, ZoneId zone) {
        if (part.list()) {
            yaml.append('\n');
            items(part, (List<?>) value, indent + STEP, zone);
        } else if (part.nested()) {
            yaml.append('\n').append(indent).append(STEP);
            row(value, indent + STEP, zone);
        } else {
            yaml.append(' ').append(scalar(value, indent + STEP, zone)).append('\n');
        }
    }

    private static String scalar(Object value, String indent, ZoneId zone) {
        return switch (value) {
            case Integer number -> number.toString();
            case Boolean truth -> truth.toString();
            case BigDecimal number -> number.toPlainString();
            case Enum<?> constant -> YamlText.scalar(Shape.word(constant), indent);
            case Moment moment -> YamlText.scalar(moment(moment, zone), indent);
            default -> YamlText.scalar(value.toString(), indent);
        };
    }

    /** A lone Z would be read as a zone, so that the zone is named beside it. */
    private static String moment(Moment moment, ZoneId zone) {
        String text = MomentText.write(moment, zone);
        return text.endsWith(" Z") ? MomentText.write(moment, null) : text;
    }
}
