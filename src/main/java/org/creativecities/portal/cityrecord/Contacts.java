package org.creativecities.portal.cityrecord;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Impartiality;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.Fact.Change;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to the office-holders of cities. Nobody is taken out: an office ends with a day. */
@Service("cityContacts")
@Transactional
public class Contacts {

    private final JdbcClient jdbc;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;
    private final Impartiality impartiality;

    Contacts(JdbcClient jdbc, DatabaseClock clock, ApplicationEventPublisher events, Impartiality impartiality) {
        this.impartiality = impartiality;
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** Who holds an office first, then who held one; by duty, the latest first. */
    @Transactional(readOnly = true)
    public List<Contact> of(String municipality, Account reader) {
        requireReader(municipality, reader);
        return jdbc.sql("""
                        select * from municipality_contact where municipality_code = :code
                        order by (until_day is not null and until_day < (portal_now() at time zone 'Asia/Tehran')::date),
                          array_position(array['MAYOR', 'REPRESENTATIVE', 'EXECUTIVE_CONTACT', 'COUNCIL_HEAD'], duty),
                          from_day desc nulls last, id""").param("code", municipality).query(Contacts::row).list();
    }

    /** @throws NotVisibleException when this city has none of that id */
    @Transactional(readOnly = true)
    public Contact find(String municipality, UUID id, Account reader) {
        requireReader(municipality, reader);
        return jdbc.sql("select * from municipality_contact where id = :id and municipality_code = :code")
                .param("id", id)
                .param("code", municipality)
                .query(Contacts::row)
                .optional()
                .orElseThrow(NotVisibleException::new);
    }

    public static boolean mayKeep(String municipality, Account account) {
        return account.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT)
                || (account.is(Role.CITY_EDITOR, Role.MAYOR) && account.actsFor(municipality));
    }

    /** @param contact a new one; its id and version are not used */
    public UUID add(Contact contact, Account by) {
        requireKeeper(contact.municipality(), by);
        var id = UUID.randomUUID();
        write("""
                insert into municipality_contact (id, municipality_code, duty, name_fa, name_en, post, telephone, email,
                  from_day, until_day, source, changed_by, changed_at, version)
                values (:id, :code, :duty, :nameFa, :nameEn, :post, :telephone, :email, :from, :until, :source, :by,
                  portal_now(), 0)""", contact, id, by);
        tell(
                contact,
                id,
                "added",
                Map.of("duty", new Change(null, contact.duty().name())),
                by);
        return id;
    }

    /** @throws ConflictException when somebody else changed it meanwhile */
    public void change(Contact contact, Account by) {
        requireKeeper(contact.municipality(), by);
        find(contact.municipality(), contact.id(), by);
        var written = write("""
                update municipality_contact set duty = :duty, name_fa = :nameFa, name_en = :nameEn, post = :post,
                  telephone = :telephone, email = :email, from_day = :from, until_day = :until, source = :source,
                  changed_by = :by, changed_at = portal_now(), version = version + 1
                where id = :id and municipality_code = :code and version = :version""", contact, contact.id(), by);
        if (written == 0) {
            throw new ConflictException("cityrecord.conflict");
        }
        var versions = new Change("v" + contact.version(), "v" + (contact.version() + 1));
        tell(contact, contact.id(), "changed", Map.of("version", versions), by);
    }

    private int write(String sql, Contact contact, UUID id, Account by) {
        return jdbc.sql(sql)
                .param("id", id)
                .param("code", contact.municipality())
                .param("duty", contact.duty().name())
                .param("nameFa", contact.nameFa())
                .param("nameEn", contact.nameEn())
                .param("post", contact.post())
                .param("telephone", contact.telephone())
                .param("email", contact.email())
                .param("from", contact.from())
                .param("until", contact.until())
                .param("source", contact.source())
                .param("by", by.id())
                .param("version", contact.version())
                .update();
    }

    private void tell(Contact contact, UUID id, String what, Map<String, Change> changes, Account by) {
        events.publishEvent(new ContactChanged(id, contact.municipality(), what, by.id(), clock.now(), changes));
    }

    private void requireReader(String municipality, Account reader) {
        CityRecords.require(municipality, reader);
        impartiality.require(reader, municipality);
    }

    private void requireKeeper(String municipality, Account by) {
        requireReader(municipality, by);
        if (!mayKeep(municipality, by)) {
            throw new NotAllowedException("cityrecord.refused");
        }
    }

    private static Contact row(ResultSet row, int n) throws SQLException {
        return new Contact(
                row.getObject("id", UUID.class),
                row.getString("municipality_code"),
                Duty.valueOf(row.getString("duty")),
                row.getString("name_fa"),
                row.getString("name_en"),
                row.getString("post"),
                row.getString("telephone"),
                row.getString("email"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                row.getString("source"),
                row.getLong("version"));
    }
}
