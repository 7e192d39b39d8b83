package org.creativecities.portal.database;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayOutputStream;
import java.io.ObjectOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.creativecities.portal.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A session that cannot be read costs a sign-in, never an error page. */
@PortalTest
class SessionReadingTests {

    @Autowired
    private JdbcIndexedSessionRepository sessions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester mvc;

    @Test
    void aReadableValueComesBack() {
        assertThat(reread(stored()).<String>getAttribute("word")).isEqualTo("kept");
    }

    @Test
    void aDamagedValueCountsAsAbsent() {
        var id = stored();
        damage(id, "no stream of ours".getBytes(StandardCharsets.UTF_8));
        assertThat(reread(id).<Object>getAttribute("word")).isNull();
    }

    @Test
    void aValueOfAForeignClassCountsAsAbsent() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(URI.create("http://localhost/"));
        }
        var id = stored();
        damage(id, bytes.toByteArray());
        assertThat(reread(id).<Object>getAttribute("word")).isNull();
    }

    @Test
    void aPageAskedForWithADamagedSessionIsNoError() {
        var id = stored();
        damage(id, new byte[] {1, 2, 3});
        var cookie = Base64.getEncoder().encodeToString(id.getBytes(StandardCharsets.UTF_8));
        var answer = mvc.get()
                .uri("/workspace")
                .cookie(new Cookie("session", cookie))
                .exchange();
        assertThat(answer.getUnresolvedException()).isNull();
        assertThat(answer.getResponse().getStatus()).isLessThan(500);
    }

    private String stored() {
        return store(sessions);
    }

    /** The repository's own session type is not public, so its name is left to the compiler. */
    private static <S extends Session> String store(SessionRepository<S> repository) {
        var session = repository.createSession();
        session.setAttribute("word", "kept");
        repository.save(session);
        return session.getId();
    }

    private Session reread(String id) {
        return sessions.findById(id);
    }

    private void damage(String id, byte[] bytes) {
        assertThat(jdbc.sql("""
                        update spring_session_attributes set attribute_bytes = :bytes
                        where attribute_name = 'word' and session_primary_id =
                          (select primary_id from spring_session where session_id = :id)""").param("bytes", bytes).param("id", id).update()).isEqualTo(1);
    }
}
