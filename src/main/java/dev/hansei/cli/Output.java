package dev.hansei.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes what a command makes, whole or not at all. */
final class Output {

    private Output() {}

    /** @throws Unprepared where the place cannot be written */
    static void write(Path file, byte[] bytes) {
        Path target = file.toAbsolutePath();
        try {
            Files.createDirectories(target.getParent());
            Path partial = target.resolveSibling("." + target.getFileName() + ".partial");
            try {
                Files.write(partial, bytes);
                Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(partial);
            }
        } catch (IOException e) {
            throw new Unprepared(
                    "書き込めません：" + file + "。フォルダの権限を確かめるか、-o で別の場所を指定してください。",
                    "Cannot write " + file + ". Check the folder's rights, or name another place with -o.");
        }
    }
}
