package org.creativecities.portal.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativecities.portal.account.SignedIn.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.localization.Bilingual;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The duties of a member: due years computed, a report from its opening to acceptance, the yearly check. */
@PortalTest
class MonitoringTests {

    @Autowired
    private Monitoring monitoring;

    @Autowired
    private YearlyChecks checks;

    @Autowired
    private TestPeople people;

    @Autowired
    private DatabaseClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc pages;

    @Test
    void dueYearsAreComputedFromTheDesignation() {
        var words = new Bilingual("", "");
        var policy = new MonitoringPolicy(4, 2, words, "2021-04", words);
        assertThat(policy.dueYears(2015, 2026)).containsExactly(2019, 2023, 2027);
        assertThat(policy.nextAfter(2015, 2026)).isEqualTo(2031);
        assertThat(policy.dueYears(2025, 2026)).isEmpty();
        assertThat(policy.dueYears(2025, 2027)).containsExactly(2029);
    }

    @Test
    void aReportIsWrittenSentReturnedAndAcceptedAndPutOnPaper() throws Exception {
        var city = member(2015);
        var mayor = people.mayorOf(city);
        var editor = people.editorOf(city);
        assertThatThrownBy(() -> monitoring.begin(2031, editor)).isInstanceOf(NotAllowedException.class);
        var id = report(city, 2027, editor);
        assertThatThrownBy(() -> monitoring.begin(2027, editor)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> monitoring.find(id, people.editorOf("1101"))).isInstanceOf(NotVisibleException.class);
        assertThat(Monitoring.maySend(mayor, monitoring.find(id, mayor))).isFalse();
        for (var section : monitoring.find(id, editor).sections()) {
            monitoring.write(id, section.code(), "نتیجه " + section.code(), section.version(), editor);
        }
        assertThatThrownBy(() -> monitoring.write(id, "summary", "کهنه", 0, mayor))
                .isInstanceOf(ConflictException.class);
        pages.perform(post("/monitoring/" + id + "/sections/summary")
                        .param("text", "متن من می‌ماند")
                        .param("version", "0")
                        .with(signedIn(mayor)))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("متن من می‌ماند")))
                .andExpect(content().string(containsString("نتیجه summary")));
        assertThatThrownBy(() -> monitoring.send(id, 0, editor)).isInstanceOf(NotAllowedException.class);
        monitoring.send(id, 0, mayor);
        var expert = people.expert();
        monitoring.judge(id, 1, "جدول بودجه نیست", expert);
        assertThat(monitoring.find(id, editor).reason()).isEqualTo("جدول بودجه نیست");
        monitoring.send(id, 2, mayor);
        monitoring.judge(id, 3, "", expert);
        assertThat(monitoring.find(id, editor).status()).isEqualTo(ReportStatus.ACCEPTED);
        var pdf = pages.perform(get("/en/monitoring/" + id + "/paper").with(signedIn(editor)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (var paper = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(paper)).contains("Action plan for the next four years");
        }
        pages.perform(get("/monitoring/" + id + "/paper").param("type", "docx").with(signedIn(expert)))
                .andExpect(status().isOk());
    }

    @Test
    void whatACityStillWritesIsNotReadByTheSecretariatNorAnythingByStaffTiedToIt() throws Exception {
        var city = member(2015);
        var editor = people.editorOf(city);
        var id = report(city, 2023, editor);
        monitoring.write(id, "summary", "هنوز پیش‌نویس است", 0, editor);
        var expert = people.expert();
        assertThat(monitoring.find(id, expert).sections())
                .allMatch(section -> section.text().isEmpty());
        pages.perform(get("/monitoring/" + id).with(signedIn(expert)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("پس از ارسال شهردار")));
        pages.perform(get("/monitoring/" + id + "/paper").with(signedIn(expert)))
                .andExpect(status().isForbidden());
        assertThat(monitoring.find(id, people.auditor()).sections())
                .anyMatch(section -> !section.text().isEmpty());
        people.also(expert.id(), Role.MAYOR, city);
        assertThatThrownBy(() -> monitoring.find(id, expert)).isInstanceOf(NotVisibleException.class);
        assertThatThrownBy(() -> checks.of(city, expert)).isInstanceOf(NotVisibleException.class);
        assertThat(monitoring.duties(expert))
                .noneMatch(one -> one.municipality().equals(city));
    }

    @Test
    void anOldReportIsNotKnownUntilSomethingShowsIt() throws Exception {
        var city = member(2015);
        var expert = people.expert();
        jdbc.sql("delete from monitoring_report where municipality_code = :city and due_year = 2019")
                .param("city", city)
                .update();
        assertThat(due(city, 2019, expert).status()).isNull();
        assertThat(due(city, 2019, expert).late()).isFalse();
        pages.perform(post("/monitoring/past/" + city + "/2019")
                        .param("_key", OneTimeKeys.next())
                        .param("delivered", "yes")
                        .with(signedIn(expert)))
                .andExpect(status().isUnprocessableContent());
        monitoring.record(city, 2019, true, "نامه ۱۲۳", expert);
        assertThat(due(city, 2019, expert).status()).isEqualTo(ReportStatus.DELIVERED);
        for (var language : List.of("", "/en")) {
            pages.perform(get(language + "/monitoring").with(signedIn(expert))).andExpect(status().isOk());
            pages.perform(get(language + "/monitoring").with(signedIn(people.editorOf("1214"))))
                    .andExpect(status().isOk());
        }
    }

    @Test
    void theYearlyCheckIsWrittenForThisYearAndTheLast() throws Exception {
        var city = member(2015);
        var editor = people.editorOf(city);
        var year = clock.today().getYear();
        pages.perform(post("/monitoring/checks/" + year)
                        .param("_key", OneTimeKeys.next())
                        .param("moved", "")
                        .param("money", "می‌ماند")
                        .with(signedIn(editor)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("می‌ماند")));
        jdbc.sql("delete from monitoring_check where municipality_code = :city")
                .param("city", city)
                .update();
        checks.write(new YearlyCheck(year, "دو ابتکار", "", "", "ATTENDED", "", true, 0), editor);
        assertThatThrownBy(() -> checks.write(new YearlyCheck(year, "کهنه", "", "", "ABSENT", "", false, 0), editor))
                .isInstanceOf(ConflictException.class);
        assertThat(checks.of(city, editor))
                .singleElement()
                .satisfies(one -> assertThat(one.focalPointChanged()).isTrue());
        assertThatThrownBy(() -> checks.write(new YearlyCheck(year - 2, "دیر", "", "", "ABSENT", "", false, 0), editor))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> checks.of(city, people.editorOf("1101"))).isInstanceOf(NotVisibleException.class);
    }

    private UUID report(String city, int year, Account editor) {
        jdbc.sql("delete from monitoring_answer where report_id in"
                        + " (select id from monitoring_report where municipality_code = :city and due_year = :year)")
                .param("city", city)
                .param("year", year)
                .update();
        jdbc.sql("delete from monitoring_report where municipality_code = :city and due_year = :year")
                .param("city", city)
                .param("year", year)
                .update();
        return monitoring.begin(year, editor);
    }

    private MemberDuties.DueYear due(String city, int year, Account reader) {
        return monitoring.duties(reader).stream()
                .filter(one -> one.municipality().equals(city))
                .flatMap(one -> one.years().stream())
                .filter(one -> one.year() == year)
                .findFirst()
                .orElseThrow();
    }

    private String member(int designated) {
        return jdbc.sql("select municipality_code from member_city where iso2 = 'IR' and designated = :year"
                        + " order by municipality_code limit 1")
                .param("year", designated)
                .query(String.class)
                .single();
    }
}
