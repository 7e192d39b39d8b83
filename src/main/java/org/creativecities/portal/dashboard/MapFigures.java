package org.creativecities.portal.dashboard;

import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the map of the country shows, province by province, in one question. */
@Component
@Transactional(readOnly = true)
class MapFigures {

    /** The reader's own cities are left out of the dossiers; members and ties are known to everybody. */
    private static final String PROVINCES = """
            select p.code, p.name_fa, p.name_en,
              (select count(*) from dossier d join municipality m on m.code = d.municipality_code
                where m.province_code = p.code and d.deleted_at is null and d.status <> 'WITHDRAWN'
                  and (cast(:call as uuid) is null or d.call_id = :call)
                  and d.municipality_code not in (select c.municipality_code from conflict_of_interest c where c.person_id = :me)
              ) as candidates,
              (select count(*) from dossier d join municipality m on m.code = d.municipality_code
                where m.province_code = p.code and d.deleted_at is null and d.status = 'NOMINATED'
                  and (cast(:call as uuid) is null or d.call_id = :call)
                  and d.municipality_code not in (select c.municipality_code from conflict_of_interest c where c.person_id = :me)
              ) as nominated,
              (select count(*) from member_city y join municipality m on m.code = y.municipality_code
                where m.province_code = p.code) as members,
              (select count(*) from tie t where t.province_code = p.code) as ties,
              (select count(*) from municipality m where m.province_code = p.code) as municipalities
            from province p order by p.name_fa collate fa_ir""";

    private final JdbcClient jdbc;

    MapFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The layers the map can be coloured by; {@code steps} are the least numbers of its four shades. */
    enum Layer {
        CANDIDATES(Province::candidates, 1, 2, 3, 4),
        NOMINATED(Province::nominated, 1, 2, 3, 4),
        MEMBERS(Province::members, 1, 2, 3, 4),
        TIES(Province::ties, 1, 5, 10, 20),
        MUNICIPALITIES(Province::municipalities, 1, 25, 50, 100);

        private final ToIntFunction<Province> number;
        private final int[] steps;

        Layer(ToIntFunction<Province> number, int... steps) {
            this.number = number;
            this.steps = steps;
        }

        /** The name of its words and of its value in the address. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        int number(Province province) {
            return number.applyAsInt(province);
        }

        /** 0 for nothing, 4 for the darkest. */
        int level(Province province) {
            var level = 0;
            for (var step : steps) {
                level += number(province) >= step ? 1 : 0;
            }
            return level;
        }

        public int[] steps() {
            return steps.clone();
        }

        /** The layer of this name, or the first one. */
        static Layer of(@Nullable String word) {
            for (var layer : values()) {
                if (layer.word().equals(word)) {
                    return layer;
                }
            }
            return CANDIDATES;
        }
    }

    record Province(
            String code, Bilingual name, int candidates, int nominated, int members, int ties, int municipalities) {}

    /** @param call null for all calls */
    List<Province> provinces(@Nullable UUID call, Account reader) {
        return jdbc.sql(PROVINCES)
                .param("call", call)
                .param("me", reader.id())
                .query((row, n) -> new Province(
                        row.getString("code"),
                        new Bilingual(row.getString("name_fa"), row.getString("name_en")),
                        row.getInt("candidates"),
                        row.getInt("nominated"),
                        row.getInt("members"),
                        row.getInt("ties"),
                        row.getInt("municipalities")))
                .list();
    }
}
