package dev.hansei.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.document.Document;
import dev.hansei.document.Samples;
import dev.hansei.document.Theme;
import dev.hansei.document.read.XhtmlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;

class PdfStabilityTest {
    @Test
    void the_same_document_gives_the_same_bytes() {
        assertThat(render(Samples.reportDocument())).isEqualTo(render(Samples.reportDocument()));
    }

    @Test
    void the_same_document_gives_the_same_bytes_on_four_threads() throws Exception {
        List<Document> documents = List.of(Samples.reportDocument(), Samples.document(LongDocuments.body(6)));
        List<byte[]> expected = documents.stream().map(PdfStabilityTest::render).toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<byte[]>> tasks = IntStream.range(0, 40)
                    .<Callable<byte[]>>mapToObj(i -> () -> render(documents.get(i % 2)))
                    .toList();
            int i = 0;
            for (Future<byte[]> result : threads.invokeAll(tasks)) {
                assertThat(result.get()).isEqualTo(expected.get(i++ % 2));
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void another_edition_is_another_file() {
        String source = Samples.report();
        byte[] fifth = render(Samples.reportDocument());
        byte[] sixth = render(
                XhtmlReader.read(source.replace("content=\"5\"", "content=\"6\""), "report.html", Samples.drawings()));
        assertThat(identifier(sixth)).isNotEqualTo(identifier(fifth));
    }

    private static String identifier(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getDocument().getDocumentID().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] render(Document document) {
        return PdfRenderer.render(document, Theme.load(), List.of());
    }
}
