package dev.hansei.web;

import dev.hansei.base.Bilingual;

/** What is said to requests that reach no page and no API. */
final class EarlyRefusal {

    private EarlyRefusal() {}

    static String code(int status) {
        return switch (status) {
            case 404 -> "web/no-such-address";
            case 405 -> "web/method";
            case 406 -> "web/form-of-answer";
            case 413 -> "web/too-large";
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
            case 415 ->
                Bilingual.of(
                        "この形式の本文は受け付けていません。Content-Typeヘッダーを見直してください。",
                        "A body of this kind is not accepted. Check the Content-Type header.");
            default -> Bilingual.of("リクエストを読み取れません。形式を見直してください。", "The request cannot be read. Check its form.");
        };
    }
}
