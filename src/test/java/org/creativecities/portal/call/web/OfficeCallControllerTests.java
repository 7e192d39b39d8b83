package org.creativecities.portal.call.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creativecities.portal.account.SignedIn.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.call.CallDesk;
import org.creativecities.portal.call.CallExtensions;
import org.creativecities.portal.call.CallStatus;
import org.creativecities.portal.call.CallView;
import org.creativecities.portal.call.Calls;
import org.creativecities.portal.call.FormTemplates;
import org.creativecities.portal.call.Rubrics;
import org.creativecities.portal.call.SampleCalls;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The secretariat's work on calls, through the pages. */
@PortalTest
class OfficeCallControllerTests {

    @Autowired
    private MockMvc pages;

    @Autowired
    private SampleCalls samples;

    @Autowired
    private CallDesk desk;

    @Autowired
    private CallExtensions extensions;

    @Autowired
    private Calls calls;

    @Autowired
    private FormTemplates templates;

    @Autowired
    private Rubrics rubrics;

    @Autowired
    private TestPeople people;

    @Test
    void aCallGoesFromTheFormToThePublic() throws Exception {
        var head = people.head();
        var code = "C" + UUID.randomUUID().toString().substring(0, 8);
        var location = pages.perform(filled("/office/calls", code).with(signedIn(head)))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        var id = UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
        var call = desk.see(id, head);
        assertThat(call.closesAt()).isEqualTo("2027-01-20T10:30:00Z");
        assertThat(call.phases()).hasSize(1);
        for (var language : new String[] {"", "/en"}) {
            for (var page : new String[] {"", "/edit", "/publication"}) {
                pages.perform(get(language + "/office/calls/" + id + page).with(signedIn(head)))
                        .andExpect(status().isOk())
                        .andExpect(content().string(not(containsString("??"))));
            }
        }
        pages.perform(post("/office/calls/" + id + "/publication")
                        .param("_key", OneTimeKeys.next())
                        .param("version", "0")
                        .with(signedIn(head)))
                .andExpect(status().is3xxRedirection());
        assertThat(calls.find(id)).get().extracting(CallView::status).isEqualTo(CallStatus.PUBLISHED);
        pages.perform(get("/office/calls/" + id + "/edit").with(signedIn(head))).andExpect(status().isConflict());
    }

    @Test
    void theSameFormSentTwiceMakesOneCall() throws Exception {
        var head = people.head();
        var code = "C" + UUID.randomUUID().toString().substring(0, 8);
        var key = OneTimeKeys.next();
        var first = pages.perform(filled("/office/calls", code, key).with(signedIn(head)))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        var second = pages.perform(filled("/office/calls", code, key).with(signedIn(head)))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(second).isNotNull().isEqualTo(first);
        assertThat(desk.list(head)).filteredOn(call -> call.code().equals(code)).hasSize(1);
    }

