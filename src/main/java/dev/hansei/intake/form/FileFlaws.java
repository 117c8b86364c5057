package dev.hansei.intake.form;

/** What can be wrong with a file before anyone asks what its values mean. */
public final class FileFlaws {

    private FileFlaws() {}

    public static Flaw tooLarge() {
        return Flaw.of(
                "too-large",
                "ファイルが大きすぎます。1つのファイルは2 MiBまで、合わせて8 MiBまでです。分けて読み込んでください。",
                "The file is too large: one file may have 2 MiB, and all of them 8 MiB. Split it and read the parts in"
                        + " turn.");
    }

    static Flaw notUtf8() {
        return Flaw.of(
                "not-utf8",
                "ここにUTF-8として読めないバイトがあります。UTF-8にしてください。",
                "A byte here is not UTF-8. Write the whole in UTF-8.");
    }

    static Flaw syntax(String problem) {
        String shown = Flaw.shown(problem);
        return Flaw.of(
                "syntax",
                "YAMLまたはJSONとして読めません（" + shown + "）。字下げ、コロン、引用符、かっこを確かめてください。",
                "This is not YAML or JSON: " + shown
                        + ". Check the indentation, colons, quotes and brackets around here.");
    }

    public static Flaw emptyFile() {
        return Flaw.of(
                "empty-file",
                "ファイルが空です。1行目に「hansei: 1」と書き、その下に記録を書いてください。",
                "The file is empty. Begin it with 'hansei: 1' and write the records below.");
    }

    static Flaw emptyBody() {
        return Flaw.of("empty-body", "本文が空です。JSONのオブジェクトを送ってください。", "The body is empty. Send a JSON object.");
    }

    static Flaw notAnObject() {
        return Flaw.of(
                "wrong-shape",
                "本文がJSONのオブジェクトではありません。「{\"キー\": 値, …}」の形で、記録を1件ずつ送ってください。一覧「[…]」や値だけの本文は読めません。",
                "The body is no JSON object. Send one record at a time, as {\"key\": value, …}; a list […] or a value alone"
                        + " cannot be read.");
    }

    public static Flaw notABundle() {
        return Flaw.of(
                "wrong-shape",
                "ファイルの一番上は「キー: 値」の並びでなければなりません。「hansei: 1」から始めてください。",
                "The top of the file must be a mapping of keys to values. Begin it with 'hansei: 1'.");
    }

    public static Flaw unknownForm() {
        return Flaw.of(
                "unknown-form",
                "書式の版が分かりません。読めるのは第1版だけです。ファイルの最初に「hansei: 1」と書いてください。",
                "The version of the form is missing or unknown; only version 1 can be read. Write 'hansei: 1' at the"
                        + " top.");
    }

    static Flaw tooDeep(int deepest) {
        return Flaw.of(
                "too-deep",
                "入れ子が深すぎます。" + deepest + "段までです。記録がこれほど深くなることはないので、ここの字下げとかっこを確かめてください。",
                "The nesting is deeper than " + deepest
                        + " levels, which no record needs. Check the indentation and brackets here.");
    }

    static Flaw tooManyNodes(int most) {
        return Flaw.of(
                "too-many-values",
                "値が多すぎます。1つのファイルの値は" + most + "個までです。ファイルを分けてください。",
                "The file holds more than " + most + " values. Split it.");
    }

    static Flaw tooManyErrors(int most) {
        return Flaw.of(
                "too-many-errors",
                "誤りが" + most + "件を超えたので、残りは示していません。示したものを直して、もう一度読み込んでください。",
                "There are more than " + most
                        + " errors, and the rest is not shown. Correct these and read the files again.");
    }

    static Flaw anchor(String name) {
        String shown = Flaw.shown(name);
        return Flaw.of(
                "anchor",
                "アンカー「&" + shown + "」とエイリアス「*" + shown + "」は使えません。値をその場所に書いてください。",
                "The anchor &" + shown + " or alias *" + shown
                        + " is not allowed. Write the value out where it is needed.");
    }

    static Flaw tag(String name) {
        String shown = Flaw.shown(name);
        return Flaw.of(
                "tag",
                "タグ「" + shown + "」は使えません。値の種類はキーで決まります。タグを取り除いてください。",
                "The tag " + shown
                        + " is not allowed, because each key already says what its value is. Take the tag out.");
    }

    static Flaw secondDocument() {
        return Flaw.of(
                "second-document",
                "1つのファイルに書ける文書は1つだけです。ここから後を別のファイルに移してください。",
                "A file holds one document only. Move what follows into a file of its own.");
    }

    static Flaw keyIsNoText() {
        return Flaw.of(
                "key-shape",
                "キーが文字列ではありません。キーにはこの書式にある名前を書いてください。",
                "A key must be a plain word, not a list, a mapping or an alias. Write one of the names of the form.");
    }

    static Flaw duplicateKey(String key) {
        String shown = Flaw.shown(key);
        return Flaw.of(
                "duplicate-key",
                "キー「" + shown + "」が同じところに2度あります。どちらを採るか決められないので、1つにまとめてください。",
                "The key '" + shown + "' stands here twice, and nobody can tell which one counts. Keep one of them.");
    }
}
