package dev.hansei.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Someone who has the room open: hears of entries, and asks for them as the page does. */
final class Watcher implements Runnable {

    private static final int FIRST_WAIT_MILLIS = 150;
    private static final int BETWEEN_MILLIS = 700;

    private final Installation installation;
    private final Installation.Session session;
    private final String room;
    private final Map<String, Long> sent;
    private final ConcurrentLinkedQueue<Long> heardAfter;
    private final ConcurrentLinkedQueue<Long> shownAfter;
    private final List<String> waiting = new ArrayList<>();
    private final Random random = new Random();

    Watcher(
            Installation installation,
            Installation.Session session,
            String room,
            Map<String, Long> sent,
            ConcurrentLinkedQueue<Long> heardAfter,
            ConcurrentLinkedQueue<Long> shownAfter) {
        this.installation = installation;
        this.session = session;
        this.room = room;
        this.sent = sent;
        this.heardAfter = heardAfter;
        this.shownAfter = shownAfter;
    }

    @Override
    public void run() {
        Thread.ofVirtual().start(this::ask);
        try (Socket socket = new Socket("127.0.0.1", installation.port())) {
            OutputStream out = socket.getOutputStream();
            out.write(("GET " + room + "/live HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/event-stream\r\nCookie: "
                            + session.cookie() + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            String event = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("event:")) {
                    event = line.substring(6).strip();
                } else if (line.startsWith("data:") && event.equals("entry")) {
                    hear(line.substring(5).strip());
                }
            }
        } catch (IOException closed) {
            // The measurement is over.
        }
    }

    private void hear(String id) {
        Long began = sent.get(id);
        if (began != null) {
            heardAfter.add(System.nanoTime() - began);
            synchronized (waiting) {
                waiting.add(id);
                waiting.notifyAll();
            }
        }
    }

    private void ask() {
        try {
            while (true) {
                synchronized (waiting) {
                    while (waiting.isEmpty()) {
                        waiting.wait();
                    }
                }
                Thread.sleep(random.nextInt(FIRST_WAIT_MILLIS));
                List<String> ids;
                synchronized (waiting) {
                    ids = List.copyOf(waiting.subList(0, Math.min(50, waiting.size())));
                    waiting.subList(0, ids.size()).clear();
                }
                installation.get(session, room + "/rows?id=" + String.join("&id=", ids));
                ids.forEach(id -> shownAfter.add(System.nanoTime() - sent.get(id)));
                Thread.sleep(BETWEEN_MILLIS);
            }
        } catch (IOException | InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }
}
