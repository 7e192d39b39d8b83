package org.creativecities.portal.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.springframework.util.FileSystemUtils;

/**
 * The database server's programs, unpacked once into a folder named by the archive's checksum. Unpacking goes to a
 * temporary name first, so that a folder with the right name is always whole.
 */
final class ServerBinaries {

    private ServerBinaries() {}

    static Path unpackInto(Path folder) throws IOException {
        var resource = "/postgres-" + platform() + ".txz";
        var target = folder.resolve("server-" + checksum(resource));
        if (Files.isDirectory(target)) {
            return target;
        }
        var unfinished = folder.resolve("server.unpacking");
        FileSystemUtils.deleteRecursively(unfinished);
        try (var in = new TarArchiveInputStream(new XZCompressorInputStream(open(resource)))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                unpack(entry, in, unfinished);
            }
        }
        Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        return target;
    }

    private static void unpack(TarArchiveEntry entry, TarArchiveInputStream in, Path root) throws IOException {
        var path = root.resolve(entry.getName()).normalize();
        if (!path.startsWith(root)) {
            throw new IOException("Entry leaves its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.resolveSibling(".").normalize());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.copy(root.resolve(entry.getLinkName()), path);
        } else {
            Files.copy(in, path);
            if ((entry.getMode() & 0100) != 0 && !path.toFile().setExecutable(true, false)) {
                throw new IOException("Cannot make executable: " + path);
            }
        }
    }

    private static String checksum(String resource) throws IOException {
        try (var in = new DigestInputStream(open(resource), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest()).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream open(String resource) {
        var in = ServerBinaries.class.getResourceAsStream(resource);
        if (in == null) {
            throw new DatabaseProblem(
                    "No embedded database is packed for this machine (" + resource + " is missing).",
                    "Give a PostgreSQL server of your own by spring.datasource.url, spring.datasource.username and"
                            + " spring.datasource.password, or build the portal on this kind of machine.");
        }
        return new BufferedInputStream(in, 1 << 16);
    }

    private static String platform() {
        var name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        var machine = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        var system = name.startsWith("mac") ? "darwin" : name.startsWith("windows") ? "windows" : "linux";
        return system + "-" + (Set.of("aarch64", "arm64").contains(machine) ? "arm_64" : "x86_64");
    }
}
