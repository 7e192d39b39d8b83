package org.creativecities.portal.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativecities.portal.account.SignedIn.signedIn;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.Row;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.dossier.clock.HandlingClocks;
import org.creativecities.portal.localization.Bilingual;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Reasons as data, returns bound to answers, the clock that stands still, files that nobody touches, and second thoughts. */
@PortalTest
class ScreeningDeskTests {

    @Autowired
    private TestDossiers tests;

    @Autowired
    private TestPeople people;

    @Autowired
    private DossierWriting writing;

    @Autowired
    private DossierSending sending;

    @Autowired
    private DossierReading reading;

    @Autowired
    private DossierScreening screening;

    @Autowired
    private ScreeningReasons reasons;

    @Autowired
    private HandlingClocks clocks;

    @Autowired
    private UntouchedDossiers untouched;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    @Row("E1")
    @Test
    void aRefusalNamesReasonsOfTheListAsTheyStoodThen() throws Exception {
        var city = tests.submitted();
        var code = "test-" + UUID.randomUUID().toString().substring(0, 8);
        reasons.write(reason(code, "جمله نخست"), 0, people.administrator());
        screening.notAdmit(city.dossier(), tests.version(city), "", List.of(code), people.expert());
        reasons.write(reason(code, "جمله دوم"), 1, people.head());
        assertThat(reading.verdictReasons(city.dossier(), city.editor()))
                .extracting(one -> one.text().fa())
                .containsExactly("جمله نخست");
        assertThat(page("/dossiers/" + city.dossier() + "/result", city.editor()))
                .contains("جمله نخست");
        assertThat(page("/en/dossiers/" + city.dossier() + "/result", city.editor()))
                .contains("Sentence in English");
        assertThatThrownBy(() -> reasons.write(reason(code, "جمله سوم"), 1, people.head()))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> reasons.write(reason(code, "جمله سوم"), 2, people.expert()))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    @Row({"D24", "D25"})
    void aReturnThatNamesOneAnswerOpensOnlyThatOne() throws Exception {
        var city = tests.submitted();
        var id = city.dossier();
        screening.returnFor(
                id,
                tests.version(city),
                "یک پاسخ",
                Instant.now().plusSeconds(864_000),
                List.of(new ReturnView.NewRemark("5", 0, "5", "english-missing", "")),
                people.expert());
        assertThatThrownBy(() -> tests.save(city, "5", 0, Map.of("5-people/", "12"), false))
                .hasMessage("dossier.refused.not-named");
        tests.save(city, "5", 0, Map.of("5/en", "Shiraz is the city of poets"), false);
        assertThatThrownBy(() -> tests.save(city, "10.3", 0, Map.of("10.3-yes/", "yes"), false))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> writing.addItem(id, "10.1", city.editor())).isInstanceOf(NotAllowedException.class);
        var html = page("/dossiers/" + id + "/sections/5", city.editor());
        assertThat(html).contains("متن انگلیسی این پاسخ را بنویسید").contains("name=\"q-5-en\"");
        assertThat(html).doesNotContain("name=\"q-5-people\"");
        assertThat(page("/dossiers/" + id + "/corrections", city.editor())).contains("متن انگلیسی این پاسخ");
    }

    @Test
    @Row("D26")
    void suggestedWordsAreTakenOverAsANewVersionAndNeverOverAColleague() throws Exception {
        var city = tests.submitted();
        var id = city.dossier();
        var words = Map.of("en", "Shiraz, a city of poetry");
        screening.returnFor(
                id,
                tests.version(city),
                "یک واژه",
                Instant.now().plusSeconds(864_000),
                List.of(new ReturnView.NewRemark("5", 0, "5", null, "", words)),
                people.expert());
        assertThat(page("/dossiers/" + id + "/corrections", city.editor())).contains("Shiraz, a city of poetry");
        var remark = reading.returns(id, city.editor()).get(0).remarks().get(0);
        writing.takeSuggestion(id, remark.id(), remark.version(), city.editor());
        var answer = reading.section(id, "5", 0, city.editor()).answers().get(new AnswerKey("5", 0, "5", "en"));
        assertThat(answer.value()).isEqualTo("Shiraz, a city of poetry");
        assertThat(answer.by()).isEqualTo(city.editor().id());
        assertThat(answer.version()).isEqualTo(2);
        assertThatThrownBy(() -> writing.takeSuggestion(id, remark.id(), remark.version(), city.editor()))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> writing.takeSuggestion(id, remark.id(), 0, people.editorOf("1214")))
                .isInstanceOf(NotVisibleException.class);
    }

    @Row("E2")
    @Test
    void theClockStandsStillWhileTheCityOwesSomethingAndBothSidesSeeIt() throws Exception {
        var city = tests.submitted();
        var id = city.dossier();
        screening.returnFor(
                id,
                tests.version(city),
                "یادداشت",
                Instant.now().plusSeconds(864_000),
                List.of(new ReturnView.NewRemark("5", null, "کوتاه‌تر")),
                people.expert());
        var standing = clocks.of(id).orElseThrow();
        assertThat(standing.stopped()).isNotNull();
        assertThat(standing.used()).isZero();
        assertThat(page("/dossiers/" + id, city.editor())).contains("نوبت شهر");
        assertThat(page("/office/dossiers/" + id, people.expert())).contains("نوبت شهر");
        assertThat(page("/office/dossiers", people.expert())).contains("زمان پالایش");
    }

    @Row("E3")
    @Test
    void whatIsUsualIsToldWhenThereAreEnough() {
        for (var n = 0; n < 5; n++) {
            var city = tests.submitted();
            screening.notAdmit(city.dossier(), tests.version(city), "دلیل", people.expert());
        }
        var typical = clocks.typical().orElseThrow();
        assertThat(typical.count()).isGreaterThanOrEqualTo(5);
        assertThat(typical.half()).isLessThanOrEqualTo(typical.most());
    }

    @Row("E4")
    @Test
    void aFileNobodyTouchesIsFound() throws Exception {
        var city = tests.submitted();
        var id = city.dossier();
        assertThat(untouched.among(List.of(id))).isEmpty();
        move("update dossier set updated_at = updated_at - interval '30 days' where id = :id", id);
        assertThat(untouched.among(List.of(id))).containsExactly(id);
        assertThat(untouched.all()).extracting(UntouchedDossiers.Untouched::id).contains(id);
        assertThat(page("/office/dossiers?idle=yes", people.expert()))
                .contains(reading.find(id, people.expert()).card().reference());
        screening.answer(id, List.of(new ScreeningView.Answer("member-state", true, "", 0)), people.expert());
        assertThat(untouched.among(List.of(id))).isEmpty();
    }

    @Row("D23")
    @Test
    void aWithdrawalIsTakenBackBeforeTheDeadlineAndNotAfterIt() {
        var city = tests.submitted();
        var id = city.dossier();
        sending.withdraw(id, tests.version(city), "اشتباه", city.mayor());
        assertThatThrownBy(() -> sending.revive(id, tests.version(city), city.editor()))
                .isInstanceOf(NotAllowedException.class);
        sending.revive(id, tests.version(city), city.mayor());
        assertThat(tests.status(id)).isEqualTo(DossierStatus.SUBMITTED);
        assertThat(reading.withdrawal(id, city.mayor())).isEmpty();
        sending.withdraw(id, tests.version(city), "باز هم", city.mayor());
        move("update call set closes_at = portal_now() where id = (select call_id from dossier where id = :id)", id);
        assertThatThrownBy(() -> sending.revive(id, tests.version(city), city.mayor()))
                .isInstanceOf(NotAllowedException.class);
    }

    private static ScreeningReason reason(String code, String text) {
        return new ScreeningReason(
                code,
                1,
                ScreeningReason.Kind.BOTH,
                new Bilingual("عنوان آزمون", "Test title"),
                new Bilingual(text, "Sentence in English"),
                true);
    }

    private void move(String sql, UUID id) {
        jdbc.sql(sql).param("id", id).update();
    }

    private String page(String address, Account account) throws Exception {
        var response = mvc.perform(get(java.net.URI.create(address)).with(signedIn(account)))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }
}
