package org.creativecities.portal.packaged;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes a new text into a section of a draft; the trace is the version of the text that is kept for good. */
final class SaveDeed implements Deed {

    private final List<CrashWorld.Work> drafts;
    private final SignedInClients clients;
    private final PackagedDatabase database;

    SaveDeed(List<CrashWorld.Work> drafts, SignedInClients clients, PackagedDatabase database) {
        this.drafts = drafts;
        this.clients = clients;
        this.database = database;
    }

    @Override
    public Attempt prepare(PackagedPortal portal, int number) throws IOException {
        var draft = drafts.get(number);
        var client = clients.of(draft, portal);
        var csrf = SignedInClients.token(client, portal);
        var token = "متن " + UUID.randomUUID();
        var version = String.valueOf(version(draft));
        return new Attempt(
                this,
                token,
                running -> client.post(
                        running.uri("/dossiers/" + draft.dossier() + "/sections/5"),
                        Map.of(
                                "_csrf",
                                csrf.next(running),
                                "q-5-fa",
                                token,
                                "q-5-fa.version",
                                version,
                                "then",
                                "return")));
    }

    private int version(CrashWorld.Work draft) throws IOException {
        try {
            return database.ask(jdbc -> jdbc.sql("select coalesce(max(version), 0) from answer"
                            + " where dossier_id = :dossier and section = '5' and language = 'fa'")
                    .param("dossier", draft.dossier())
                    .query(Integer.class)
                    .single());
        } catch (IllegalStateException databaseIsAway) {
            throw new IOException(databaseIsAway);
        }
    }

    @Override
    public int stored(JdbcClient jdbc, String token) {
        return jdbc.sql("select count(*) from answer_version where value = :token")
                .param("token", token)
                .query(Integer.class)
                .single();
    }

    /** Meanwhile another text may stand there: the repeat is then told so, and nothing is overwritten. */
    @Override
    public boolean repeatable() {
        return false;
    }
}
