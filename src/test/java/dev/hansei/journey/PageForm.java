package dev.hansei.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Connection;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * A form as it stands on a page, filled in and sent as a browser would: what is preset goes along, and a field or a choice
 * that is not there cannot be used.
 */
final class PageForm {

    private final FormElement form;
    private final RequestSpecification request;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private String[] pressed = {};

    PageForm(FormElement form, RequestSpecification request) {
        this.form = form;
        this.request = request;
        form.select("option:not([value])").forEach(option -> option.attr("value", option.text()));
    }

    /** Where it is sent to. */
    String address() {
        return form.attr("action");
    }

    /** @param field its id */
    PageForm type(String field, String text) {
        Element there = field(field);
        if (text == null) {
            return this;
        }
        if (there.is("textarea")) {
            there.text(text);
        } else {
            there.attr("value", text);
        }
        return this;
    }

    PageForm choose(String field, String value) {
        Element select = field(field);
        Element option = select.select("option").stream()
                .filter(one -> value.equals(one.attr("value")))
                .findFirst()
                .orElseThrow(() -> new AssertionError(value + " cannot be chosen in " + field));
        select.select("option").forEach(one -> one.removeAttr("selected"));
        option.attr("selected", "");
        return this;
    }

    PageForm tick(String name) {
        one("input[type=checkbox][name=" + name + "]").attr("checked", "");
        return this;
    }

    PageForm upload(String field, String fileName, String content) {
        files.put(field(field).attr("name") + "|" + fileName, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Response press(String name, String value) {
        one("button[name=" + name + "][value=" + value + "]");
        pressed = new String[] {name, value};
        return send();
    }

    Response send() {
        Map<String, List<String>> fields = form.formData().stream()
                .filter(field -> form.select("input[type=file][name=" + field.key() + "]")
                        .isEmpty())
                .collect(Collectors.groupingBy(
                        Connection.KeyVal::key,
                        LinkedHashMap::new,
                        Collectors.mapping(Connection.KeyVal::value, Collectors.toList())));
        if (pressed.length > 0) {
            fields.put(pressed[0], List.of(pressed[1]));
        }
        if (form.attr("enctype").equals("multipart/form-data")) {
            fields.forEach((name, values) -> values.forEach(value -> request.multiPart(new MultiPartSpecBuilder(value)
                    .controlName(name)
                    .charset("UTF-8")
                    .build())));
            files.forEach((names, content) -> request.multiPart(
                    names.substring(0, names.indexOf('|')), names.substring(names.indexOf('|') + 1), content));
        } else {
            assertThat(files).isEmpty();
            request.contentType("application/x-www-form-urlencoded; charset=UTF-8");
            fields.forEach(request::formParam);
        }
        return request.post(form.attr("action"));
    }

    private Element field(String id) {
        return one("[id=" + id + "]");
    }

    private Element one(String css) {
        Element there = form.selectFirst(css);
        assertThat(there).as(css + " in the form of " + form.attr("action")).isNotNull();
        return there;
    }
}
