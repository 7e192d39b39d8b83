package org.creativecities.portal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.UUID;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.Row;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.action.NotAllowedException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** T-UPLOAD: with a scanner, only what it found clean may be downloaded, by anybody. */
@PortalTest
class DocumentScansTests {

    private static FakeClamd clamd;

    @Autowired
    private Documents documents;

    @Autowired
    private DocumentScans scans;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    @DynamicPropertySource
    static void scanner(DynamicPropertyRegistry registry) throws IOException {
        clamd = new FakeClamd();
        registry.add("portal.document.scanner.host", () -> "127.0.0.1");
        registry.add("portal.document.scanner.port", clamd::port);
        registry.add("portal.document.scanner.timeout-millis", () -> 2000);
    }

    @AfterAll
    static void stop() throws IOException {
        clamd.close();
    }

    @Test
    @Row("D17")
    void cleanFilesAreHandedOutAfterTheScanAndInfectedOnesNever() {
        var clean = store(SampleFiles.pdf());
        var infected = store(SampleFiles.pdf("/A (" + FakeClamd.EICAR + ")"));
        assertThat(state(clean)).isEqualTo(DocumentState.RECEIVED);
        assertThatThrownBy(() -> documents.serve(clean)).isInstanceOf(NotAllowedException.class);

        scans.run();

        assertThat(documents.serve(clean).getStatusCode().is2xxSuccessful()).isTrue();
        assertThat(state(infected)).isEqualTo(DocumentState.REJECTED);
        assertThatThrownBy(() -> documents.serve(infected)).isInstanceOf(NotAllowedException.class);
        assertThat(jdbc.sql(
                                "select count(*) from history_entry where action = 'document.rejected' and subject_id = :id")
                        .param("id", infected.toString())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void aDeadScannerMeansWaitAndItsReturnMeansClean() {
        clamd.silent = true;
        var id = store(SampleFiles.pdf());
        scans.run();
        assertThat(state(id)).isEqualTo(DocumentState.WAITING);
        assertThatThrownBy(() -> documents.serve(id)).isInstanceOf(NotAllowedException.class);

        clamd.silent = false;
        jdbc.sql("update document set scan_started_at = scan_started_at - interval '1 minute' where id = :id")
                .param("id", id)
                .update();
        scans.run();
        assertThat(state(id)).isEqualTo(DocumentState.CLEAN);
    }

    @Test
    void whatAnInstanceBeganAndNeverFinishedIsScannedByAnother() {
        var id = store(SampleFiles.pdf());
        jdbc.sql("update document set state = 'SCANNING', scan_started_at = portal_now() - interval '6 minutes' "
                        + "where id = :id")
                .param("id", id)
                .update();
        scans.run();
        assertThat(state(id)).isEqualTo(DocumentState.CLEAN);
    }

    private UUID store(byte[] content) {
        var by = people.expert().id();
        return documents
                .store("a.pdf", new ByteArrayInputStream(content), Rules.any(), by)
                .id();
    }

    private DocumentState state(UUID id) {
        return documents.find(id).orElseThrow().state();
    }
}
