package dev.hansei.benchmark;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Fifty people log on one incident while five hundred watch it, on PostgreSQL; the client runs on the same machine. First at
 * a hurried human pace, then as fast as it goes. The anchor of the second is pgbench, inserting a plain row of the same size.
 */
public final class RoomBenchmark {

    private static final int LOGGERS = 50;
    private static final int WATCHERS = 500;
    private static final int SECONDS = 20;
    private static final int WARM_UP_SECONDS = 10;
    /** Between two entries of one person: together five entries a second. */
    private static final int PACE_MILLIS = 10_000;
    /** A role that was just given may take this long to be heeded. */
    private static final int ROLES_KNOWN_MILLIS = 3_000;

    private final Installation installation;
    private final Installation.Session session;
    private final String room;
    private final Map<String, Long> sent = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<Long> echo = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Long> heard = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Long> shown = new ConcurrentLinkedQueue<>();
    private final AtomicInteger refused = new AtomicInteger();

    private RoomBenchmark(Installation installation, Installation.Session session, String room) {
        this.installation = installation;
        this.session = session;
        this.room = room;
    }

    public static void main(String... arguments) throws IOException, InterruptedException {
        try (Installation installation =
                new Installation("-Dhansei.live.streams-of-user=" + WATCHERS * 2, "-Dhansei.access.password-cost=6")) {
            Installation.Session session = installation.commander();
            Thread.sleep(ROLES_KNOWN_MILLIS);
            HttpResponse<String> declared = installation.post(
                    session, "/incidents", Map.of("title", "Measured", "severity", "SEV2", "zone", "Asia/Tokyo"));
            String address = declared.headers().firstValue("location").orElseThrow();
            RoomBenchmark benchmark =
                    new RoomBenchmark(installation, session, address.substring(address.indexOf("/incidents")));
            System.out.printf(
                    "java %s, %d processors%n",
                    System.getProperty("java.version"), Runtime.getRuntime().availableProcessors());
            benchmark.log(WARM_UP_SECONDS, 0);
            benchmark.forget();
            double alone = benchmark.log(SECONDS, 0);
            benchmark.report("logging as fast as it goes, nobody watching", alone);
            benchmark.watch();
            benchmark.forget();
            double paced = benchmark.log(SECONDS, PACE_MILLIS);
            Thread.sleep(2_000);
            benchmark.report("a hurried human pace, " + WATCHERS + " watching", paced);
            System.out.printf(
                    "pgbench, a plain insert of 400 bytes, 50 clients: %.0f a second%n", ceiling(installation));
        }
    }

    private void watch() throws InterruptedException {
        for (int i = 0; i < WATCHERS; i++) {
            Thread.ofVirtual().start(new Watcher(installation, session, room, sent, heard, shown));
        }
        Thread.sleep(5_000);
    }

    private void forget() {
        Stream.of(echo, heard, shown).forEach(Collection::clear);
    }

    /** @return entries a second */
    private double log(int seconds, int pace) throws InterruptedException {
        long began = System.nanoTime();
        long end = began + seconds * 1_000_000_000L;
        CountDownLatch done = new CountDownLatch(LOGGERS);
        for (int i = 0; i < LOGGERS; i++) {
            int first = pace * i / LOGGERS;
            Thread.ofVirtual().start(() -> {
                try {
                    Thread.sleep(first);
                    while (System.nanoTime() < end) {
                        logOne();
                        Thread.sleep(pace);
                    }
                } catch (IOException | InterruptedException e) {
                    refused.incrementAndGet();
                } finally {
                    done.countDown();
                }
            });
        }
        done.await();
        // Whoever logs at a pace rests after the last entry too.
        return pace > 0 ? (double) echo.size() / seconds : echo.size() * 1e9 / (System.nanoTime() - began);
    }

    private void logOne() throws IOException, InterruptedException {
        String id = UUID.randomUUID().toString();
        long began = System.nanoTime();
        sent.put(id, began);
        HttpResponse<String> answer = installation.post(
                session, room + "/lines", Map.of("id", id, "line", "ロードバランサーを切り離した。応答時間は元に戻った。", "began", "0"));
        if (answer.statusCode() == 201) {
            echo.add(System.nanoTime() - began);
        } else if (refused.incrementAndGet() == 1) {
            System.out.printf("the first refusal: %d %s%n", answer.statusCode(), answer.body());
        }
    }

    private void report(String what, double rate) {
        System.out.printf("%s: %.1f entries a second, %d refused%n", what, rate, refused.get());
        line("  echo", echo);
        line("  heard by others", heard);
        line("  shown to others", shown);
    }

    private static void line(String what, Collection<Long> nanos) {
        List<Long> sorted = nanos.stream().sorted().toList();
        if (!sorted.isEmpty()) {
            System.out.printf(
                    "%s: p50 %.0f ms, p95 %.0f ms, p99 %.0f ms (%d)%n",
                    what, at(sorted, 0.5), at(sorted, 0.95), at(sorted, 0.99), sorted.size());
        }
    }

    private static double at(List<Long> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(sorted.size() * share))) / 1e6;
    }

    private static double ceiling(Installation installation) throws IOException, InterruptedException {
        Path script = Files.createTempFile("insert", ".sql");
        Files.writeString(script, "insert into ceiling (body) values (repeat('x', 400));\n");
        String url = "postgresql://postgres@127.0.0.1:" + installation.databasePort() + "/postgres";
        run(List.of("psql", "-q", url, "-c", "create table ceiling (id bigserial primary key, body text not null)"));
        String said = run(List.of(
                pgbench(), "-n", "-f", script.toString(), "-c", "50", "-j", "2", "-T", Integer.toString(SECONDS), url));
        return said.lines()
                .filter(line -> line.startsWith("tps"))
                .mapToDouble(line -> Double.parseDouble(line.split(" ")[2]))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(said));
    }

    private static String pgbench() throws IOException {
        try (Stream<Path> found =
                Files.find(Path.of("/usr/lib/postgresql"), 3, (file, is) -> file.endsWith("pgbench"))) {
            return found.map(Path::toString).findFirst().orElse("pgbench");
        }
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
