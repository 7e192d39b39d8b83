package org.creativecities.portal.packaged;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.document.SampleFiles;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Hangs a file on a draft; the trace is the file under that draft, whole to the last byte. */
final class UploadDeed implements Deed {

    // Every file on a draft of its own: a draft takes only a few.
    private final Pool<CrashWorld.Work> drafts;
    private final SignedInClients clients;

    UploadDeed(List<CrashWorld.Work> drafts, SignedInClients clients) {
        this.drafts = new Pool<>(drafts);
        this.clients = clients;
    }

    @Override
    public Attempt prepare(PackagedPortal portal, int number) throws IOException {
        return drafts.use(draft -> prepare(portal, draft));
    }

    private Attempt prepare(PackagedPortal portal, CrashWorld.Work draft) throws IOException {
        var client = clients.of(draft, portal);
        var csrf = SignedInClients.token(client, portal);
        var token = UUID.randomUUID().toString();
        var key = OneTimeKeys.next();
        return new Attempt(
                this,
                token,
                running -> client.send(HttpRequest.newBuilder(running.uri("/dossiers/" + draft.dossier() + "/files/A4"))
                        .header("Content-Type", "multipart/form-data; boundary=" + token)
                        .POST(BodyPublishers.ofByteArray(multipart(csrf.next(running), key, token)))));
    }

    private static byte[] multipart(String csrf, String key, String token) {
        var pdf = new String(SampleFiles.pdf(), StandardCharsets.ISO_8859_1);
        var text = field(token, "_csrf", csrf)
                + field(token, "_key", key)
                + "--" + token + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + token
                + ".pdf\"\r\nContent-Type: application/pdf\r\n\r\n" + pdf + "\r\n--" + token + "--\r\n";
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String field(String boundary, String name, String value) {
        return "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    @Override
    public int stored(JdbcClient jdbc, String token) {
        return jdbc.sql("""
                        select count(*) from dossier_attachment a join document d on d.id = a.document_id
                        where d.name = :name and d.sha256 = (select encode(sha256(string_agg(p.content, ''::bytea
                          order by p.number)), 'hex') from document_piece p where p.document_id = d.id)""").param("name", token + ".pdf").query(Integer.class).single();
    }
}
