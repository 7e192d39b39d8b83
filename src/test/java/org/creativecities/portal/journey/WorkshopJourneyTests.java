package org.creativecities.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.regex.Pattern;
import org.creativecities.portal.Row;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.workshop.SeatRules;
import org.creativecities.portal.workshop.TestWorkshops;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A workshop with two seats: an invited mayor sends a substitute, the house is full, somebody waits and moves up, the
 * line is cut at the door, and anybody checks the certificate at the end.
 */
@BrowserTest
class WorkshopJourneyTests {

    private static final String PASSWORD = "creative-cities";

    @LocalServerPort
    private int port;

    @Autowired
    private TestWorkshops workshops;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @Row("I7")
    void fromTheInvitationToTheVerifiedCertificate() {
        var id = workshops.open(people.expert(), new SeatRules(2, null, null));
        var office = "/office/workshops/" + id;
        try (var expert = window(Browser.Screen.DESKTOP);
                var mayor = window(Browser.Screen.DESKTOP);
                var first = window(Browser.Screen.DESKTOP);
                var second = window(Browser.Screen.PHONE);
                var stranger = window(Browser.Screen.PHONE)) {
            expert.signsIn("", "expert@example.ir", PASSWORD);
            expert.visits(office + "/invitations");
            expert.page().locator("select#municipality").selectOption("1309");
            expert.page().locator("form[action$=municipalities] button").click();
            expert.looksRight("workshop-invitations").alsoOnAPhone("workshop-invitations");

            mayor.signsIn("", "mayor.shiraz@example.ir", PASSWORD);
            registers(mayor, id, "جانشین شهردار (نمونه)", "substitute@example.ir");
            first.signsIn("", "editor.kerman@example.ir", PASSWORD);
            registers(first, id, null, null);
            second.signsIn("", "editor.tabriz@example.ir", PASSWORD);
            registers(second, id, null, null);
            assertThat(second.sees("فهرست انتظار")).isTrue();
            second.looksRight("workshop-waiting");

            first.visits("/workshops/" + id);
            first.page().locator("form[action$=cancellation] button").click();
            second.visits("/my-workshops").looksRight("my-workshops");
            assertThat(second.page().locator(".door-code").count()).isPositive();

            checksIn(expert, id, office);
            overAndCertified(expert, id, office);

            second.visits("/my-workshops");
            second.page().locator("#certificates a").first().click();
            second.looksRight("certificate");
            var code = second.page()
                    .locator(".certificate bdi", new Page.LocatorOptions().setHasText("/verification/"))
                    .innerText();
            stranger.visits(code).looksRight("verification");
            assertThat(stranger.sees("معتبر")).isTrue();
            assertThat(second.complaints()).isEmpty();
            assertThat(mayor.complaints()).isEmpty();
            assertThat(stranger.complaints()).isEmpty();
        }
    }

    private static void registers(Visitor who, UUID id, String substitute, String email) {
        who.visits("/workshops/" + id + "/registration");
        if (substitute != null) {
            who.page().locator("input#name").fill(substitute);
            who.page().locator("input#someoneElse").check();
            who.page().locator("input#email").fill(email);
            who.page().locator("input#substituteFor").fill("شهردار شیراز (نمونه)");
        }
        who.page().locator("input#post").fill("رابط شهر خلاق (نمونه)");
        who.page().locator("main form button.button-primary").click();
        assertThat(who.page().url()).endsWith("/workshops/" + id);
    }

    /** Two people arrive while the line is cut; both are on the list once it is back, once each. */
    private void checksIn(Visitor expert, UUID id, String office) {
        var session = jdbc.sql("select id from workshop_session where workshop_id = :id")
                .param("id", id)
                .query(UUID.class)
                .single();
        var codes = jdbc.sql("select code from workshop_registration where workshop_id = :id and status = 'CONFIRMED'")
                .param("id", id)
                .query(String.class)
                .list();
        assertThat(codes).hasSize(2);
        expert.visits(office + "/sessions/" + session + "/check-in")
                .looksRight("door")
                .alsoOnAPhone("door");
        expert.page().context().setOffline(true);
        for (var code : codes) {
            expert.page().locator("input#code").fill(code);
            expert.page().locator(".door-form button.button-primary").click();
        }
        expert.page()
                .locator("[data-door-queue]", new Page.LocatorOptions().setHasText(Pattern.compile("۲")))
                .waitFor();
        expert.page().context().setOffline(false);
        expert.page().reload();
        expert.page()
                .waitForCondition(() -> jdbc.sql("select count(*) from attendance a join workshop_registration r"
                                        + " on r.id = a.registration_id where r.workshop_id = :id")
                                .param("id", id)
                                .query(Integer.class)
                                .single()
                        == 2);
        expert.visits(office + "/attendance").looksRight("attendance").alsoOnAPhone("attendance");
    }

    private void overAndCertified(Visitor expert, UUID id, String office) {
        jdbc.sql("update workshop_session set starts_at = starts_at - interval '20 days',"
                        + " ends_at = ends_at - interval '20 days' where workshop_id = :id")
                .param("id", id)
                .update();
        expert.visits(office + "/closing");
        expert.page().locator("main form button").first().click();
        expert.visits(office + "/follow-up").looksRight("follow-up").alsoOnAPhone("follow-up");
        expert.visits(office + "/certificates");
        expert.page().locator("main form button.button-primary").click();
        expert.looksRight("certificates").alsoOnAPhone("certificates");
    }

    private Visitor window(Browser.Screen screen) {
        return Browser.open("http://localhost:" + port, screen, true);
    }
}
