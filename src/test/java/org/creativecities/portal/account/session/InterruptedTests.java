package org.creativecities.portal.account.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creativecities.portal.account.SignedIn.signedIn;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Optional;
import java.util.UUID;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.Row;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.account.access.Interrupted;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** T-FORM: an expired session never loses what was typed, and shows it to nobody else. */
@PortalTest
class InterruptedTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestPeople people;

    @Autowired
    private Interrupted interrupted;

    @Test
    @Row("A11")
    void whatWasTypedWaitsForItsWriter() throws Exception {
        var writer = people.editorOf("1101");
        var answer = mvc.perform(post("/account")
                        .param("_as", ownerField(writer))
                        .param("nameFa", "نام تازه «نمونه»")
                        .param("password", "نباید بماند")
                        .param("version", "0"))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeader("Location")).isEqualTo("/sign-in?kept");
        var id = interrupted.offer(writer.id()).orElseThrow();
        assertThat(interrupted.offer(writer.id())).as("offered once").isEmpty();

        var page = mvc.perform(get("/kept/" + id).with(signedIn(writer)))
                .andReturn()
                .getResponse();
        assertThat(page.getStatus()).isEqualTo(200);
        var form = Jsoup.parse(page.getContentAsString()).selectFirst("form[action^=/account]");
        assertThat(form.selectFirst("input[name=nameFa]").attr("value")).isEqualTo("نام تازه «نمونه»");
        assertThat(form.select("input[name=password]")).isEmpty();
        assertThat(form.attr("action")).isEqualTo("/account#nameFa");
    }

    @Test
    void nobodyElseSeesIt() throws Exception {
        var writer = people.editorOf("1101");
        mvc.perform(post("/account").param("_as", ownerField(writer)).param("nameFa", "متن نمونه"));
        var id = interrupted.offer(writer.id()).orElseThrow();
        assertThat(status(id, people.editorOf("1101"))).isEqualTo(404);
    }

    @Test
    void aForeignPageCannotPlantText() throws Exception {
        var victim = people.editorOf("1101");
        var forged = victim.id() + ".9999999999.AAAA";
        for (var owner : new String[] {forged, "", "x.y.z"}) {
            var answer = mvc.perform(post("/account").param("_as", owner).param("nameFa", "کاشته"))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getHeader("Location")).isEqualTo("/sign-in?ended");
        }
        assertThat(interrupted.offer(victim.id())).isEqualTo(Optional.empty());
    }

    private int status(UUID id, Account account) throws Exception {
        return mvc.perform(get("/kept/" + id).with(signedIn(account)))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    /** As the person's own page prints it. */
    private String ownerField(Account account) throws Exception {
        var page =
                mvc.perform(get("/account").with(signedIn(account))).andReturn().getResponse();
        return Jsoup.parse(page.getContentAsString())
                .selectFirst("input[name=_as]")
                .attr("value");
    }
}
