package org.creativecities.portal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.Row;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.action.NotVisibleException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** T-UPLOAD: what is accepted comes back byte for byte, with its Persian name, under harmless headers. */
@PortalTest
class DocumentsTests {

    private static final Map<String, byte[]> ACCEPTED = Map.of(
            "نامه‌ی شهردار یزد.pdf", SampleFiles.pdf(),
            "خانه‌های ترمه.png", SampleFiles.png(),
            "عکس ۱.jpeg", SampleFiles.jpeg(),
            "مصوبه شورا.docx", SampleFiles.docx(),
            "بودجه.xlsx", SampleFiles.xlsx(),
            "متن.odt", SampleFiles.odt());

    @Autowired
    private Documents documents;

    @Autowired
    private DocumentSweep sweep;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private UUID clerk;

    @BeforeEach
    void aClerk() {
        clerk = people.expert().id();
    }

    @Test
    void everythingOnTheAcceptListComesBackByteForByte() throws IOException {
        for (var sample : ACCEPTED.entrySet()) {
            var stored = store(sample.getKey(), sample.getValue());
            assertThat(stored.name()).isEqualTo(sample.getKey());
            assertThat(stored.state()).isEqualTo(DocumentState.CLEAN);
            assertThat(documents.find(stored.id())).contains(stored);
            try (var content = documents.open(stored.id())) {
                assertThat(content.readAllBytes()).isEqualTo(sample.getValue());
            }
        }
    }

    @Test
    void aFileOfManyPiecesIsWholeAndItsHashIsTheFilesHash() throws Exception {
        var large = new byte[3 * 1024 * 1024 + 5];
        new java.util.Random(7).nextBytes(large);
        var pdf = SampleFiles.joined(
                java.util.Arrays.copyOf(SampleFiles.pdf(), 9),
                SampleFiles.utf8("%"),
                HexFormat.of().formatHex(large).getBytes(java.nio.charset.StandardCharsets.US_ASCII),
                SampleFiles.utf8("\n1 0 obj\n<<>>\nendobj\nstartxref\n" + (10 + large.length * 2 + 1) + "\n%%EOF\n"));
        var stored = store("بزرگ.pdf", pdf);
        try (var content = documents.open(stored.id())) {
            var back = content.readAllBytes();
            assertThat(back).isEqualTo(pdf);
            assertThat(stored.sha256())
                    .isEqualTo(HexFormat.of()
                            .formatHex(java.security.MessageDigest.getInstance("SHA-256")
                                    .digest(back)));
        }
    }

    @Test
    @Row("D18")
    void downloadsAreHarmlessAndKeepThePersianName() throws IOException {
        for (var sample : ACCEPTED.entrySet()) {
            var id = store(sample.getKey(), sample.getValue()).id();
            var response = new MockHttpServletResponse();
            RequestContextHolder.setRequestAttributes(
                    new ServletRequestAttributes(new MockHttpServletRequest(), response));
            try {
                var answer = documents.serve(id);
                assertThat(answer.getHeaders().getFirst("Content-Disposition"))
                        .startsWith("attachment; filename=\"")
                        .contains("filename*=UTF-8''%");
                assertThat(answer.getHeaders().getContentType())
                        .hasToString(
                                FileType.ofName(sample.getKey()).orElseThrow().mediaType());
                assertThat(answer.getHeaders().getContentLength()).isEqualTo(sample.getValue().length);
                assertThat(response.getHeader("Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
                assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
                assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
                assertThat(response.getHeader("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
            } finally {
                RequestContextHolder.resetRequestAttributes();
            }
        }
    }

    @Test
    void whatIsRefusedOrRolledBackLeavesNothing() {
        var before = rows();
        assertThatThrownBy(() -> store("a.pdf", SampleFiles.png())).isInstanceOf(UploadRefusedException.class);
        transaction.executeWithoutResult(status -> {
            store("a.pdf", SampleFiles.pdf());
            status.setRollbackOnly();
        });
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void aBodyThatStopsHalfwayLeavesNothing() {
        var before = rows();
        var half = new InputStream() {
            private int given;

            @Override
            public int read() throws IOException {
                if (given++ < 50_000) {
                    return 'x';
                }
                throw new IOException("the connection is gone");
            }
        };
        assertThatThrownBy(() -> documents.store("a.pdf", half, Rules.any(), clerk))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void aFullSlotAndAFullMunicipalityAreSaidSo() {
        refused(Rules.any().count(20, 20), "document.error.count");
        refused(Rules.any().total(Rules.MUNICIPALITY_BYTES - 10, Rules.MUNICIPALITY_BYTES), "document.error.total");
        refused(Rules.of(java.util.Set.of(FileType.PNG), 1000), "document.error.type");
    }

    @Test
    void aDiscardedFileIsSweptAfterADayUnlessARecordStillNamesIt() {
        var kept = store("a.pdf", SampleFiles.pdf()).id();
        var fresh = store("a.pdf", SampleFiles.pdf()).id();
        var old = store("a.pdf", SampleFiles.pdf()).id();
        List.of(fresh, old).forEach(documents::discard);
        jdbc.sql("update document set discarded_at = discarded_at - interval '25 hours' where id = :id")
                .param("id", old)
                .update();
        sweep.run();
        assertThat(documents.find(List.of(kept, fresh, old)).keySet()).containsExactlyInAnyOrder(kept, fresh);
        assertThatThrownBy(() -> documents.serve(old)).isInstanceOf(NotVisibleException.class);
    }

    private void refused(Rules rules, String key) {
        assertThatThrownBy(() -> documents.store("a.pdf", new ByteArrayInputStream(SampleFiles.pdf()), rules, clerk))
                .isInstanceOfSatisfying(
                        UploadRefusedException.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo(key));
    }

    private DocumentView store(String name, byte[] content) {
        return documents.store(name, new ByteArrayInputStream(content), Rules.any(), clerk);
    }

    private long rows() {
        return jdbc.sql("select (select count(*) from document) + (select count(*) from document_piece)")
                .query(Long.class)
                .single();
    }
}
