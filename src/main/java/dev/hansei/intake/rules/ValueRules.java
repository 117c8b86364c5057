package dev.hansei.intake.rules;

import dev.hansei.base.Moment;
import dev.hansei.base.TextRules;
import dev.hansei.intake.Bundle;
import dev.hansei.intake.form.Shape;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What holds for a value wherever it stands, told by its type and its component's name. */
record ValueRules(Checks checks) {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2199;

    /** The least value of each number that is counted; an account's number is a text. */
    private static final Map<String, Integer> LEAST = Map.of(
            "number",
            1,
            "no",
            1,
            "edition",
            1,
            "revision",
            1,
            "flowVersion",
            1,
            "minimumReviewers",
            0,
            "minimumDepartments",
            0,
            "minimumDays",
            0);

    void check(Bundle bundle) {
        row(bundle);
    }

    private void row(Object row) {
        for (Shape.Part part : Shape.of(row.getClass()).parts()) {
            Object value = part.of(row);
            if (value != null && part.nested()) {
                (part.list() ? (List<?>) value : List.of(value)).forEach(this::row);
            } else if (value != null) {
                value(row, part.name(), value);
            }
        }
    }

    private void value(Object row, String component, Object value) {
        if (value instanceof Moment moment) {
            year(row, component, moment.day());
        } else if (value instanceof LocalDate day) {
            year(row, component, day);
        } else if (value instanceof Integer number && number < LEAST.getOrDefault(component, number)) {
            checks.flaw(row, component, () -> RuleFlaws.numberOutOfRange(LEAST.get(component)));
        } else if (value instanceof String text) {
            text(row, component, text);
        }
    }

    private void year(Object row, String component, LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            checks.flaw(row, component, RuleFlaws::momentOutOfRange);
        }
    }

    private void text(Object row, String component, String text) {
        boolean id = component.equals("id") || component.equals("key");
        if (id && !TextRules.isId(text)) {
            checks.flaw(row, component, () -> RuleFlaws.badId(text));
        }
        if (component.equals("sha256") && !DIGEST.matcher(text).matches()) {
            checks.flaw(row, component, RuleFlaws::badDigest);
        }
    }
}
