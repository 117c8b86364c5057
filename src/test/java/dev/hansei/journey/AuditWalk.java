package dev.hansei.journey;

import static dev.hansei.journey.Walker.led;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.base.Bilingual;
import dev.hansei.effectiveness.AuditRecord;
import dev.hansei.effectiveness.AuditedCase;
import dev.hansei.effectiveness.MeasureCheck;
import dev.hansei.effectiveness.QualityReview;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Element;

/** Works a signed audit once more by the pages, over cases under other references. */
final class AuditWalk {

    private static final Bilingual ESTABLISHED = Bilingual.of("確かめました。", "It was established.");

    private final Walker walker;
    private final AuditRecord told;
    private final Map<String, String> cases;
    private final UnaryOperator<String> renamed;
    private String page;

    /**
     * @param cases the reference of the case that was run for each one that is told
     * @param renamed gives any other reference its own number
     */
    AuditWalk(Walker walker, AuditRecord told, Map<String, String> cases, UnaryOperator<String> renamed) {
        this.walker = walker;
        this.told = told;
        this.cases = cases;
        this.renamed = renamed;
    }

    void open(String auditor, Instant now) {
        walker.as(auditor, now);
        PageForm form = walker.form("/audits/new", "/audits")
                .choose("incident", renamed.apply(told.incident()))
                .choose("flow", renamed.apply(told.flow()))
                .type("title--ja", told.title().ja())
                .type("title--en", told.title().en())
                .type("from", told.from().toString())
                .type("until", told.until().toString())
                .type("zone", told.zone().getId())
                .type("countermeasures", renamed.apply(String.join(" ", told.countermeasures())));
        page = led(form.send());
    }

    void examine() {
        for (Element question : walker.read(page).select("form[action$=/answers] input[name=subject]")) {
            String number = question.closest("li").id().replace("question-", "");
            PageForm form = walker.form(page, page + "/answers", "[id=answer-" + number + "-ja]");
            led(both(form, "answer-" + number, ESTABLISHED).send());
        }
        for (AuditedCase one : told.currentCases()) {
            String ref = cases.get(one.specialCase());
            PageForm form = walker.form(page, page + "/judgements", "input[name=case][value=" + ref + "]")
                    .choose("conforming-" + ref, String.valueOf(one.conforming()));
            led(both(form, "judgement-" + ref, one.judgement()).send());
        }
        for (MeasureCheck check : told.currentChecks()) {
            String ref = renamed.apply(check.countermeasure());
            PageForm form = walker.form(page, page + "/checks", "[id=met-" + ref + "]");
            led(both(form.choose("met-" + ref, "true"), "check-" + ref, check.note())
                    .send());
        }
        for (QualityReview review : told.currentQuality()) {
            String aspect = review.aspect().name();
            PageForm form = walker.form(page, page + "/quality", "[id=satisfactory-" + aspect + "]")
                    .type(
                            "sampled-" + aspect,
                            String.join(
                                    " ",
                                    review.sampled().stream().map(cases::get).toList()))
                    .choose("satisfactory-" + aspect, String.valueOf(review.satisfactory()));
            led(both(form, "note-" + aspect, review.note()).send());
        }
    }

    /** @return the reference of the signed audit */
    String sign(String signer, Instant now) {
        walker.as(signer, now);
        led(conclusion());
        assertThat(walker.read(page).select("form[action$=/conclusions]")).isEmpty();
        return page.substring("/audits/".length());
    }

    Response conclusion() {
        PageForm form = walker.form(page, page + "/conclusions")
                .choose("verdict", told.conclusion().verdict().name());
        both(form, "population-", told.population());
        return both(form, "conclusion-", told.conclusion().text()).send();
    }

    List<String> missing() {
        return walker.read(page).select("#audit .refusal-box .code").eachText();
    }

    private static PageForm both(PageForm form, String field, Bilingual text) {
        return form.type(field + "-ja", text.ja()).type(field + "-en", text.en());
    }
}
