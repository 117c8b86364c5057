package dev.hansei.web;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Letters;
import java.util.Collection;
import java.util.List;

/** What is said to requests that reach no page and no API. */
final class EarlyRefusal {

    static final Bilingual TOO_MANY_FIELDS = Bilingual.of(
            "フォームの項目が1,000個を超えるため、受け取っていません。分けて送ってください。",
            "The form has more than 1,000 fields, so it was not taken. Send it in parts.");

    private EarlyRefusal() {}

    static String code(int status) {
        return switch (status) {
            case 404 -> "web/no-such-address";
            case 405 -> "web/method";
            case 406 -> "web/form-of-answer";
            case 413 -> "web/too-large";
            case 414 -> "web/address-too-long";
            case 415 -> "web/form-of-body";
            default -> "web/request";
        };
    }

    static Bilingual sentence(int status) {
        return switch (status) {
            case 404 ->
                Bilingual.of(
                        "このアドレスには何もありません。アドレスを確かめてください。", "There is nothing at this address. Check it for mistakes.");
            case 405 ->
                Bilingual.of(
                        "このアドレスではそのメソッドは使えません。使えるものはAllowヘッダーとOpenAPI文書（/q/openapi）にあります。",
                        "This method is of no use at this address. The Allow header and the OpenAPI document (/q/openapi) list those that are.");
            case 406 ->
                Bilingual.of(
                        "求められた形式では返せません。Acceptヘッダーを見直してください。",
                        "There is no answer of the kind that was asked for. Check the Accept header.");
            case 413 ->
                Bilingual.of(
                        "送られた内容が大きすぎるため、受け取っていません。分けて送ってください。",
                        "What was sent is too large, so it was not taken. Send it in parts.");
            case 414 ->
                Bilingual.of(
                        "アドレスが4,096字を超えるため、読み取っていません。検索の語などを短くしてください。",
                        "The address is longer than 4,096 characters, so it was not read. Shorten it, such as what is searched for.");
            case 415 -> formOfBody(null, List.of());
            default -> Bilingual.of("リクエストを読み取れません。形式を見直してください。", "The request cannot be read. Check its form.");
        };
    }

    /**
     * @param sent the Content-Type, or null
     * @param taken those that the address takes; empty where that is not known
     */
    static Bilingual formOfBody(String sent, Collection<String> taken) {
        String forms = String.join(", ", taken);
        String told = sent == null ? "" : Letters.shown(sent);
        return Bilingual.of(
                (told.isEmpty() ? "本文の形式を示すContent-Typeがない" : "本文の形式「" + told + "」はこのアドレスでは受け付けていない") + "ため、何も実行していません。"
                        + (forms.isEmpty()
                                ? "形式はOpenAPI文書（/q/openapi）で確かめてください。"
                                : "Content-Type を " + forms + " にして送り直してください。"),
                (told.isEmpty()
                                ? "Nothing was done, because no Content-Type says of what kind the body is. "
                                : "Nothing was done, because a body of the kind '" + told
                                        + "' is not accepted at this address. ")
                        + (forms.isEmpty()
                                ? "See the OpenAPI document (/q/openapi) for the kinds that are."
                                : "Send it with the Content-Type " + forms + "."));
    }
}
