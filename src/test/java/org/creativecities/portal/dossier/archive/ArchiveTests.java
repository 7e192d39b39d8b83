package org.creativecities.portal.dossier.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.Row;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.dossier.TestDossiers;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The archive of a round opens without the portal: every link leads to a file beside it, every file has its hash. */
@PortalTest
class ArchiveTests {

    @Autowired
    private TestDossiers tests;

    @Autowired
    private TestPeople people;

    @Autowired
    private Archives archives;

    @Autowired
    private ArchivePress press;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @Row("K7")
    void theArchiveOfARoundOpensWithoutThePortal() throws Exception {
        var city = tests.submitted();
        var head = people.head();
        assertThatThrownBy(() -> archives.ask(city.call(), head))
                .as("the call is still open")
                .isInstanceOf(NotVisibleException.class);
        jdbc.sql("update call set closes_at = portal_now() - interval '1 hour' where id = :id")
                .param("id", city.call())
                .update();
        assertThatThrownBy(() -> archives.ask(city.call(), people.expert())).isInstanceOf(NotAllowedException.class);
        var id = archives.ask(city.call(), head);
        assertThatThrownBy(() -> archives.find(id, head)).as("not made yet").isInstanceOf(NotVisibleException.class);
        press.run();

        var view = archives.find(id, people.auditor());
        var bytes = archives.take(id, people.auditor()).readAllBytes();
        assertThat(view.size()).isEqualTo(bytes.length);
        assertThat(view.sha256()).isEqualTo(sha256(bytes));
        assertThat(view.dossiers()).isEqualTo(1);
        var files = unpacked(bytes);
        var index = Jsoup.parse(new String(files.get("index.html"), StandardCharsets.UTF_8));
        assertThat(index.select("a"))
                .hasSizeGreaterThan(4)
                .allSatisfy(link -> assertThat(files).containsKey(link.attr("href")));
        assertThat(index.select("script, link, img")).isEmpty();
        var sums = new String(files.get("SHA256SUMS"), StandardCharsets.UTF_8);
        for (var name : files.keySet()) {
            if (!name.equals("SHA256SUMS")) {
                assertThat(sums).contains(sha256(files.get(name)) + "  " + name);
            }
        }
        assertThat(new String(files.get("dossiers.csv"), StandardCharsets.UTF_8))
                .contains("SUBMITTED");
        assertThat(files).containsKey("scores.csv");
        assertThatThrownBy(() -> archives.all(people.expert())).isInstanceOf(NotVisibleException.class);
        assertThatThrownBy(() -> archives.find(id, city.mayor())).isInstanceOf(NotVisibleException.class);
    }

    private static Map<String, byte[]> unpacked(byte[] zip) throws Exception {
        var files = new HashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
