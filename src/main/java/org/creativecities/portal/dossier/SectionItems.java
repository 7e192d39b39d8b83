package org.creativecities.portal.dossier;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The entries of the sections that are lists. An entry's number never changes, so that its address and its texts stay;
 * its position is what the city orders. A removed entry keeps its texts.
 */
@Component
class SectionItems {

    /** @param position from 1 without gaps, among the entries that are still there */
    record Entry(String section, int number, int position) {}

    private static final String SELECT = """
            select section, number, row_number() over (partition by section order by position, number) as position
            from dossier_item where dossier_id = :dossier and not removed order by section, 3""";

    private final JdbcClient jdbc;

    SectionItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Entry> of(UUID dossier) {
        return jdbc.sql(SELECT)
                .param("dossier", dossier)
                .query((row, n) -> new Entry(row.getString(1), row.getInt(2), row.getInt(3)))
                .list();
    }

    /** The numbers of the entries of a section in their order. */
    List<Integer> of(UUID dossier, String section) {
        return of(dossier).stream()
                .filter(entry -> entry.section().equals(section))
                .map(Entry::number)
                .toList();
    }

    int add(UUID dossier, String section) {
        return jdbc.sql("""
                        insert into dossier_item (dossier_id, section, number, position)
                        select :dossier, :section, coalesce(max(number), 0) + 1, coalesce(max(position), 0) + 1
                        from dossier_item where dossier_id = :dossier and section = :section
                        returning number""")
                .param("dossier", dossier)
                .param("section", section)
                .query(Integer.class)
                .single();
    }

    void remove(UUID dossier, String section, int number) {
        jdbc.sql(
                        "update dossier_item set removed = true where dossier_id = :dossier and section = :section and number = :n")
                .param("dossier", dossier)
                .param("section", section)
                .param("n", number)
                .update();
    }

    /** Stores this order. */
    void order(UUID dossier, String section, List<Integer> numbers) {
        for (var i = 0; i < numbers.size(); i++) {
            jdbc.sql(
                            "update dossier_item set position = :p where dossier_id = :dossier and section = :section and number = :n")
                    .param("p", i + 1)
                    .param("dossier", dossier)
                    .param("section", section)
                    .param("n", numbers.get(i))
                    .update();
        }
    }
}
