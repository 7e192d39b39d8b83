package org.creativecities.portal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creativecities.portal.account.SignedIn.signedIn;
import static org.creativecities.portal.account.SignedIn.signedInAnHourAgo;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.Row;
import org.creativecities.portal.account.signin.SecondFactors;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.dossier.DossierStatus;
import org.creativecities.portal.dossier.Outcome;
import org.creativecities.portal.dossier.TestDossiers;
import org.creativecities.portal.review.DecisionDesk;
import org.creativecities.portal.review.Notes;
import org.creativecities.portal.review.TestReviews;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Before approving, sending and releasing the person shows again that it is them; nothing typed is lost by it. */
@PortalTest
class ConfirmationTests {

    @Autowired
    private MockMvc pages;

    @Autowired
    private TestDossiers dossiers;

    @Autowired
    private TestReviews reviews;

    @Autowired
    private TestPeople people;

    @Autowired
    private DecisionDesk desk;

    @Autowired
    private SecondFactors factors;

    @Autowired
    private DatabaseClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @Row("A9")
    void whoGaveThePasswordLongAgoGivesItAgainAndTheFormGoesOn() throws Exception {
        var city = dossiers.approved(dossiers.approvalAsked(dossiers.complete(dossiers.draft())));
        withPassword(city.mayor());
        var address = "/dossiers/" + city.dossier() + "/submission";
        var key = OneTimeKeys.next();
        var asked = form(address, key, city).with(signedInAnHourAgo(city.mayor()));
        var page = Jsoup.parse(pages.perform(asked)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(dossiers.status(city.dossier())).isEqualTo(DossierStatus.APPROVED);
        var form = page.selectFirst("main form");
        assertThat(form.attr("action")).isEqualTo(address);
        assertThat(form.select("[name=_key]").val()).isEqualTo(key);
        assertThat(form.select("[name=version]").val()).isEqualTo(String.valueOf(dossiers.version(city)));
        assertThat(form.select("[name=_confirmation-code][type=password]")).hasSize(1);

        pages.perform(form(address, key, city)
                        .param(Confirmation.FIELD, "نادرست")
                        .with(signedInAnHourAgo(city.mayor())))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString(key)));
        assertThat(dossiers.status(city.dossier())).isEqualTo(DossierStatus.APPROVED);

        var right = form(address, key, city)
                .param(Confirmation.FIELD, TestPeople.PASSWORD)
                .with(signedInAnHourAgo(city.mayor()));
        pages.perform(right).andExpect(redirectedUrl("/dossiers/" + city.dossier() + "/receipt"));
        // The second click of the same page is led to the result and asked nothing.
        pages.perform(form(address, key, city).with(signedInAnHourAgo(city.mayor())))
                .andExpect(redirectedUrl("/dossiers/" + city.dossier() + "/receipt"));
    }

    @Test
    @Row("A9")
    void whoHasASecondFactorGivesACodeEachTime() throws Exception {
        var city = dossiers.approvalAsked(dossiers.complete(dossiers.draft()));
        var secret = SecondFactors.newSecret();
        var recovery = factors.setUp(city.mayor().id(), secret, code(secret, clock.now()))
                .orElseThrow();
        var address = "/dossiers/" + city.dossier() + "/signature";
        pages.perform(form(address, OneTimeKeys.next(), city).with(signedIn(city.mayor())))
                .andExpect(status().isOk());
        assertThat(dossiers.status(city.dossier())).isEqualTo(DossierStatus.APPROVAL_ASKED);
        pages.perform(form(address, OneTimeKeys.next(), city)
                        .param(Confirmation.FIELD, recovery.get(0))
                        .with(signedIn(city.mayor())))
                .andExpect(redirectedUrl("/dossiers/" + city.dossier() + "/submission"));
        var sending = "/dossiers/" + city.dossier() + "/submission";
        pages.perform(form(sending, OneTimeKeys.next(), city)
                        .param(Confirmation.FIELD, recovery.get(0))
                        .with(signedIn(city.mayor())))
                .andExpect(status().isUnprocessableContent());
        assertThat(dossiers.status(city.dossier())).isEqualTo(DossierStatus.APPROVED);
    }

    @Test
    @Row("A9")
    void aReleaseIsConfirmedToo() throws Exception {
        var city = reviews.admitted();
        reviews.submitted(city.dossier(), people.reviewer(), 4, Notes.NONE);
        desk.prepare(city.dossier(), Outcome.NOMINATED, "دلیل", null, people.expert());
        var head = people.head();
        withPassword(head);
        var address = "/office/decisions/" + city.dossier() + "/release";
        pages.perform(form("/en" + address, OneTimeKeys.next(), city).with(signedInAnHourAgo(head)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Confirm that it is you")));
        assertThat(dossiers.status(city.dossier())).isEqualTo(DossierStatus.DECISION_PREPARED);
        pages.perform(form(address, OneTimeKeys.next(), city)
                        .param(Confirmation.FIELD, TestPeople.PASSWORD)
                        .with(signedInAnHourAgo(head)))
                .andExpect(redirectedUrl("/office/decisions/" + city.dossier()));
        assertThat(dossiers.status(city.dossier())).isEqualTo(DossierStatus.NOMINATED);
    }

    private MockHttpServletRequestBuilder form(String address, String key, TestDossiers.City city) {
        return post(address)
                .param("_key", key)
                .param("version", String.valueOf(dossiers.version(city)))
                // An address of its own: other tests use up what the common one may get wrong.
                .with(request -> {
                    request.setRemoteAddr("198.51.100.9");
                    return request;
                });
    }

    private void withPassword(Account account) {
        jdbc.sql("update person set password_hash = :hash where id = :id")
                .params(Map.of(
                        "hash",
                        Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode(TestPeople.PASSWORD),
                        "id",
                        account.id()))
                .update();
    }

    private static String code(String secret, Instant at) throws Exception {
        var codes = new TimeBasedOneTimePasswordGenerator();
        var bytes = new org.apache.commons.codec.binary.Base32().decode(secret);
        return codes.generateOneTimePasswordString(new SecretKeySpec(bytes, codes.getAlgorithm()), at, Locale.ROOT);
    }
}
