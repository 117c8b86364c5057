package dev.hansei.cli;

import dev.hansei.base.Bilingual;
import java.nio.file.Path;

/** The machine is not ready for the command. */
final class Unprepared extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Bilingual sentence;

    Unprepared(String ja, String en) {
        this(Bilingual.of(ja, en));
    }

    Unprepared(Bilingual sentence) {
        super(sentence.en());
        this.sentence = sentence;
    }

    static Unprepared unwritable(Path path) {
        return new Unprepared(
                "フォルダに書き込めません：" + path + "。権限を確かめるか、HANSEI_DATA で別のフォルダを指定してください。",
                "The folder cannot be written: " + path + ". Check its rights, or name another one with HANSEI_DATA.");
    }

    Bilingual sentence() {
        return sentence;
    }
}
