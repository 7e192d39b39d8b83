package org.creativecities.portal.sistercity.partner;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What cities are looking for. A city writes, the secretariat publishes, the world reads. */
@Service
@Transactional
public class Wishes {

    private static final String SELECT = """
            select w.*, m.name_fa as city_fa, m.name_en as city_en, f.name_fa as field_fa, f.name_en as field_en,
              c.name_fa as country_fa, c.name_en as country_en
            from partner_wish w join municipality m on m.code = w.municipality_code
            left join creative_field f on f.code = w.field_code left join country c on c.iso2 = w.iso2
            """;

    private final JdbcClient jdbc;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    Wishes(JdbcClient jdbc, DatabaseClock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** Where a wish stands. */
    public enum State {
        OPEN,
        PUBLISHED,
        CLOSED
    }

    /** A wish as pages show it. */
    public record Wish(
            UUID id,
            String municipality,
            Bilingual city,
            @Nullable Bilingual field,
            @Nullable Bilingual country,
            Bilingual purpose,
            @Nullable String traits,
            State state,
            Instant writtenAt,
            boolean sample,
            long version) {}

    /** A wish as it is written. */
    public record NewWish(
            String purposeFa,
            @Nullable String purposeEn,
            @Nullable String field,
            @Nullable String iso2,
            @Nullable String traits,
            boolean sample) {}

    /** What the public reads. */
    @Transactional(readOnly = true)
    public List<Wish> published() {
        return jdbc.sql(SELECT + " where w.state = 'PUBLISHED' order by w.written_at desc, w.id")
                .query(Wishes::wish)
                .list();
    }

    /** A city's own; all of them for the secretariat and the auditor. */
    @Transactional(readOnly = true)
    public List<Wish> list(Account account) {
        return jdbc.sql(SELECT + " where :code::text is null or w.municipality_code = :code"
                        + " order by w.state = 'OPEN' desc, w.written_at desc, w.id limit 200")
                .param("code", account.municipality())
                .query(Wishes::wish)
                .list();
    }

    public UUID write(String municipality, NewWish wish, Account by) {
        LongLists.requireWriter(by, municipality);
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into partner_wish (id, municipality_code, field_code, iso2, purpose_fa, purpose_en, traits, state,
                          written_by, written_at, sample)
                        values (:id, :municipality, :field, :iso2, :fa, :en, :traits, 'OPEN', :by, portal_now(), :sample)
                        """)
                .param("id", id)
                .param("municipality", municipality)
                .param("field", wish.field())
                .param("iso2", wish.iso2())
                .param("fa", wish.purposeFa())
                .param("en", wish.purposeEn())
                .param("traits", wish.traits())
                .param("by", by.id())
                .param("sample", wish.sample())
                .update();
        tell(id, municipality, PartnerChosen.Step.WISHED, by, wish.purposeFa());
        return id;
    }

    /** Lets the world read it. */
    public void publish(UUID id, long version, Account by) {
        if (!by.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT)) {
            throw new NotAllowedException("partner.not-allowed.publish");
        }
        move(id, version, State.OPEN, State.PUBLISHED, by);
    }

    /** It was fulfilled or is no longer held; its city or the secretariat says so. */
    public void close(UUID id, long version, Account by) {
        var wish = find(id);
        if (!by.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT)) {
            LongLists.requireWriter(by, wish.municipality());
        }
        move(id, version, wish.state(), State.CLOSED, by);
    }

    private void move(UUID id, long version, State from, State to, Account by) {
        var wish = find(id);
        var changed = jdbc.sql("""
                        update partner_wish set state = :to, version = version + 1,
                          published_by = case when :to = 'PUBLISHED' then :by else published_by end,
                          published_at = case when :to = 'PUBLISHED' then portal_now() else published_at end
                        where id = :id and state = :from and version = :version and state <> 'CLOSED'
                        """)
                .param("to", to.name())
                .param("by", by.id())
                .param("id", id)
                .param("from", from.name())
                .param("version", version)
                .update();
        if (changed == 0) {
            throw new ConflictException("partner.error.changed-meanwhile");
        }
        tell(
                id,
                wish.municipality(),
                to == State.CLOSED ? PartnerChosen.Step.CLOSED : PartnerChosen.Step.PUBLISHED,
                by,
                null);
    }

    private Wish find(UUID id) {
        return jdbc.sql(SELECT + " where w.id = :id")
                .param("id", id)
                .query(Wishes::wish)
                .optional()
                .orElseThrow(NotVisibleException::new);
    }

    private static Wish wish(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new Wish(
                row.getObject("id", UUID.class),
                row.getString("municipality_code"),
                new Bilingual(row.getString("city_fa"), row.getString("city_en")),
                both(row.getString("field_fa"), row.getString("field_en")),
                both(row.getString("country_fa"), row.getString("country_en")),
                new Bilingual(row.getString("purpose_fa"), row.getString("purpose_en")),
                row.getString("traits"),
                State.valueOf(row.getString("state")),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("sample"),
                row.getLong("version"));
    }

    private static @Nullable Bilingual both(@Nullable String persian, @Nullable String english) {
        return persian == null ? null : new Bilingual(persian, english);
    }

    private void tell(UUID id, String municipality, PartnerChosen.Step step, Account by, @Nullable String reason) {
        events.publishEvent(new PartnerChosen("partner-wish", id, municipality, step, by.id(), clock.now(), reason));
    }
}
