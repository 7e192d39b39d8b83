package org.creativecities.portal.packaged;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.action.OneTimeKeys;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The head releases what another person wrote down; the trace is the released decision with its one entry in the
 * history and one letter to each of the city's people.
 */
final class ReleaseDeed implements Deed {

    private final Pool<CrashWorld.Work> prepared;
    private final SignedInClients clients;

    ReleaseDeed(List<CrashWorld.Work> prepared, SignedInClients clients) {
        this.prepared = new Pool<>(prepared);
        this.clients = clients;
    }

    @Override
    public Attempt prepare(PackagedPortal portal, int number) throws IOException {
        return prepared.use(work -> prepare(portal, work));
    }

    private Attempt prepare(PackagedPortal portal, CrashWorld.Work work) throws IOException {
        var client = clients.of(work, portal);
        var csrf = SignedInClients.token(client, portal);
        var key = OneTimeKeys.next();
        return new Attempt(
                this,
                work.dossier().toString(),
                running -> client.post(
                        running.uri("/office/decisions/" + work.dossier() + "/release"),
                        Map.of("_csrf", csrf.next(running), "_key", key)));
    }

    @Override
    public int stored(JdbcClient jdbc, String token) {
        return jdbc.sql("""
                        select count(*) from dossier_decision x
                          join dossier d on d.id = x.dossier_id and d.status = 'NOMINATED'
                          join history_entry h on h.subject_id = cast(d.id as text) and h.action = 'dossier.decision-released'
                        where x.dossier_id = :dossier and x.released_at is not null
                          and 1 = (select max(n) from (select count(*) as n from mail m
                            where m.thread = 'dossier:' || d.id and m.key = 'result-released' group by m.address) as one)""")
                .param("dossier", UUID.fromString(token))
                .query(Integer.class)
                .single();
    }
}
