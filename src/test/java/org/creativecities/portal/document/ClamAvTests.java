package org.creativecities.portal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** T-UPLOAD: the scanner finds the test string plain, in a PDF and in a package, and silence is not "clean". */
class ClamAvTests {

    private FakeClamd clamd;
    private ClamAv scanner;

    @BeforeEach
    void start() throws IOException {
        clamd = new FakeClamd();
        scanner = new ClamAv("127.0.0.1", clamd.port(), 2_000);
    }

    @AfterEach
    void stop() throws IOException {
        clamd.close();
    }

    @Test
    void findsTheTestStringPlainInPdfAndInZip() throws IOException {
        assertThat(find(SampleFiles.utf8(FakeClamd.EICAR))).isEqualTo("Eicar-Test-Signature");
        assertThat(find(SampleFiles.pdf("/A (" + FakeClamd.EICAR + ")"))).isEqualTo("Eicar-Test-Signature");
        assertThat(find(SampleFiles.docxWith("word/a.txt", SampleFiles.utf8(FakeClamd.EICAR))))
                .isEqualTo("Eicar-Test-Signature");
    }

    @Test
    void letsCleanFilesPassInManyChunks() throws IOException {
        assertThat(find(new byte[3 * 1024 * 1024 + 17])).isNull();
    }

    @Test
    void silenceIsNoVerdict() {
        clamd.silent = true;
        assertThatThrownBy(() -> find(SampleFiles.pdf())).isInstanceOf(IOException.class);
    }

    @Test
    void nobodyThereIsNoVerdict() throws IOException {
        clamd.close();
        assertThatThrownBy(() -> find(SampleFiles.pdf())).isInstanceOf(IOException.class);
    }

    private String find(byte[] content) throws IOException {
        return scanner.find(new ByteArrayInputStream(content));
    }
}
