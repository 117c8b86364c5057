package dev.hansei.base;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Set;

/** Random secrets in files that only their owner can read. */
public final class SecretFile {

    private SecretFile() {}

    /** The bytes of the file; a file that is not there yet is made with that many random bytes. */
    public static byte[] readOrMake(Path file, int bytes) throws IOException {
        if (Files.exists(file)) {
            return Files.readAllBytes(file);
        }
        byte[] secret = new byte[bytes];
        new SecureRandom().nextBytes(secret);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (SeekableByteChannel channel = Files.newByteChannel(
                file, options, ownerOnly(file.toAbsolutePath().getParent(), "rw-------"))) {
            channel.write(ByteBuffer.wrap(secret));
        }
        return secret;
    }

    /**
     * What makes a new file or folder its owner's alone, where the place knows such rights.
     *
     * @param rights such as {@code rw-------}
     */
    public static FileAttribute<?>[] ownerOnly(Path place, String rights) {
        boolean posix = place.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }
}
