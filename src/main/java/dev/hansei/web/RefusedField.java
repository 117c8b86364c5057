package dev.hansei.web;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Problem;
import dev.hansei.base.TextRules;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;

/**
 * The field of the form that a refused text came from. Rules of texts do not know of forms, so it is looked up among what
 * was sent; the page says the label of the field in place of its name.
 *
 * @param place among the fields of that name, counted from zero
 */
record RefusedField(String name, int place) {

    static final String MISSING = "input/field-missing";

    /** Null where the problem is about no field of a form. */
    static RefusedField of(Problem problem) {
        ResteasyReactiveRequestContext asked = CurrentRequestManager.get();
        FormData form = asked == null ? null : asked.getFormData();
        if (form == null || !(problem instanceof Problem.Invalid invalid) || invalid.text() == null) {
            return null;
        }
        if (invalid.code().equals(MISSING)) {
            return new RefusedField(invalid.text(), 0);
        }
        String text = plain(invalid.text());
        for (String name : form) {
            int place = 0;
            for (FormValue value : form.get(name)) {
                if (!value.isFileItem() && plain(value.getValue()).equals(text)) {
                    return new RefusedField(name, place);
                }
                place++;
            }
        }
        return null;
    }

    /** What a sentence about it begins with. */
    Bilingual before(Bilingual sentence) {
        return Bilingual.of("「" + name + "」：" + sentence.ja(), "'" + name + "': " + sentence.en());
    }

    /** Whatever a form or a page may have done to the text on its way. */
    private static String plain(String text) {
        return TextRules.kept(text.replace("\r\n", "\n").strip());
    }
}
