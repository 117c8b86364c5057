package dev.hansei.notification;

import dev.hansei.base.Moment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs files so that the same files give the same bytes, on any machine and in any zone. */
final class Archive {

    private Archive() {}

    static byte[] of(List<ExportedFile> files, Moment at) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (ExportedFile file : files) {
                zip.putNextEntry(entry(file, at));
                zip.write(file.bytes());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Stored: compressors differ from one version to the next, and PDF files are compressed already. */
    private static ZipEntry entry(ExportedFile file, Moment at) {
        CRC32 checksum = new CRC32();
        checksum.update(file.bytes());
        ZipEntry entry = new ZipEntry(file.path());
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(file.bytes().length);
        entry.setCrc(checksum.getValue());
        entry.setTimeLocal(at.local());
        return entry;
    }
}
