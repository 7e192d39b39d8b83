package org.creativecities.portal.packaged;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.action.OneTimeKeys;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A mayor sends an approved dossier; the trace is the one sending of that dossier, with its history. */
final class SubmitDeed implements Deed {

    private final Pool<CrashWorld.Work> approved;
    private final SignedInClients clients;
    private final PackagedDatabase database;

    SubmitDeed(List<CrashWorld.Work> approved, SignedInClients clients, PackagedDatabase database) {
        this.approved = new Pool<>(approved);
        this.clients = clients;
        this.database = database;
    }

    @Override
    public Attempt prepare(PackagedPortal portal, int number) throws IOException {
        return approved.use(work -> prepare(portal, work));
    }

    private Attempt prepare(PackagedPortal portal, CrashWorld.Work work) throws IOException {
        var client = clients.of(work, portal);
        var csrf = SignedInClients.token(client, portal);
        var key = OneTimeKeys.next();
        var version = String.valueOf(version(work));
        return new Attempt(
                this,
                work.dossier().toString(),
                running -> client.post(
                        running.uri("/dossiers/" + work.dossier() + "/submission"),
                        Map.of("_csrf", csrf.next(running), "_key", key, "version", version)));
    }

    private long version(CrashWorld.Work work) throws IOException {
        try {
            return database.ask(jdbc -> jdbc.sql("select version from dossier where id = :id")
                    .param("id", work.dossier())
                    .query(Long.class)
                    .single());
        } catch (IllegalStateException databaseIsAway) {
            throw new IOException(databaseIsAway);
        }
    }

    @Override
    public int stored(JdbcClient jdbc, String token) {
        return jdbc.sql("""
                        select count(*) from submission s
                          join dossier d on d.id = s.dossier_id and d.status = 'SUBMITTED' and d.sendings = 1
                          join history_entry h on h.subject_id = cast(d.id as text) and h.action = 'dossier.submitted'
                        where s.dossier_id = :dossier""")
                .param("dossier", UUID.fromString(token))
                .query(Integer.class)
                .single();
    }
}
