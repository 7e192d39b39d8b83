package org.creativecities.portal.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativecities.portal.account.SignedIn.signedIn;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.Row;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.dossier.archive.Archives;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What was sent to a sealed call is read by nobody outside the city until the call has ended and was opened. */
@PortalTest
@Row("C5")
class SealedCallTests {

    private final String word = "سیمرغ" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    @Autowired
    private TestDossiers tests;

    @Autowired
    private TestPeople people;

    @Autowired
    private DossierScreening screening;

    @Autowired
    private Archives archives;

    @Autowired
    private MockMvc pages;

    @Autowired
    private JdbcClient jdbc;

    private TestDossiers.City city;

    @BeforeEach
    void sendToASealedCall() {
        city = tests.complete(tests.draft());
        tests.save(city, "5", 0, Map.of("5/fa", "شهر " + word, "5/en", "city"), true);
        jdbc.sql("update call set sealed = true where id = :id")
                .param("id", city.call())
                .update();
        tests.sent(tests.approved(tests.approvalAsked(city)));
    }

    @Test
    void noPageAndNoSearchShowsIt() throws Exception {
        var office = "/office/dossiers/" + city.dossier();
        for (var reader : List.of(people.expert(), people.head())) {
            assertThat(page(office + "/text", reader)).doesNotContain(word);
            assertThat(page(office, reader)).doesNotContain(word);
            assertThat(page(office + "/screening", reader)).doesNotContain(word);
            assertThat(found(reader)).doesNotContain(city.dossier().toString());
        }
        assertThat(page("/dossiers/" + city.dossier() + "/sections/5", people.auditor()))
                .doesNotContain(word);
        assertThat(found(people.auditor())).doesNotContain(city.dossier().toString());
        assertThat(found(city.mayor())).contains(city.dossier().toString());
        assertThatThrownBy(() -> screening.admit(city.dossier(), tests.version(city), people.expert()))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void itsArchiveWaitsForTheOpening() throws Exception {
        end();
        assertThatThrownBy(() -> archives.ask(city.call(), people.head())).isInstanceOf(NotAllowedException.class);
        jdbc.sql("update call set unsealed_at = portal_now(), unsealed_by = :by where id = :id")
                .param("by", people.head().id())
                .param("id", city.call())
                .update();
        assertThat(archives.ask(city.call(), people.head())).isNotNull();
        assertThat(found(people.expert())).contains(city.dossier().toString());
        assertThat(page("/office/dossiers/" + city.dossier() + "/text", people.expert()))
                .contains(word);
    }

    private void end() {
        jdbc.sql("update call set closes_at = portal_now() - interval '1 hour' where id = :id")
                .param("id", city.call())
                .update();
    }

    private String found(Account reader) throws Exception {
        return page("/search?q=" + word, reader);
    }

    private String page(String path, Account reader) throws Exception {
        return pages.perform(get(path).with(signedIn(reader)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
