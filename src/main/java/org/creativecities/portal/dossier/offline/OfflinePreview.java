package org.creativecities.portal.dossier.offline;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.dossier.AnswerKey;
import org.creativecities.portal.dossier.DossierView;
import org.creativecities.portal.localization.WordChange;
import org.jspecify.annotations.Nullable;

/**
 * What a filled file would change, answer by answer.
 *
 * @param same answers that the file has as they are
 * @param unknown marks of boxes this person's form does not have, with their texts
 * @param outside what was written beside the boxes
 */
public record OfflinePreview(
        DossierView dossier, Load load, List<Change> changes, int same, List<String> unknown, List<String> outside) {

    /** @param appliedAt null while nothing was taken over */
    public record Load(
            UUID id,
            UUID document,
            String fileName,
            UUID by,
            Instant at,
            @Nullable Instant appliedAt,
            int taken) {}

    /** Why an answer can, or cannot, be taken over. */
    public enum State {
        /** Nobody touched the answer since the file was made. */
        CHANGED,
        /** Somebody wrote here since the file was made: taking it over replaces the newer text. */
        NEWER,
        /** The answer of an entry that will be added. */
        NEW_ENTRY,
        /** None of the choices. */
        NO_CHOICE
    }

    /**
     * @param number of this change on the page
     * @param standing the text in the portal now
     * @param version of the text in the portal now
     * @param written the text of the file
     */
    public record Change(
            int number,
            AnswerKey key,
            String section,
            String label,
            String kind,
            State state,
            String standing,
            long version,
            String written,
            List<WordChange> words) {

        public boolean possible() {
            return state == State.CHANGED || state == State.NEWER || state == State.NEW_ENTRY;
        }

        /** Ticked from the start: nothing newer is lost by it. */
        public boolean safe() {
            return state == State.CHANGED || state == State.NEW_ENTRY;
        }
    }
}
