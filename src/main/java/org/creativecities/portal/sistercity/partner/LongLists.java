package org.creativecities.portal.sistercity.partner;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.tie.PartnerCities;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to long lists: kept by the city that looks, read by the secretariat. */
@Service
@Transactional
public class LongLists {

    /** A comparison needs somebody to compare with. */
    public static final int FEWEST = 2;

    public static final int MOST = 6;

    private static final String SELECT = """
            select l.id, l.municipality_code, l.purpose, l.created_at, l.decided_at, l.sample, l.version,
              p.number as policy_number
            from long_list l join affinity_policy p on p.id = l.policy_id
            """;

    private final PartnerFinder finder;
    private final PartnerCities partners;
    private final JdbcClient jdbc;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    LongLists(
            PartnerFinder finder,
            PartnerCities partners,
            JdbcClient jdbc,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.finder = finder;
        this.partners = partners;
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** The lists of a municipality, or all for the secretariat where the code is null; newest first, without entries. */
    @Transactional(readOnly = true)
    public List<LongList> list(Account account) {
        var municipality = account.municipality();
        return jdbc.sql(SELECT
                        + " where :code::text is null or l.municipality_code = :code order by l.created_at desc, l.id"
                        + " limit 100")
                .param("code", municipality)
                .query(LongLists::head)
                .list();
    }

    /** The list within the person's reach. */
    @Transactional(readOnly = true)
    public LongList see(UUID id, Account account) {
        var head = jdbc.sql(SELECT + " where l.id = :id")
                .param("id", id)
                .query(LongLists::head)
                .optional()
                .orElseThrow(NotVisibleException::new);
        requireReach(account, head.municipality());
        return new LongList(
                head.id(),
                head.municipality(),
                head.purpose(),
                head.policyNumber(),
                head.createdAt(),
                head.decidedAt(),
                head.sample(),
                head.version(),
                entries(id));
    }

    /** Keeps a comparison with the figures of today. */
    public UUID keep(String municipality, String purpose, Collection<UUID> candidates, boolean sample, Account by) {
        requireWriter(by, municipality);
        var compared = finder.compare(municipality, candidates);
        if (compared.size() < FEWEST || compared.size() > MOST) {
            throw new ConflictException("partner.error.number");
        }
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into long_list (id, municipality_code, purpose, policy_id, created_by, created_at, sample)
                        values (:id, :municipality, :purpose, :policy, :by, portal_now(), :sample)
                        """)
                .param("id", id)
                .param("municipality", municipality)
                .param("purpose", purpose)
                .param("policy", finder.policy().id())
                .param("by", by.id())
                .param("sample", sample)
                .update();
        compared.forEach(one -> keep(id, one));
        tell(id, municipality, PartnerChosen.Step.COMPARED, by, purpose);
        return id;
    }

    /**
     * Chooses one and says of every other why not. A list is decided once.
     *
     * @param reasons by the candidate's id, for all of them
     */
    public void choose(UUID id, long version, UUID chosen, Map<UUID, String> reasons, Account by) {
        var list = see(id, by);
        requireWriter(by, list.municipality());
        var complete = list.entries().stream()
                .allMatch(entry -> reasons.containsKey(entry.city().id()));
        if (!complete
                || list.entries().stream().noneMatch(entry -> entry.city().id().equals(chosen))) {
            throw new ConflictException("partner.error.reasons");
        }
        var changed = jdbc.sql("update long_list set decided_by = :by, decided_at = portal_now(), version = version + 1"
                        + " where id = :id and version = :version and decided_at is null")
                .param("by", by.id())
                .param("id", id)
                .param("version", version)
                .update();
        if (changed == 0) {
            throw new ConflictException("partner.error.decided");
        }
        for (var entry : list.entries()) {
            var partner = entry.city().id();
            jdbc.sql("update long_list_entry set outcome = :outcome, reason = :reason"
                            + " where list_id = :id and partner_city_id = :partner")
                    .param("outcome", partner.equals(chosen) ? "CHOSEN" : "REJECTED")
                    .param("reason", reasons.get(partner))
                    .param("id", id)
                    .param("partner", partner)
                    .update();
        }
        tell(id, list.municipality(), PartnerChosen.Step.CHOSEN, by, reasons.get(chosen));
    }

    private void keep(UUID list, Candidate one) {
        jdbc.sql("""
                        insert into long_list_entry (list_id, partner_city_id, position, coverage, least, most,
                          readiness_coverage, readiness_least, readiness_most, ties)
                        values (:list, :partner, :position, :coverage, :least, :most, :readinessCoverage, :readinessLeast,
                          :readinessMost, :ties)
                        """)
                .param("list", list)
                .param("partner", one.city().id())
                .param("position", one.rank())
                .param("coverage", one.affinity().coverage())
                .param("least", rounded(one.affinity().least()))
                .param("most", rounded(one.affinity().most()))
                .param("readinessCoverage", one.readiness().coverage())
                .param("readinessLeast", rounded(one.readiness().least()))
                .param("readinessMost", rounded(one.readiness().most()))
                .param("ties", one.own().size() + one.others().size())
                .update();
    }

    private List<LongList.Entry> entries(UUID list) {
        record Row(
                UUID partnerCityId,
                int coverage,
                double least,
                double most,
                int readinessCoverage,
                double readinessLeast,
                double readinessMost,
                int ties,
                String outcome,
                @Nullable String reason) {}
        var rows = jdbc.sql("select * from long_list_entry where list_id = :list order by position")
                .param("list", list)
                .query(Row.class)
                .list();
        var cities = partners.find(rows.stream().map(Row::partnerCityId).toList());
        var entries = new ArrayList<LongList.Entry>();
        for (var row : rows) {
            var city = cities.get(row.partnerCityId());
            if (city != null) {
                entries.add(new LongList.Entry(
                        city,
                        row.coverage(),
                        row.least(),
                        row.most(),
                        row.readinessCoverage(),
                        row.readinessLeast(),
                        row.readinessMost(),
                        row.ties(),
                        LongList.Outcome.valueOf(row.outcome()),
                        row.reason()));
            }
        }
        return entries;
    }

    private static LongList head(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        var decided = row.getObject("decided_at", OffsetDateTime.class);
        return new LongList(
                row.getObject("id", UUID.class),
                row.getString("municipality_code"),
                row.getString("purpose"),
                row.getInt("policy_number"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                decided == null ? null : decided.toInstant(),
                row.getBoolean("sample"),
                row.getLong("version"),
                List.of());
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    }

    private static void requireReach(Account account, String municipality) {
        if (!account.actsFor(municipality)
                && !account.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT, Role.AUDITOR)) {
            throw new NotVisibleException();
        }
    }

    static void requireWriter(Account account, String municipality) {
        requireReach(account, municipality);
        if (!account.is(Role.CITY_EDITOR, Role.CITY_CONTRIBUTOR, Role.MAYOR)) {
            throw new NotAllowedException("partner.not-allowed.write");
        }
    }

    private void tell(UUID id, String municipality, PartnerChosen.Step step, Account by, @Nullable String reason) {
        events.publishEvent(new PartnerChosen("long-list", id, municipality, step, by.id(), clock.now(), reason));
    }
}
