package org.creativecities.portal.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL server that the portal starts itself, on a folder that keeps its data. Several users in one process
 * share one server; the last one to close stops it. Should the server die while it is used, it is started again on the
 * same port.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final int RESTART_ATTEMPTS = 30;
    private static final Map<Path, EmbeddedPostgres> RUNNING = new HashMap<>();

    private final Path folder;
    private final FolderLock lock;
    private final Cluster cluster;
    private volatile PostmasterFile server;
    private volatile boolean closing;
    private int users = 1;

    private EmbeddedPostgres(Path folder, FolderLock lock, Cluster cluster, PostmasterFile server) {
        this.folder = folder;
        this.lock = lock;
        this.cluster = cluster;
        this.server = server;
    }

    /**
     * Opens the server on this folder, starting it where needed.
     *
     * @param port 0 takes a free one
     * @throws DatabaseProblem with a remedy, when it cannot run
     */
    public static EmbeddedPostgres open(Path folder, int port) {
        synchronized (RUNNING) {
            var running = RUNNING.get(folder);
            if (running != null) {
                running.users++;
                return running;
            }
            try {
                var opened = start(folder, port);
                RUNNING.put(folder, opened);
                return opened;
            } catch (IOException e) {
                throw ServerFailure.explain(folder, e);
            }
        }
    }

    private static EmbeddedPostgres start(Path folder, int port) throws IOException {
        Files.createDirectories(folder);
        var lock = FolderLock.take(folder);
        try {
            var cluster = new Cluster(folder, ServerBinaries.unpackInto(folder), ServerUser.detect());
            cluster.create();
            var server = cluster.start(port == 0 ? freePort() : port);
            var opened = new EmbeddedPostgres(folder, lock, cluster, server);
            opened.watch();
            return opened;
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** The database of this name on the server, made where it is missing. */
    public PortalDatabase database(String name) {
        try {
            return PortalDatabase.prepare(server.port(), name, cluster.secret());
        } catch (IOException e) {
            throw ServerFailure.explain(folder, e);
        } catch (SQLException e) {
            throw ServerFailure.explain(folder, "The database could not be opened.", String.valueOf(e.getMessage()));
        }
    }

    /** The folder that keeps everything. */
    public Path folder() {
        return folder;
    }

    private void watch() {
        ProcessHandle.of(server.pid()).ifPresent(process -> process.onExit().thenRunAsync(this::revive));
    }

    private void revive() {
        for (var attempt = 1; !closing && attempt <= RESTART_ATTEMPTS; attempt++) {
            try {
                // Processes of the dead server may still be ending; the new one refuses to start before they have.
                synchronized (RUNNING) {
                    if (closing) {
                        return;
                    }
                    server = cluster.start(server.port());
                }
                LOG.warn("The embedded database had died and was started again");
                watch();
                return;
            } catch (IOException | DatabaseProblem e) {
                LOG.warn("The embedded database died and does not start yet: {}", e.getMessage());
                Pause.millis(1000);
            }
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        synchronized (RUNNING) {
            users--;
            if (users > 0) {
                return;
            }
            closing = true;
            RUNNING.remove(folder);
            cluster.stop();
            try {
                lock.close();
            } catch (IOException e) {
                LOG.warn("The lock on {} could not be given back: {}", folder, e.getMessage());
            }
        }
    }
}