    @Test
    void everyMistakeIsShownAtOnceAndNothingTypedIsLost() throws Exception {
        pages.perform(filled("/office/calls", "با فاصله")
                        .param("titleFa", "")
                        .with(signedIn(people.expert()))
                        .with(request -> {
                            request.setParameter("titleFa", "");
                            request.setParameter("closesOn", "۳۲ دی");
                            request.setParameter("quotaMax", "صد");
                            return request;
                        }))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("عنوان فارسی فراخوان را بنویسید")))
                .andExpect(content().string(containsString("روز پایان را مانند")))
                .andExpect(content().string(containsString("شمار شهرها را از")))
                .andExpect(content().string(containsString("۳۲ دی")))
                .andExpect(content().string(containsString("خلاصه نمونه")));
    }

    @Test
    void aStaleFormIsAConflict() throws Exception {
        var head = people.head();
        var id = samples.draft(head);
        pages.perform(filled(
                                "/office/calls/" + id,
                                "C" + UUID.randomUUID().toString().substring(0, 8))
                        .with(signedIn(head)))
                .andExpect(status().is3xxRedirection());
        pages.perform(filled(
                                "/office/calls/" + id,
                                "C" + UUID.randomUUID().toString().substring(0, 8))
                        .with(signedIn(head)))
                .andExpect(status().isConflict());
    }

    @Test
    void theExpertPreparesAndTheHeadPublishes() throws Exception {
        var expert = people.expert();
        var id = samples.draft(expert);
        pages.perform(get("/office/calls/" + id).with(signedIn(expert))).andExpect(status().isOk());
        pages.perform(get("/office/calls/" + id + "/publication").with(signedIn(expert)))
                .andExpect(status().isForbidden());
        pages.perform(post("/office/calls/" + id + "/publication")
                        .param("_key", OneTimeKeys.next())
                        .param("version", "0")
                        .with(signedIn(expert)))
                .andExpect(status().isForbidden());
        assertThat(calls.find(id)).isEmpty();
    }

    @Test
    void twoPeopleExtendForOneCityAndTheHeadOpensAClosedCallAgain() throws Exception {
        var head = people.head();
        var id = samples.open(head);
        for (var page : new String[] {"/extensions/new", "/postponement", "/closing"}) {
            pages.perform(get("/office/calls/" + id + page).with(signedIn(head)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("??"))));
        }
        pages.perform(post("/office/calls/" + id + "/extensions")
                        .param("_key", OneTimeKeys.next())
                        .param("municipality", "1101")
                        .param("closesOn", "1406/02/01")
                        .param("closesTime", "۱۴:۰۰")
                        .param("letterNumber", "۱۴۰۵/۲۲۱۸")
                        .param("reason", "نمونه")
                        .with(signedIn(head)))
                .andExpect(status().is3xxRedirection());
        var request = extensions.requests(id, head).get(0).id();
        var decision = "/office/calls/" + id + "/extensions/" + request;
        pages.perform(post(decision + "/grant")
                        .param("_key", OneTimeKeys.next())
                        .with(signedIn(head)))
                .andExpect(status().isForbidden());
        assertThat(calls.extension(id, "1101")).isEmpty();
        var expert = people.expert();
        pages.perform(get(decision).with(signedIn(expert)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))));
        pages.perform(post(decision + "/grant")
                        .param("_key", OneTimeKeys.next())
                        .with(signedIn(expert)))
                .andExpect(status().is3xxRedirection());
        assertThat(calls.closesAt(id, "1101")).isEqualTo("2027-04-21T10:30:00Z");
        pages.perform(post("/office/calls/" + id + "/extensions")
                        .param("_key", OneTimeKeys.next())
                        .param("closesOn", "1390/01/01")
                        .param("closesTime", "25")
                        .with(signedIn(head)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("شهرداری را برگزینید")))
                .andExpect(content().string(containsString("شماره نامه را بنویسید")));
        desk.close(id, desk.see(id, head).version(), "نمونه", head);
        pages.perform(get("/office/calls/" + id + "/reopening").with(signedIn(head)))
                .andExpect(status().isOk());
    }

    private MockHttpServletRequestBuilder filled(String address, String code) {
        return filled(address, code, OneTimeKeys.next());
    }

    private MockHttpServletRequestBuilder filled(String address, String code, String key) {
        var expert = people.expert();
        return post(address)
                .param("_key", key)
                .param("version", "0")
                .param("code", code)
                .param("titleFa", "فراخوان نمونه")
                .param("titleEn", "Sample call")
                .param("summaryFa", "خلاصه نمونه")
                .param("summaryEn", "Sample summary")
                .param("round", "۲۰۲۷")
                .param("referenceYear", "۱۴۰۵")
                .param("opensOn", "۱۴۰۵/۰۹/۱۰")
                .param("opensTime", "۰۸:۰۰")
                .param("closesOn", "۱۴۰۵/۱۰/۳۰")
                .param("closesTime", "۱۴:۰۰")
                .param("quotaMax", "۲")
                .param("differentFields", "true")
                .param("fields", "CRAFTS", "MUSIC")
                .param(
                        "formTemplate",
                        templates.list(expert).stream()
                                .filter(version -> !version.draft())
                                .findFirst()
                                .orElseThrow()
                                .id()
                                .toString())
                .param(
                        "rubric",
                        rubrics.list(expert).stream()
                                .filter(version -> !version.draft())
                                .findFirst()
                                .orElseThrow()
                                .id()
                                .toString())
                .param("phases[0].code", "RECEIVING")
                .param("phases[0].titleFa", "دریافت پرونده")
                .param("phases[0].titleEn", "Receiving dossiers")
                .param("phases[0].to", "۱۴۰۵/۱۰/۳۰");
    }
}
