package org.creativecities.portal.document;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.apache.tika.Tika;
import org.jspecify.annotations.Nullable;

/** Whether a file is what its name says and nothing besides. What the browser claims about it is not asked. */
final class FileChecks {

    /** A check holds its file in memory, so only so many at a time. */
    private static final Semaphore AT_ONCE = new Semaphore(4);

    private static final Tika TIKA = new Tika();
    private static final Map<FileType, int[]> SIGNATURES = Map.of(
            FileType.PDF, new int[] {'%', 'P', 'D', 'F', '-'},
            FileType.PNG, new int[] {0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A},
            FileType.JPEG, new int[] {0xFF, 0xD8, 0xFF},
            FileType.DOCX, new int[] {'P', 'K', 3, 4},
            FileType.XLSX, new int[] {'P', 'K', 3, 4},
            FileType.ODT, new int[] {'P', 'K', 3, 4});

    private FileChecks() {}

    /** The type that the name promises, if the place takes it. */
    static FileType typeByName(@Nullable String rawName, String cleaned, Rules rules) {
        if (FileName.deceptive(rawName) || FileName.doubleEnding(cleaned)) {
            throw Refused.because("name");
        }
        return FileType.ofName(cleaned)
                .filter(type -> rules.types().contains(type))
                .orElseThrow(() -> Refused.because("type", Sentence.of(rules.types())));
    }

    /** Refuses content that is not a whole and harmless file of this type. */
    static void check(FileType type, Spool spool) throws IOException {
        AT_ONCE.acquireUninterruptibly();
        try {
            checkWhole(type, spool);
        } finally {
            AT_ONCE.release();
        }
    }

    private static void checkWhole(FileType type, Spool spool) throws IOException {
        // 25 MB at most, read once: the checks look at both ends and all the way between
        var bytes = Files.readAllBytes(spool.path());
        if (!Bytes.startWith(bytes, SIGNATURES.getOrDefault(type, new int[0])) || !agrees(type, bytes)) {
            throw Refused.because("content", type.name());
        }
        switch (type) {
            case PDF -> PdfCheck.check(bytes);
            case PNG -> PngCheck.check(bytes);
            case JPEG -> JpegCheck.check(bytes);
            case DOCX, XLSX, ODT -> PackageCheck.check(type, spool.path(), bytes);
        }
    }

    /** A second opinion from a library that knows more signatures than the six above. */
    private static boolean agrees(FileType type, byte[] bytes) {
        var start = Arrays.copyOf(bytes, Math.min(bytes.length, 64 * 1024));
        var detected = TIKA.detect(start);
        return switch (type) {
            case PDF, PNG, JPEG -> detected.equals(type.mediaType());
            case DOCX, XLSX, ODT ->
                detected.equals("application/zip")
                        || detected.equals("application/x-tika-ooxml")
                        || detected.equals(type.mediaType());
        };
    }
}
