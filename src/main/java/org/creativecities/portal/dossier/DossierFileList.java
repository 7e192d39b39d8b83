package org.creativecities.portal.dossier;

import java.util.List;
import org.creativecities.portal.call.AttachmentSlot;

/**
 * The annexes of a dossier, slot by slot.
 *
 * @param total bytes of all files together
 */
public record DossierFileList(DossierView dossier, List<Slot> slots, long total) {

    /**
     * @param section code of the section in which the files are asked for
     * @param needed files that must be there before the dossier can be handed on
     */
    public record Slot(AttachmentSlot slot, String section, int needed, boolean writable, List<AttachmentView> files) {

        public boolean full() {
            return files.size() >= slot.max();
        }

        public boolean satisfied() {
            return files.size() >= needed;
        }
    }
}
