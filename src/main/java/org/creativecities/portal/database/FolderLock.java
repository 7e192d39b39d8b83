package org.creativecities.portal.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** One process, one folder. The operating system gives the lock back when its process ends, however it ends. */
final class FolderLock implements AutoCloseable {

    // Beyond the text, so that Windows lets others read who holds it.
    private static final long LOCKED_BYTE = 1L << 40;

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws DatabaseProblem naming the process that already uses the folder */
    static FolderLock take(Path folder) throws IOException {
        var file = folder.resolve("lock");
        var channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        var lock = tryLock(channel);
        if (lock == null) {
            channel.close();
            var owner = Files.readString(file).strip();
            throw new DatabaseProblem(
                    "The database folder " + folder + " is already used by a running portal"
                            + (owner.isEmpty() ? "." : " (process " + owner + ")."),
                    "Stop that one first (kill " + (owner.isEmpty() ? "<process>" : owner)
                            + "), or start this one on a folder and port of its own:"
                            + " --portal.database.folder=data/second --server.port=8081");
        }
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(String.valueOf(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)), 0);
        return new FolderLock(channel);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (java.nio.channels.OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
