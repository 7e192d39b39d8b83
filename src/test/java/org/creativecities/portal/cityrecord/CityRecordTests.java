package org.creativecities.portal.cityrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creativecities.portal.account.SignedIn.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.UUID;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.Row;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.dossier.TestDossiers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The record of a city: what it filed and owes, and who holds its offices. */
@PortalTest
class CityRecordTests {

    private static final String KASHAN = "1606";
    private static final String TIED = "1102";

    @Autowired
    private MockMvc pages;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestDossiers dossiers;

    @Autowired
    private Contacts contacts;

    @Test
    @Row("B4")
    void onePageNamesWhatACityFiledForItsPeopleTheSecretariatAndTheAuditor() throws Exception {
        var city = dossiers.submitted();
        var record = "/city-records/" + TestDossiers.SHIRAZ;
        for (var reader : new Account[] {city.editor(), city.mayor()}) {
            page(record, reader).andExpect(content().string(containsString("/dossiers/" + city.dossier())));
        }
        for (var reader : new Account[] {people.expert(), people.auditor()}) {
            page(record, reader).andExpect(content().string(containsString("/office/dossiers/" + city.dossier())));
        }
        pages.perform(get("/city-records").with(signedIn(city.editor()))).andExpect(redirectedUrl(record));
        pages.perform(get(record).with(signedIn(people.editorOf("1101")))).andExpect(status().isNotFound());
        pages.perform(get("/city-records/9999").with(signedIn(people.expert()))).andExpect(status().isNotFound());
    }

    @Test
    void staffTiedToTheCityAreNotLedToItsRecord() throws Exception {
        var expert = people.expert();
        people.also(expert.id(), Role.MAYOR, TIED);
        pages.perform(get("/city-records/" + TIED).with(signedIn(expert))).andExpect(status().isNotFound());
        pages.perform(form("/city-records/" + TIED + "/contacts", "نام", "", "").with(signedIn(expert)))
                .andExpect(status().isNotFound());
        page("/office/municipalities/" + TIED, expert)
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("/city-records/"))));
        page("/office/municipalities/" + TIED, people.expert())
                .andExpect(content().string(containsString("/city-records/")));
    }

    @Test
    @Row("B3")
    void anOfficeEndsWithADayAndNobodyIsTakenOut() throws Exception {
        var editor = people.editorOf(TestDossiers.SHIRAZ);
        var record = "/city-records/" + TestDossiers.SHIRAZ;
        var name = "مسئول نمونه " + UUID.randomUUID();
        pages.perform(form(record + "/contacts", name, "۱۴۰۴/۰۱/۱۵", "").with(signedIn(editor)))
                .andExpect(redirectedUrl(record));
        var written = of(name, editor);
        assertThat(written.from()).isEqualTo(LocalDate.of(2025, 4, 4));
        assertThat(written.telephone()).isEqualTo("+987132345678");
        assertThat(written.holds(LocalDate.of(2026, 11, 25))).isTrue();

        var address = record + "/contacts/" + written.id();
        pages.perform(form(address, name, "۱۴۰۴/۰۱/۱۵", "۱۴۰۵/۰۶/۳۱").with(signedIn(editor)))
                .andExpect(redirectedUrl(record));
        assertThat(of(name, editor).holds(LocalDate.of(2026, 11, 25))).isFalse();
        page(record, editor).andExpect(content().string(containsString("پایان یافته")));
        pages.perform(form(address, "نام دیگر", "", "").with(signedIn(editor)))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("نام دیگر")))
                .andExpect(content().string(containsString(name)));
    }

    @Test
    @Row("B3")
    void everyMistakeIsShownAtOnceAndAnotherCityIsNotThere() throws Exception {
        var editor = people.editorOf(TestDossiers.SHIRAZ);
        var address = "/city-records/" + TestDossiers.SHIRAZ + "/contacts";
        pages.perform(form(address, "", "دیروز", "۱۴۰۰/۰۱/۰۱")
                        .param("email", "نشانی")
                        .with(signedIn(editor)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("نام و نام خانوادگی را بنویسید")))
                .andExpect(content().string(containsString("دیروز")))
                .andExpect(content().string(containsString("نشانی رایانامه را کامل")));
        pages.perform(form("/city-records/" + KASHAN + "/contacts", "نام", "", "")
                        .with(signedIn(editor)))
                .andExpect(status().isNotFound());
        page("/city-records/" + TestDossiers.SHIRAZ, people.contributorOf(TestDossiers.SHIRAZ))
                .andExpect(content().string(not(containsString("contacts/new"))));
    }

    private Contact of(String name, Account reader) {
        return contacts.of(TestDossiers.SHIRAZ, reader).stream()
                .filter(one -> one.nameFa().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private org.springframework.test.web.servlet.ResultActions page(String path, Account reader) throws Exception {
        return pages.perform(get(path).with(signedIn(reader))).andExpect(status().isOk());
    }

    private static MockHttpServletRequestBuilder form(String address, String name, String from, String until) {
        return post(address)
                .param("_key", OneTimeKeys.next())
                .param("version", "0")
                .param("duty", "EXECUTIVE_CONTACT")
                .param("nameFa", name)
                .param("telephone", "۰۷۱ ۳۲۳۴ ۵۶۷۸")
                .param("from", from)
                .param("until", until);
    }
}
