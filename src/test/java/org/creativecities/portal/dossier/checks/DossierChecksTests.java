package org.creativecities.portal.dossier.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creativecities.portal.account.SignedIn.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.Row;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.dossier.Dossiers;
import org.creativecities.portal.dossier.TestDossiers;
import org.creativecities.portal.dossier.checks.RegisterChecks.Mark;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What the secretariat sees beside a dossier: registers it does not keep, and dossiers that share passages. */
@PortalTest
class DossierChecksTests {

    /** The same in every run, and like no other test's text. */
    private final String passage = words(7, 60);

    @Autowired
    private TestDossiers tests;

    @Autowired
    private TestPeople people;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private RegisterChecks registers;

    @Autowired
    private Likeness likeness;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc pages;

    @Test
    @Row("E6")
    void aSharedPassageIsFoundWhateverItsSpellingAndOtherTextIsNot() throws Exception {
        var first = sent("1214", passage + " " + words(1, 40));
        var second = sent(TestDossiers.SHIRAZ, words(2, 40) + " " + passage.replace('ی', 'ي') + " " + words(3, 30));
        var third = sent("1309", words(4, 90));
        var found = likeness.of(second.dossier(), people.expert());
        assertThat(found)
                .extracting(Likeness.Like::id)
                .contains(first.dossier())
                .doesNotContain(third.dossier());
        var like = found.stream()
                .filter(one -> one.id().equals(first.dossier()))
                .findFirst()
                .orElseThrow();
        assertThat(like.sections()).containsExactly("5");
        assertThat(like.percent()).isBetween(10, 90);
        assertThat(like.sameCity()).isFalse();

        jdbc.sql("update call set sealed = true where id = :id")
                .param("id", first.call())
                .update();
        assertThat(likeness.of(second.dossier(), people.expert()))
                .as("what is sealed is not compared for anybody's eye")
                .extracting(Likeness.Like::id)
                .doesNotContain(first.dossier());
    }

    @Test
    @Row("E5")
    void registersAreComparedWithTheirSourceAndDay() throws Exception {
        var city = tests.submitted();
        var points = registers.of(dossiers.card(city.dossier()).orElseThrow());
        assertThat(points)
                .extracting(RegisterChecks.Point::code)
                .containsExactly("municipality", "member", "field", "earlier", "mayor");
        assertThat(points.get(0).mark()).isEqualTo(Mark.AGREES);
        assertThat(points.get(0).source()).isNotEmpty();
        assertThat(points.get(0).asOf()).isNotEmpty();
        assertThat(points.get(4).mark()).isEqualTo(Mark.AGREES);
        var address = "/office/dossiers/" + city.dossier() + "/checks";
        for (var language : new String[] {"", "/en"}) {
            pages.perform(get(language + address).with(signedIn(people.expert())))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("municipalities")));
        }
        pages.perform(get("/office/dossiers/" + tests.draft().dossier() + "/checks")
                        .with(signedIn(people.expert())))
                .andExpect(status().isForbidden());
    }

    @Test
    @Row("E5")
    void aMemberOfTheNetworkIsToldApart() {
        var member = jdbc.sql("select municipality_code from member_city where municipality_code is not null limit 1")
                .query(String.class)
                .single();
        var city = sent(member, words(5, 10));
        assertThat(registers
                        .of(dossiers.card(city.dossier()).orElseThrow())
                        .get(1)
                        .mark())
                .isEqualTo(Mark.CONTRADICTS);
    }

    private TestDossiers.City sent(String municipality, String text) {
        var city = tests.complete(tests.draft(tests.openCall(), municipality));
        tests.save(city, "5", 0, Map.of("5/fa", text, "5/en", "city"), true);
        tests.sent(tests.approved(tests.approvalAsked(city)));
        return city;
    }

    private static String words(long seed, int count) {
        var random = new Random(seed);
        return Stream.generate(() -> random.ints(5, 0, 20)
                        .mapToObj(n -> String.valueOf("بپتجحخدذرزسشصطعفقلنی".charAt(n)))
                        .collect(Collectors.joining()))
                .limit(count)
                .collect(Collectors.joining(" "));
    }
}
