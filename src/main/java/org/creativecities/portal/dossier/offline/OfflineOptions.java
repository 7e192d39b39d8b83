package org.creativecities.portal.dossier.offline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.creativecities.portal.dossier.Cell;
import org.creativecities.portal.dossier.CellLabels;
import org.creativecities.portal.localization.PersianText;

/** The choices of a box in words, and back from the words to what is stored. */
final class OfflineOptions {

    private OfflineOptions() {}

    static List<OfflineBox.Option> of(Cell cell, CellLabels labels) {
        return switch (cell.kind()) {
            case CHOICE ->
                cell.question().options().stream()
                        .map(one -> new OfflineBox.Option(one.code(), one.label()))
                        .toList();
            case YES_NO ->
                List.of("yes", "no").stream()
                        .map(code -> new OfflineBox.Option(code, labels.yesOrNo(code)))
                        .toList();
            case SALUTATION ->
                List.of("MR", "MS", "OTHER").stream()
                        .map(code -> new OfflineBox.Option(code, labels.salutation(code)))
                        .toList();
            default -> List.of();
        };
    }

    /** The code of what was written, in either language; empty when it is none of the choices. */
    static Optional<String> code(List<OfflineBox.Option> options, String written) {
        if (written.isBlank()) {
            return Optional.of("");
        }
        var wanted = key(written);
        return options.stream()
                .filter(one -> wanted.equals(key(one.code()))
                        || wanted.equals(key(one.label().fa()))
                        || one.label().en() != null
                                && wanted.equals(key(one.label().en())))
                .map(OfflineBox.Option::code)
                .findFirst();
    }

    private static String key(String text) {
        return PersianText.searchKey(text).toLowerCase(Locale.ROOT).strip();
    }
}
