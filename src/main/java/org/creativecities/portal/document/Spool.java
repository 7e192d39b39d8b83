package org.creativecities.portal.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * An upload while it is being checked: on disk, so that memory stays flat, counted and hashed on the way, gone when
 * closed. It is never the stored file.
 */
final class Spool implements AutoCloseable {

    private static final int CHUNK = 64 * 1024;
    private static final long LAST_BYTES = 5L * 1024 * 1024 * 1024;

    private final Path path;
    private final long size;
    private final String sha256;

    private Spool(Path path, long size, String sha256) {
        this.path = path;
        this.size = size;
        this.sha256 = sha256;
    }

    /** Reads to the end, or refuses at the first byte over the limit. */
    static Spool of(InputStream content, long maxBytes) throws IOException {
        var path = Files.createTempFile("upload", null);
        try {
            leaveRoom(path);
            var hash = MessageDigest.getInstance("SHA-256");
            var size = 0L;
            try (var out = Files.newOutputStream(path)) {
                var buffer = new byte[CHUNK];
                for (int read; (read = content.read(buffer)) >= 0; ) {
                    size += read;
                    if (size > maxBytes) {
                        throw Refused.tooLarge(maxBytes);
                    }
                    hash.update(buffer, 0, read);
                    out.write(buffer, 0, read);
                }
            }
            if (size == 0) {
                throw Refused.because("empty");
            }
            return new Spool(path, size, HexFormat.of().formatHex(hash.digest()));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(path);
            throw e;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Uploads stop before they fill the last of the disk: everything else on the machine needs it. */
    private static void leaveRoom(Path path) throws IOException {
        var disk = Files.getFileStore(path);
        if (disk.getUsableSpace() < Math.min(disk.getTotalSpace() / 10, LAST_BYTES)) {
            throw Refused.because("disk");
        }
    }

    Path path() {
        return path;
    }

    long size() {
        return size;
    }

    String sha256() {
        return sha256;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
