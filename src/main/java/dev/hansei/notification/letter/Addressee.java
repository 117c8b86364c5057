package dev.hansei.notification.letter;

import dev.hansei.base.Language;
import dev.hansei.customer.CustomerRecord;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * 宛名: a company is addressed by its whole name and, in Japanese, 御中. The legal form is never abbreviated, and 御中
 * never stands beside another title.
 */
public final class Addressee {

    private static final Map<String, String> LEGAL_FORMS = legalForms();
    private static final Pattern TITLE = Pattern.compile("[\\s　]*(御中|様|殿|各位)$");

    private Addressee() {}

    public static String of(CustomerRecord customer, Language language) {
        String name = customer.name().in(language).strip();
        return switch (language) {
            case JA -> TITLE.matcher(unabbreviated(name)).replaceFirst("") + " 御中";
            case EN -> name;
        };
    }

    private static String unabbreviated(String name) {
        String whole = name;
        for (Map.Entry<String, String> form : LEGAL_FORMS.entrySet()) {
            whole = whole.replace(form.getKey(), form.getValue());
        }
        return whole;
    }

    private static Map<String, String> legalForms() {
        Map<String, String> forms = new LinkedHashMap<>();
        forms.put("㈱", "株式会社");
        forms.put("㈲", "有限会社");
        forms.put("㈾", "合資会社");
        forms.put("㈴", "合名会社");
        Map.of("株", "株式会社", "有", "有限会社", "資", "合資会社", "名", "合名会社", "同", "合同会社").forEach((letter, form) -> {
            forms.put("(" + letter + ")", form);
            forms.put("（" + letter + "）", form);
        });
        return forms;
    }
}
