package org.creativecities.portal.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * As whom the database server runs. PostgreSQL refuses to run as root, so root's commands run without root's powers: in
 * a user namespace of their own, or, where containers forbid that, as the user {@code nobody}.
 */
record ServerUser(List<String> prefix, boolean other) {

    private static final int NOBODY = 65534;

    static ServerUser detect() {
        if (!isRoot()) {
            return new ServerUser(List.of(), false);
        }
        if (Command.run(List.of("unshare", "-U"), "true").succeeded()) {
            return new ServerUser(List.of("unshare", "-U"), false);
        }
        var asNobody = List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
        if (Command.run(asNobody, "true").succeeded()) {
            return new ServerUser(asNobody, true);
        }
        throw new DatabaseProblem(
                "The embedded database cannot run as root, and neither \"unshare -U\" nor \"setpriv\" works here.",
                "Start the portal as an ordinary user, or install util-linux, or give a database server of your own by"
                        + " spring.datasource.url.");
    }

    /** Hands the folder and all below it to the user the server runs as. */
    void own(Path folder) throws IOException {
        if (!other) {
            return;
        }
        try (var all = Files.walk(folder)) {
            for (var path : (Iterable<Path>) all::iterator) {
                if (!Files.isSymbolicLink(path)) {
                    Files.setAttribute(path, "unix:uid", NOBODY);
                    Files.setAttribute(path, "unix:gid", NOBODY);
                }
            }
        }
    }

    private static boolean isRoot() {
        try {
            var probe = Files.createTempFile("portal-user", "");
            try {
                return Integer.valueOf(0).equals(Files.getAttribute(probe, "unix:uid"));
            } finally {
                Files.deleteIfExists(probe);
            }
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException notUnix) {
            return false;
        }
    }
}
