package dev.hansei.cli;

import dev.hansei.intake.BundleSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads the bundle files a command names. */
final class BundleFiles {

    private BundleFiles() {}

    /**
     * A folder stands for all bundles directly in it, in the order of their names.
     *
     * @throws Unprepared where one cannot be read
     */
    static List<BundleSource> read(List<Path> paths) {
        List<BundleSource> sources = paths.stream()
                .flatMap(BundleFiles::files)
                .map(BundleFiles::source)
                .toList();
        if (sources.isEmpty()) {
            throw new Unprepared(
                    "バンドルがありません。YAML または JSON のファイルか、それを含むフォルダを指定してください。",
                    "There is no bundle. Name YAML or JSON files, or a folder that holds some.");
        }
        return sources;
    }

    private static Stream<Path> files(Path path) {
        if (!Files.isDirectory(path)) {
            return Stream.of(path);
        }
        try (Stream<Path> inside = Files.list(path)) {
            return inside.filter(file -> file.toString().matches(".*\\.(yaml|yml|json)")).sorted().toList().stream();
        } catch (IOException e) {
            throw unreadable(path);
        }
    }

    private static BundleSource source(Path file) {
        try {
            return new BundleSource(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw unreadable(file);
        }
    }

    private static Unprepared unreadable(Path path) {
        return new Unprepared(
                "読み込めません：" + path + "。ファイル名と権限を確かめてください。", "Cannot read " + path + ". Check its name and its rights.");
    }
}
