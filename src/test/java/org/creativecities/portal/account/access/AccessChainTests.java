package org.creativecities.portal.account.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creativecities.portal.account.SignedIn.signedIn;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.creativecities.portal.PortalTest;
import org.creativecities.portal.account.TestPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What the chain does before any page is asked. */
@PortalTest
class AccessChainTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void anAddressWithoutARowIsNotFoundForAnybody() throws Exception {
        mvc.perform(get("/no-such-page")).andExpect(status().isNotFound());
        mvc.perform(get("/no-such-page").with(signedIn(people.head()))).andExpect(status().isNotFound());
        mvc.perform(get("/actuator/env").with(signedIn(people.administrator()))).andExpect(status().isNotFound());
    }

    @Test
    void aStrangerIsSentToSignInAndBack() throws Exception {
        mvc.perform(get("/account"))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/sign-in?to=%2Faccount"));
        mvc.perform(get("/en/account")).andExpect(header().string("Location", "/en/sign-in?to=%2Faccount"));
    }

    @Test
    void aPublicAnswerMakesNoSession() throws Exception {
        var before = sessions();
        mvc.perform(get("/actuator/health")).andExpect(status().isOk()).andExpect(header().doesNotExist("Set-Cookie"));
        assertThat(sessions()).isEqualTo(before);
    }

    @Test
    void anAnswerCarriesTheSafetyHeaders() throws Exception {
        mvc.perform(post("/no-such-page"))
                .andExpect(header().string("Content-Security-Policy", SafetyHeadersFilter.POLICY))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"));
    }

    private int sessions() {
        return jdbc.sql("select count(*) from spring_session")
                .query(Integer.class)
                .single();
    }
}
