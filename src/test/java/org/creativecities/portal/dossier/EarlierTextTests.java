package org.creativecities.portal.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativecities.portal.account.SignedIn.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.util.Map;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.Row;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.action.NotVisibleException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A new dossier begins with what the city wrote in an earlier round. */
@PortalTest
@Row("D32")
class EarlierTextTests {

    @Autowired
    private TestDossiers tests;

    @Autowired
    private TestPeople people;

    @Autowired
    private DossierStart start;

    @Autowired
    private DossierReading reading;

    @Autowired
    private MockMvc pages;

    @Test
    void textsAndEntriesComeAlongAndTheEarlierDossierStays() {
        var earlier = tests.submitted();
        var id = start.start(tests.openCall(), "MUSIC", earlier.dossier(), earlier.editor());
        var answers = reading.section(id, "5", 0, earlier.editor()).answers();
        assertThat(answers.get(new AnswerKey("5", 0, "5", "fa")).value()).isEqualTo("شیراز شهر شعر است");
        var entries = reading.section(id, "10.1", 0, earlier.editor()).items();
        assertThat(entries).hasSize(1);
        assertThat(reading.section(id, "10.1", entries.get(0), earlier.editor()).answers())
                .extractingByKey(new AnswerKey("10.1", entries.get(0), "10.1-title", "en"))
                .extracting(StoredAnswer::value)
                .isEqualTo("House of poetry");
        tests.save(id, earlier.editor(), "5", 0, Map.of("5/fa", "تازه"), false);
        assertThat(reading.section(earlier.dossier(), "5", 0, earlier.editor()).answers())
                .extractingByKey(new AnswerKey("5", 0, "5", "fa"))
                .extracting(StoredAnswer::value)
                .isEqualTo("شیراز شهر شعر است");
        assertThat(reading.find(id, earlier.editor()).card().field()).isEqualTo("MUSIC");
    }

    @Test
    void anotherCitysDossierCannotBeTakenOver() {
        var other = tests.draft(tests.openCall(), "1214");
        var call = tests.openCall();
        var editor = tests.draft().editor();
        assertThatThrownBy(() -> start.start(call, "CRAFTS", other.dossier(), editor))
                .isInstanceOf(NotVisibleException.class);
    }

    @Test
    void thePageOffersOnlyWhatTheCityHas() throws Exception {
        var city = tests.draft();
        var call = tests.openCall();
        pages.perform(get("/dossiers/new").param("call", call.toString()).with(signedIn(city.editor())))
                .andExpect(content().string(containsString(city.dossier().toString())));
    }
}
