package org.creativecities.portal.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Locale;

/** Turns what the server's programs print, or the file system answers, into a sentence and a remedy. */
final class ServerFailure {

    private static final int TAIL = 1500;

    private ServerFailure() {}

    static DatabaseProblem explain(Path folder, String what, String output) {
        var text = output.toLowerCase(Locale.ROOT);
        if (text.contains("no space left") || text.contains("disk quota")) {
            return diskFull(folder, null);
        }
        if (text.contains("address already in use") || text.contains("could not create any tcp/ip sockets")) {
            return new DatabaseProblem(
                    what + " Its port is taken by another program.",
                    "Choose another one by --portal.database.port=…, or 0 for any free port.");
        }
        if (text.contains("permission denied")) {
            return new DatabaseProblem(
                    what + " Its folder " + folder + " may not be read or written.",
                    "Give the user who starts the portal the folder and the way to it, or choose another one by"
                            + " --portal.database.folder=…");
        }
        return new DatabaseProblem(
                what + " The server said:\n" + tail(output),
                "Mend what the server names. Nothing in " + folder + " was removed.");
    }

    static DatabaseProblem explain(Path folder, IOException failure) {
        var text = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        if (text.contains("no space left") || text.contains("disk quota")) {
            return diskFull(folder, failure);
        }
        if (failure instanceof AccessDeniedException
                || text.contains("permission denied")
                || text.contains("read-only file system")) {
            return new DatabaseProblem(
                    "The database folder " + folder + " cannot be written (" + failure.getMessage() + ").",
                    "Give the user who starts the portal the right to write there, or choose another folder by"
                            + " --portal.database.folder=…",
                    failure);
        }
        return new DatabaseProblem(
                "The database folder " + folder + " cannot be used: " + failure,
                "Check the folder, or choose another one by --portal.database.folder=…",
                failure);
    }

    private static DatabaseProblem diskFull(Path folder, @org.jspecify.annotations.Nullable IOException failure) {
        return new DatabaseProblem(
                "The disk that holds the database folder " + folder + " is full.",
                "Free some space (a first start needs about 300 MB) and start again, or choose a folder on another"
                        + " disk by --portal.database.folder=… What was saved before is still there.",
                failure);
    }

    private static String tail(String output) {
        var text = output.strip();
        return text.length() <= TAIL ? text : "…" + text.substring(text.length() - TAIL);
    }
}
