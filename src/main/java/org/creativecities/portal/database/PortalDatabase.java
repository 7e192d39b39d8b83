package org.creativecities.portal.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/**
 * One database on the embedded server and its two roles: {@code portal_owner} owns the tables and migrates them,
 * {@code portal} is what the application works as. Rules that the application itself must not be able to break (the
 * history cannot be changed) rest on that difference.
 *
 * @param url the address for JDBC
 * @param password of both roles; it never leaves the database's folder
 */
public record PortalDatabase(String url, String password) {

    public static final String OWNER = "portal_owner";
    public static final String APPLICATION = "portal";

    /** Makes the database and its roles where they are missing. */
    static PortalDatabase prepare(int port, String name, String secret) throws SQLException {
        if (!name.matches("[a-z][a-z0-9_]{0,40}")) {
            throw new IllegalArgumentException("Not a name for a database: " + name);
        }
        try (var server = connect(port, "postgres", secret)) {
            role(server, OWNER, secret);
            role(server, APPLICATION, secret);
            if (!found(server, "select 1 from pg_database where datname = '" + name + "'")) {
                run(server, "create database " + name + " owner " + OWNER);
                run(server, "revoke temporary on database " + name + " from public");
            }
        }
        try (var database = connect(port, name, secret)) {
            for (var statement : List.of(
                    "grant temporary on database " + name + " to " + APPLICATION,
                    "alter default privileges for role portal_owner in schema public"
                            + " grant select, insert, update, delete on tables to portal",
                    "alter default privileges for role portal_owner in schema public"
                            + " grant usage, select on sequences to portal")) {
                run(database, statement);
            }
        }
        return new PortalDatabase(url(port, name), secret);
    }

    private static void role(Connection server, String name, String secret) throws SQLException {
        if (!found(server, "select 1 from pg_roles where rolname = '" + name + "'")) {
            run(server, "create role " + name + " login password '" + secret + "'");
        }
    }

    static Connection connect(int port, String database, String secret) throws SQLException {
        return DriverManager.getConnection(url(port, database), "postgres", secret);
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static boolean found(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
