package org.creativecities.portal.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Executors;
import javax.sql.DataSource;

/**
 * The least an answer can cost: the same statements by plain JDBC on a pooled connection, every column of every row
 * read, and the same number of bytes written by a bare HTTP server in the same process. No sessions, no rules, no page.
 */
final class Floor implements AutoCloseable {

    /** What is done over and over. */
    record Work(List<Statements.Said> statements, byte[] body, Runnable besides) {}

    static {
        // without it the JDK's server waits about 40 ms for the client's acknowledgement, and every ratio looks good
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final DataSource source;
    private volatile Work work = new Work(List.of(), new byte[0], () -> {});

    Floor(DataSource source) {
        this.source = source;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newFixedThreadPool(4));
        server.createContext("/", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    void does(Work next) {
        work = next;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            var now = work;
            now.besides().run();
            ask(now.statements());
            exchange.getResponseHeaders().add("Content-Type", "text/html;charset=UTF-8");
            exchange.sendResponseHeaders(200, now.body().length);
            exchange.getResponseBody().write(now.body());
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /** Changes are undone to a savepoint and one small row is committed instead, so that the disk is waited for too. */
    void ask(List<Statements.Said> statements) throws SQLException {
        if (statements.isEmpty()) {
            return;
        }
        var changes = statements.stream().anyMatch(said -> !said.query());
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(!changes);
            var before = changes ? connection.setSavepoint() : null;
            for (var said : statements) {
                run(connection, said);
            }
            if (before != null) {
                connection.rollback(before);
                try (var touch = connection.prepareStatement("update bench_floor set number = number + 1")) {
                    touch.executeUpdate();
                }
                connection.commit();
            }
            connection.setAutoCommit(true);
        }
    }

    private static void run(Connection connection, Statements.Said said) throws SQLException {
        try (var statement = connection.prepareStatement(again(said.sql()))) {
            for (var parameter : said.parameters()) {
                parameter.method().invoke(statement, parameter.arguments());
            }
            if (!statement.execute()) {
                return;
            }
            try (var rows = statement.getResultSet()) {
                var columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (var column = 1; column <= columns; column++) {
                        rows.getObject(column);
                    }
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new SQLException(e);
        }
    }

    /** The row of the first time is there already; trying to write it costs the same. */
    private static String again(String sql) {
        var text = sql.stripLeading().toLowerCase(java.util.Locale.ROOT);
        return text.startsWith("insert") && !text.contains("on conflict") && !text.contains("returning")
                ? sql + " on conflict do nothing"
                : sql;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
