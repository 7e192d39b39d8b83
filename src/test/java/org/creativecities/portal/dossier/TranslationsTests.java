package org.creativecities.portal.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativecities.portal.account.SignedIn.signedIn;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.Row;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotVisibleException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** English older than its Persian, and what was sent first. */
@PortalTest
class TranslationsTests {

    private static final AnswerKey ENGLISH = new AnswerKey("5", 0, "5", "en");

    @Autowired
    private TestDossiers tests;

    @Autowired
    private TestPeople people;

    @Autowired
    private DossierReading reading;

    @Autowired
    private DossierWriting writing;

    @Autowired
    private DossierScreening screening;

    @Autowired
    private MockMvc mvc;

    @Row("D30")
    @Test
    void aTranslationIsMissingThenFreshThenOlderUntilSomebodyLooks() throws Exception {
        var city = tests.draft();
        var id = city.dossier();
        tests.save(city, "5", 0, Map.of("5/fa", "شیراز شهر شعر است"), false);
        assertThat(reading.translations(id, city.editor()))
                .singleElement()
                .satisfies(one -> assertThat(one.stale()).isFalse());
        tests.save(city, "5", 0, Map.of("5/en", "Shiraz is a city of poetry"), false);
        assertThat(reading.translations(id, city.editor())).isEmpty();
        tests.save(city, "5", 0, Map.of("5/fa", "شیراز شهر شعر و باغ است"), false);
        var stale = reading.translations(id, city.editor()).get(0);
        assertThat(stale.stale()).isTrue();
        assertThat(page("/dossiers/" + id + "/sections/5", city.editor())).contains("پس از این ترجمه");
        assertThat(page("/dossiers/" + id + "/translations", city.editor())).contains("کهنه‌تر از فارسی");
        assertThat(page("/en/dossiers/" + id + "/translations", city.mayor())).contains("Older than the Persian");
        assertThatThrownBy(() -> writing.translationFits(id, ENGLISH, 1, city.editor()))
                .isInstanceOf(ConflictException.class);
        writing.translationFits(id, ENGLISH, stale.persianVersion(), city.editor());
        assertThat(reading.translations(id, city.editor())).isEmpty();
        assertThatThrownBy(() -> reading.translations(id, people.editorOf("1214")))
                .isInstanceOf(NotVisibleException.class);
    }

    @Test
    @Row({"D12", "D13"})
    void theFirstSendingIsOneClickAwayAndWhatChangedSinceIsShownWordByWord() throws Exception {
        var city = tests.submitted();
        var id = city.dossier();
        screening.returnFor(
                id,
                tests.version(city),
                "یادداشت",
                Instant.now().plusSeconds(864_000),
                List.of(new ReturnView.NewRemark("5", null, "کوتاه‌تر")),
                people.expert());
        tests.save(city, "5", 0, Map.of("5/en", "Shiraz is a city of gardens"), true);
        assertThat(page("/dossiers/" + id, city.editor())).contains("/dossiers/" + id + "/sent");
        assertThat(page("/dossiers/" + id + "/sent", city.editor()))
                .contains("Shiraz is a city of poetry")
                .doesNotContain("gardens");
        for (var since : new String[] {"approval", "1"}) {
            var html = page("/dossiers/" + id + "/changes?since=" + since, city.editor());
            assertThat(html).containsPattern("<del>.*poetry").containsPattern("<ins>.*gardens");
        }
    }

    private String page(String address, Account account) throws Exception {
        var response = mvc.perform(get(java.net.URI.create(address)).with(signedIn(account)))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }
}
