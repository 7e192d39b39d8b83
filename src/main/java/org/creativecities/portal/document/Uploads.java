package org.creativecities.portal.document;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotVisibleException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files that come in pieces over weak lines. What has arrived is kept in the database, so that the sender goes on from
 * there on any instance, a minute later or tomorrow; nothing of it is a file before {@link #seal} has found it whole.
 * An upload belongs to one person and one place; the module that named the place asks its own policy first.
 */
@Component
@Transactional
public class Uploads {

    /** The longest piece, in bytes. */
    public static final int MOST_PIECE = 1024 * 1024;

    /** Unfinished uploads that one person may have. */
    public static final int MOST_UNFINISHED = 12;

    private static final Duration KEPT = Duration.ofDays(7);

    private final UploadRows rows;
    private final Documents documents;
    private final DatabaseClock clock;

    Uploads(UploadRows rows, Documents documents, DatabaseClock clock) {
        this.rows = rows;
        this.documents = documents;
        this.clock = clock;
    }

    /**
     * Begins an upload or goes on with the one this person began with the same file. What the name and the size already
     * tell is refused here, before anything is sent.
     *
     * @param fingerprint what tells the file from another of the same name and size
     * @throws UploadRefusedException when the place does not take such a file
     */
    public UploadView begin(String place, UUID by, String name, long size, String fingerprint, Rules rules) {
        var cleaned = FileName.clean(name);
        var unused = FileChecks.typeByName(name, cleaned, rules);
        if (size <= 0) {
            throw Refused.because("empty");
        }
        if (size > rules.maxBytes()) {
            throw Refused.tooLarge(rules.maxBytes());
        }
        if (rules.present() >= rules.maxCount()) {
            throw Refused.because("count", rules.maxCount());
        }
        if (size > rules.maxTotalBytes() - rules.presentBytes()) {
            throw Refused.because("total", rules.maxTotalBytes() / 1024 / 1024);
        }
        var upload = rows.begin(place, by, cleaned, size, fingerprint, clock.now());
        if (rows.count(by) > MOST_UNFINISHED) {
            throw Refused.because("unfinished", MOST_UNFINISHED);
        }
        return upload;
    }

    /** What this person has not finished, for places that begin so. */
    @Transactional(readOnly = true)
    public List<UploadView> unfinished(UUID by, String placePrefix) {
        return rows.of(by, placePrefix);
    }

    @Transactional(readOnly = true)
    public UploadView find(UUID id, String place, UUID by) {
        return rows.find(id, place, by).orElseThrow(NotVisibleException::new);
    }

    /**
     * Takes one piece. The same piece sent twice, because its answer was lost, is taken once.
     *
     * @param start where the piece begins, in bytes from the start of the file
     * @param sha256 of the piece; null when the sender cannot compute it
     * @throws UploadOutOfStepException when it does not begin where the last one ended, or is not what was sent
     */
    public UploadView receive(UUID id, String place, UUID by, long start, byte[] piece, @Nullable String sha256) {
        var upload = rows.hold(id, place, by).orElseThrow(NotVisibleException::new);
        var hash = sha256(piece);
        if (start < upload.received() && rows.has(id, start, hash)) {
            return upload;
        }
        if (start != upload.received()
                || piece.length == 0
                || piece.length > MOST_PIECE
                || start + piece.length > upload.size()
                || sha256 != null && !sha256.equals(hash)) {
            throw new UploadOutOfStepException(upload.received());
        }
        rows.add(id, start, piece, hash, clock.now());
        return rows.find(id, place, by).orElseThrow(NotVisibleException::new);
    }

    /**
     * Makes a file of what arrived, through the same checks as any other. Nothing of the upload is left afterwards.
     *
     * @param sha256 of the whole file; null when the sender could not compute it
     * @throws UploadOutOfStepException when something is still missing
     * @throws UploadRefusedException when the file is not taken, or is not the one that was chosen
     */
    public DocumentView seal(UUID id, String place, UUID by, @Nullable String sha256, Rules rules) {
        var upload = rows.hold(id, place, by).orElseThrow(NotVisibleException::new);
        if (!upload.whole()) {
            throw new UploadOutOfStepException(upload.received());
        }
        var document = documents.store(upload.name(), content(upload), rules, by);
        if (sha256 != null && !sha256.equals(document.sha256())) {
            throw Refused.because("changed");
        }
        rows.delete(id);
        return document;
    }

    /** Throws away what arrived. */
    public void abandon(UUID id, String place, UUID by) {
        rows.hold(id, place, by).ifPresent(upload -> rows.delete(upload.id()));
    }

    /** Throws away what nobody went on with for a week; answers how many. */
    int sweep() {
        return rows.deleteUntouched(clock.now().minus(KEPT));
    }

    /** One piece in memory at a time. */
    private InputStream content(UploadView upload) {
        var pieces = new Enumeration<InputStream>() {

            private long at;

            @Override
            public boolean hasMoreElements() {
                return at < upload.size();
            }

            @Override
            public InputStream nextElement() {
                var piece = rows.piece(upload.id(), at).orElseThrow(() -> new IllegalStateException("A gap at " + at));
                at += piece.length;
                return new ByteArrayInputStream(piece);
            }
        };
        return new SequenceInputStream(pieces);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
