package dev.hansei.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folders of the demonstration's databases: a fresh one each time, and none left of those that have ended. */
final class DemoData {

    private static final String PREFIX = "data-";
    private static final String RUNNING = "running";

    /** Held until the process ends, which tells others that the folder is in use. */
    private static final List<FileLock> HELD = new ArrayList<>();

    private DemoData() {}

    /** @throws Unprepared where the demonstration's folder cannot be written */
    static Path fresh(Path demo) {
        try {
            Files.createDirectories(demo);
            try (FileChannel door = open(demo.resolve(".lock"));
                    FileLock alone = door.lock()) {
                removeEnded(demo);
                Path data = Files.createTempDirectory(demo, PREFIX);
                HELD.add(open(data.resolve(RUNNING)).lock());
                return data;
            }
        } catch (IOException e) {
            throw new Unprepared(
                    "デモの出力先に書き込めません：" + demo + "。Hansei のフォルダの権限を確かめるか、書き込める場所に複製して実行してください。",
                    "The demonstration cannot write to " + demo
                            + ". Check the rights of Hansei's folder, or run a copy of it that you can write to.");
        }
    }

    private static void removeEnded(Path demo) throws IOException {
        try (Stream<Path> inside = Files.list(demo)) {
            for (Path data : inside.filter(DemoData::isData).toList()) {
                if (!inUse(data)) {
                    remove(data);
                }
            }
        }
    }

    private static boolean isData(Path path) {
        return path.getFileName().toString().startsWith(PREFIX) && Files.isDirectory(path);
    }

    private static boolean inUse(Path data) throws IOException {
        Path running = data.resolve(RUNNING);
        if (!Files.exists(running)) {
            return false;
        }
        try (FileChannel channel = open(running);
                FileLock free = channel.tryLock()) {
            return free == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }

    private static void remove(Path data) throws IOException {
        try (Stream<Path> content = Files.walk(data)) {
            for (Path path : content.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }
}
