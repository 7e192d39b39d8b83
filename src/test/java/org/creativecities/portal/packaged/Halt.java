package org.creativecities.portal.packaged;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;

/** Halts the database at a {@link KillPoint} until it is let go; only tests' superuser can set it up. */
final class Halt implements AutoCloseable {

    private static final long GATE = 20_261_125;

    private final PackagedDatabase database;
    private final Connection gate;

    /** Makes the triggers, once for a database; unarmed they do nothing. */
    static void install(PackagedDatabase database) {
        database.ask(jdbc -> {
            jdbc.sql("create table kill_point (name text primary key)").update();
            jdbc.sql("""
                            create function kill_point_reached() returns trigger language plpgsql security definer as $$
                            begin
                              if exists (select from public.kill_point where name = tg_argv[0]) then
                                perform pg_advisory_xact_lock_shared(20261125);
                              end if;
                              return new;
                            end $$""").update();
            Arrays.stream(KillPoint.values())
                    .forEach(point -> jdbc.sql(point.trigger()).update());
            return "";
        });
    }

    Halt(PackagedDatabase database, KillPoint point) throws IOException, SQLException {
        this.database = database;
        gate = database.connect();
        try (var statement = gate.createStatement()) {
            statement.execute("select pg_advisory_lock(" + GATE + ")");
            statement.execute("insert into kill_point values ('" + point + "')");
        }
    }

    /** Waits until somebody stands at the gate; what comes after them passes. Answers their server process. */
    int awaitArrival() {
        for (var turn = 0; turn < 200; turn++) {
            var pid = database.ask(
                    jdbc -> jdbc.sql("select coalesce((select pid from pg_locks where locktype = 'advisory'"
                                    + " and objid = :gate and not granted limit 1), 0)")
                            .param("gate", GATE)
                            .query(Integer.class)
                            .single());
            if (pid != 0) {
                return pid;
            }
            PackagedPortal.pause(50);
        }
        throw new AssertionError("Nobody came by");
    }

    /** Everybody passes again, whoever is still waiting too. Nothing to do where the database itself has died. */
    @Override
    public void close() {
        try (gate) {
            if (gate.isValid(5)) {
                try (var statement = gate.createStatement()) {
                    statement.execute("select pg_advisory_unlock(" + GATE + ")");
                }
            }
        } catch (SQLException itDied) {
            PackagedPortal.pause(1);
        }
    }

    /** For the time after the blow. */
    static void disarm(PackagedDatabase database) {
        database.ask(jdbc -> jdbc.sql("delete from kill_point").update());
    }
}
