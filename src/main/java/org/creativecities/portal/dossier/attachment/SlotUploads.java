package org.creativecities.portal.dossier.attachment;

import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.document.UploadView;
import org.creativecities.portal.document.Uploads;
import org.creativecities.portal.dossier.DossierFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files that come into a slot in pieces. The slot must be open for the person at every step: what arrives after the
 * deadline is refused like any other upload.
 */
@Service
@Transactional
public class SlotUploads {

    private final DossierFiles files;
    private final Uploads uploads;

    SlotUploads(DossierFiles files, Uploads uploads) {
        this.files = files;
        this.uploads = uploads;
    }

    /** @throws org.creativecities.portal.document.UploadRefusedException when the slot does not take such a file */
    public UploadView begin(UUID id, String slot, String name, long size, String fingerprint, Account by) {
        return uploads.begin(place(id, slot), by.id(), name, size, fingerprint, files.rules(id, slot, by));
    }

    @Transactional(readOnly = true)
    public UploadView find(UUID id, String slot, UUID upload, Account by) {
        return uploads.find(upload, place(id, slot), by.id());
    }

    /** What this person began in this dossier and did not finish. */
    @Transactional(readOnly = true)
    public List<UploadView> unfinished(UUID id, Account by) {
        return uploads.unfinished(by.id(), place(id, ""));
    }

    /** @throws org.creativecities.portal.document.UploadOutOfStepException with the place to go on from */
    public UploadView receive(
            UUID id, String slot, UUID upload, long start, byte[] piece, @Nullable String sha256, Account by) {
        files.rules(id, slot, by);
        return uploads.receive(upload, place(id, slot), by.id(), start, piece, sha256);
    }

    /** @return the attachment that the whole file became */
    public UUID seal(UUID id, String slot, UUID upload, @Nullable String sha256, Account by) {
        return files.add(id, slot, rules -> uploads.seal(upload, place(id, slot), by.id(), sha256, rules), by);
    }

    public void abandon(UUID id, String slot, UUID upload, Account by) {
        // Whoever may not see the dossier is told as little as by every other address of it.
        files.list(id, by);
        uploads.abandon(upload, place(id, slot), by.id());
    }

    private static String place(UUID id, String slot) {
        return "dossier/" + id + "/" + slot;
    }
}
