package dev.hansei.cli;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Problem;
import dev.hansei.intake.form.BundleSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads the bundle files a command names, and never more of them than may be imported. */
final class BundleFiles {

    private final List<BundleSource> sources = new ArrayList<>();
    private int left = BundleSource.LARGEST_SUM;

    private BundleFiles() {}

    /**
     * A folder stands for all bundles directly in it, in the order of their names. Of a file that is too large, so much
     * is read that the reader refuses it.
     *
     * @throws Problem.Invalid where one cannot be read
     */
    static List<BundleSource> read(List<Path> paths) {
        BundleFiles files = new BundleFiles();
        paths.stream().flatMap(BundleFiles::files).forEach(files::take);
        if (files.sources.isEmpty()) {
            throw new Problem.Invalid(
                    "bundle/no-file",
                    Bilingual.of(
                            "バンドルがありません。YAML または JSON のファイルか、それを含むフォルダを指定してください。",
                            "There is no bundle. Name YAML or JSON files, or a folder that holds some."));
        }
        return List.copyOf(files.sources);
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

    private void take(Path file) {
        if (!Files.exists(file)) {
            throw new Problem.Invalid(
                    "bundle/no-file",
                    Bilingual.of(
                            "ファイルがありません：" + file + "。名前と場所を確かめてください。",
                            "There is no file " + file + ". Check its name and its folder."));
        }
        // Opening a pipe or a device could wait for ever, or never end.
        if (!Files.isRegularFile(file)) {
            throw new Problem.Invalid(
                    "bundle/not-a-file",
                    Bilingual.of(
                            "ファイルではありません：" + file + "。内容をファイルに保存し、そのファイルを指定してください。",
                            file + " is not a file. Save its content in a file and name that one."));
        }
        try (InputStream content = Files.newInputStream(file)) {
            byte[] bytes = content.readNBytes(Math.min(BundleSource.LARGEST, left) + 1);
            left = Math.max(0, left - bytes.length);
            sources.add(new BundleSource(file.toString(), bytes));
        } catch (IOException e) {
            throw unreadable(file);
        }
    }

    private static Problem.Invalid unreadable(Path path) {
        return new Problem.Invalid(
                "bundle/unreadable",
                Bilingual.of(
                        "読み込めません：" + path + "。読み取りの権限があるかを確かめてください。",
                        "Cannot read " + path + ". Check that you have the right to read it."));
    }
}
