package org.creativecities.portal.packaged;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.action.OneTimeKeys;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody of the secretariat writes a decision down; the trace is that decision with its one entry in the history. */
final class DecideDeed implements Deed {

    private final Pool<CrashWorld.Work> reviewed;
    private final SignedInClients clients;

    DecideDeed(List<CrashWorld.Work> reviewed, SignedInClients clients) {
        this.reviewed = new Pool<>(reviewed);
        this.clients = clients;
    }

    @Override
    public Attempt prepare(PackagedPortal portal, int number) throws IOException {
        return reviewed.use(work -> prepare(portal, work));
    }

    private Attempt prepare(PackagedPortal portal, CrashWorld.Work work) throws IOException {
        var client = clients.of(work, portal);
        var csrf = SignedInClients.token(client, portal);
        var key = OneTimeKeys.next();
        return new Attempt(
                this,
                work.dossier().toString(),
                running -> client.post(
                        running.uri("/office/decisions/" + work.dossier()),
                        Map.of(
                                "_csrf",
                                csrf.next(running),
                                "_key",
                                key,
                                "outcome",
                                "NOMINATED",
                                "reasons",
                                "دلیل " + work.dossier())));
    }

    @Override
    public int stored(JdbcClient jdbc, String token) {
        return jdbc.sql("""
                        select count(*) from dossier_decision x
                          join dossier d on d.id = x.dossier_id and d.status = 'DECISION_PREPARED'
                          join history_entry h on h.subject_id = cast(d.id as text) and h.action = 'dossier.decision-prepared'
                        where x.dossier_id = :dossier and x.reasons = :reasons and x.released_at is null""")
                .param("dossier", UUID.fromString(token))
                .param("reasons", "دلیل " + token)
                .query(Integer.class)
                .single();
    }
}
