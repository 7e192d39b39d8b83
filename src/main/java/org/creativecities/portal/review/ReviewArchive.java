package org.creativecities.portal.review;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.city.CsvTable;
import org.creativecities.portal.dossier.ArchivePart;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The scores of a round for its archive. Reviewers stand there by number: who judged stays in the portal, as it does for
 * the city.
 */
@Component
class ReviewArchive implements ArchivePart {

    private final JdbcClient jdbc;

    ReviewArchive(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String fileName() {
        return "scores.csv";
    }

    @Override
    public String titleKey() {
        return "review.archive.scores";
    }

    @Override
    public byte[] table(UUID call, List<UUID> dossiers) {
        var table = new CsvTable("reference", "review", "recommendation", "criterion", "score", "reason", "evidence");
        if (!dossiers.isEmpty()) {
            jdbc.sql("""
                            select d.reference, dense_rank() over (partition by d.id order by r.id) as review, r.recommendation,
                              s.criterion_code, s.value, s.reason, s.evidence
                            from review r join dossier d on d.id = r.dossier_id join score s on s.review_id = r.id
                            where r.status = 'SUBMITTED' and r.call_id = :call and d.id in (:dossiers)
                            order by d.reference, 2, s.criterion_code""")
                    .param("call", call)
                    .param("dossiers", dossiers)
                    .query((row, n) -> Arrays.<@Nullable Object>asList(
                            row.getString(1),
                            row.getInt(2),
                            row.getString(3),
                            row.getString(4),
                            row.getObject(5),
                            row.getString(6),
                            row.getString(7)))
                    .list()
                    .forEach(table::row);
        }
        return table.bytes();
    }
}
