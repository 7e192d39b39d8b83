package org.creativecities.portal.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * The work on a dossier as a list of tasks.
 *
 * @param done sections that are complete
 * @param total sections, and the sending at the end
 * @param next the section to go on with; null when nothing is left to write
 * @param attention sections that need correction, in the order of the form
 * @param team who works on it, with the sections assigned to them
 */
public record TaskList(
        DossierView dossier,
        List<Group> groups,
        int done,
        int total,
        @Nullable Row next,
        List<Row> attention,
        List<Colleague> team) {

    public record Group(String code, Bilingual title, List<Row> rows) {

        public long done() {
            return rows.stream()
                    .filter(row -> row.status() == SectionStatus.COMPLETED)
                    .count();
        }
    }

    /**
     * @param readable whether this person may open it
     * @param due until when the city wants it; null where no day was named
     * @param items entries so far, where the section is a list; else null
     * @param problem the first thing that is wrong; null where nothing is, or where nobody asked yet
     */
    public record Row(
            String code,
            @Nullable Bilingual number,
            Bilingual title,
            @Nullable Bilingual hint,
            @Nullable UUID assignee,
            @Nullable LocalDate due,
            SectionStatus status,
            boolean readable,
            boolean writable,
            @Nullable Integer items,
            @Nullable Problem problem) {}

    /** @param sections official numbers of the sections assigned to them */
    public record Colleague(UUID person, String role, List<Bilingual> sections) {}

    public int percent() {
        return total == 0 ? 0 : done * 100 / total;
    }

    public boolean complete() {
        return done >= total - 1;
    }
}
