package org.creativecities.portal.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.action.DatabaseClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Who is reminded of a monitoring report, and how often. Rolled back, since the designation of a member is moved. */
@PortalTest
@Transactional
class ReportRemindersTests {

    @Autowired
    private ReportReminders reminders;

    @Autowired
    private TestPeople people;

    @Autowired
    private DatabaseClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aMemberIsRemindedOnceInThePortalAndByMailWhileItsReportIsOwed() {
        var city = memberThatOwesThisYear();
        var editor = people.editorOf(city);
        var mayor = people.mayorOf(city);
        reminders.run();
        reminders.run();
        assertThat(told(editor)).isOne();
        assertThat(told(mayor)).isOne();
        assertThat(mailed(editor)).isOne();
        assertThat(told(people.editorOf("1101"))).isZero();
    }

    @Test
    void aBegunReportIsStillOwedASentOneIsNot() {
        var city = memberThatOwesThisYear();
        var editor = people.editorOf(city);
        report(city, "WRITING", editor);
        reminders.run();
        assertThat(told(editor)).isOne();
        jdbc.sql("delete from report_reminder where municipality_code = :city")
                .param("city", city)
                .update();
        jdbc.sql("update monitoring_report set status = 'SENT' where municipality_code = :city and due_year = :year")
                .param("city", city)
                .param("year", clock.today().getYear())
                .update();
        reminders.run();
        assertThat(told(editor)).isOne();
    }

    private String memberThatOwesThisYear() {
        var city = jdbc.sql("select municipality_code from member_city where iso2 = 'IR' and designated <> 2015"
                        + " and municipality_code <> '1101' order by municipality_code limit 1")
                .query(String.class)
                .single();
        jdbc.sql("update member_city set designated = :year where municipality_code = :city")
                .param("year", clock.today().getYear() - 4)
                .param("city", city)
                .update();
        return city;
    }

    private void report(String city, String status, Account editor) {
        jdbc.sql("insert into monitoring_report (id, municipality_code, due_year, form, status, begun_by, begun_at)"
                        + " values (:id, :city, :year, 1, :status, :by, portal_now())")
                .param("id", UUID.randomUUID())
                .param("city", city)
                .param("year", clock.today().getYear())
                .param("status", status)
                .param("by", editor.id())
                .update();
    }

    private int told(Account person) {
        return jdbc.sql("select count(*) from notification where person_id = :person and key = 'report-reminder'")
                .param("person", person.id())
                .query(Integer.class)
                .single();
    }

    private int mailed(Account person) {
        return jdbc.sql("select count(*) from mail where person_id = :person and key = 'report-reminder'")
                .param("person", person.id())
                .query(Integer.class)
                .single();
    }
}
