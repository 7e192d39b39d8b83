package org.creativecities.portal.dossier.offline;

import java.util.List;
import org.creativecities.portal.dossier.AnswerKey;
import org.creativecities.portal.dossier.Cell;
import org.creativecities.portal.localization.Bilingual;

/**
 * One box of the file.
 *
 * @param cell with the place of the answer; entries that do not exist yet have negative numbers
 * @param version of the answer when the file was made; 0 where there was none
 * @param stored what is kept of the answer now
 * @param text what stands in it, in the digits and the calendar of the file
 * @param options what may be chosen, in words; empty where anything may be written
 */
record OfflineBox(Cell cell, long version, String stored, String text, List<Option> options) {

    /** @param code what is stored */
    record Option(String code, Bilingual label) {}

    AnswerKey key() {
        return cell.key();
    }

    OfflineTag tag() {
        return OfflineTag.of(cell.key(), version);
    }
}
