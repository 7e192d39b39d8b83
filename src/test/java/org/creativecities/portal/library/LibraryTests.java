package org.creativecities.portal.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativecities.portal.account.SignedIn.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.UUID;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.dossier.TestDossiers;
import org.creativecities.portal.localization.Bilingual;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A case is written by one person, compared with its source by another, and then read by everybody. */
@PortalTest
class LibraryTests {

    @Autowired
    private Library library;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestDossiers dossiers;

    @Autowired
    private MockMvc pages;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void onlyWhatSomebodyElseComparedWithItsSourceIsPublic() throws Exception {
        var title = "نمونه " + UUID.randomUUID();
        var writer = people.expert();
        var id = library.add(text(title), writer);
        pages.perform(get("/library/" + id)).andExpect(status().isNotFound());
        library.ask(id, 0, writer);
        assertThatThrownBy(() -> library.check(id, 1, "", writer)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> library.change(id, text(title), 1, people.head()))
                .isInstanceOf(NotAllowedException.class);
        library.check(id, 1, "", people.head());
        for (var language : new String[] {"", "/en"}) {
            pages.perform(get(language + "/library").param("q", title))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("/library/" + id)));
            pages.perform(get(language + "/library/" + id))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("سند آزمون")));
        }
        pages.perform(get("/library").param("region", "AFRICA").param("q", title))
                .andExpect(content().string(not(containsString("/library/" + id))));

        library.change(id, text(title + " دوباره"), 2, writer);
        pages.perform(get("/library/" + id)).andExpect(status().isNotFound());
        assertThatThrownBy(() -> library.change(id, text(title), 2, writer)).isInstanceOf(ConflictException.class);
    }

    @Test
    void aCaseIsOfferedBesideADossierOfItsField() throws Exception {
        var writer = people.expert();
        var id = library.add(text("نمونه صنایع دستی " + UUID.randomUUID()), writer);
        library.ask(id, 0, writer);
        library.check(id, 1, "", people.head());
        var city = dossiers.draft();
        pages.perform(get("/dossiers/" + city.dossier()).with(signedIn(city.editor())))
                .andExpect(content().string(containsString("/library?field=CRAFTS")));
    }

    @Test
    void everyMistakeIsShownAtOnceAndCitiesDoNotWrite() throws Exception {
        pages.perform(post("/office/library")
                        .param("_key", OneTimeKeys.next())
                        .param("titleFa", "عنوانی که می‌ماند")
                        .param("url", "javascript:alert(1)")
                        .with(signedIn(people.expert())))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("عنوانی که می‌ماند")))
                .andExpect(content().string(containsString("https://")));
        assertThatThrownBy(() -> library.all(new CaseFilter("", "", "", "", ""), people.editorOf("1214")))
                .isInstanceOf(NotVisibleException.class);
        assertThat(library.all(new CaseFilter("", "", "", "", ""), people.auditor()))
                .isNotNull();
    }

    @Test
    void aCaseIsOfferedBesideAPartnerOfItsField() throws Exception {
        var writer = people.expert();
        var id = library.add(text("نمونه صنایع دستی " + UUID.randomUUID()), writer);
        library.ask(id, 0, writer);
        library.check(id, 1, "", people.head());
        var code = jdbc.sql(
                        "select p.code from partner_city p join member_city_field h on h.member_code = p.member_code"
                                + " where h.until is null and h.field_code = 'CRAFTS' order by p.code limit 1")
                .query(String.class)
                .single();
        for (var language : new String[] {"", "/en"}) {
            pages.perform(get(language + "/office/partners/cities/" + code).with(signedIn(writer)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("/library?field=CRAFTS")));
        }
    }

    private static CaseText text(String title) {
        var words = new Bilingual("متن", "Text");
        return new CaseText(
                new Bilingual(title, title),
                new Bilingual("لیون", "Lyon"),
                "FR",
                Region.EUROPE_NORTH_AMERICA,
                "CRAFTS",
                words,
                "",
                Budget.SMALL,
                words,
                words,
                "سند آزمون",
                "https://example.org/report",
                LocalDate.of(2026, 1, 1));
    }
}
