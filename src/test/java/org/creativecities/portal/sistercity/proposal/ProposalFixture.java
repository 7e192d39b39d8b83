package org.creativecities.portal.sistercity.proposal;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.document.Documents;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.sistercity.affinity.Assessments;
import org.creativecities.portal.sistercity.affinity.Gate;
import org.creativecities.portal.sistercity.affinity.GateOutcome;
import org.creativecities.portal.tie.PartnerCities;
import org.creativecities.portal.tie.PartnerFilter;
import org.creativecities.portal.tie.TieType;
import org.creativecities.portal.tie.Ties;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People, a partner and the steps that several tests of proposals need. */
abstract class ProposalFixture {

    private static int next = 40;

    @Autowired
    Proposals proposals;

    @Autowired
    Opinions opinions;

    @Autowired
    Agreements agreements;

    @Autowired
    StageClocks clocks;

    @Autowired
    ProposalAlarms alarms;

    @Autowired
    ApprovalChain chain;

    @Autowired
    Assessments assessments;

    @Autowired
    SignedCopies copies;

    @Autowired
    AgreementPromises promises;

    @Autowired
    AgreementPaper paper;

    @Autowired
    Documents documents;

    @Autowired
    Ties ties;

    @Autowired
    PartnerCities partners;

    @Autowired
    TestPeople people;

    @Autowired
    DatabaseClock clock;

    @Autowired
    JdbcClient jdbc;

    Account mayor;
    Account expert;
    Account head;
    Account officer;
    UUID partner;

    @BeforeEach
    void theCast() {
        mayor = people.mayorOf("1309");
        expert = people.expert();
        head = people.head();
        officer = people.opinionOfficer();
        jdbc.sql("insert into opinion_officer values (:id, 'FOREIGN_MINISTRY')")
                .param("id", officer.id())
                .update();
        partner = partners.candidates(new PartnerFilter(null, null, null, false), 200)
                .get(next++)
                .id();
    }

    void passTheOtherGates(UUID id) {
        var assessment = proposals.see(id, expert).assessment();
        assessments.gate(assessment, Gate.PARTNER_WISH, GateOutcome.PASS, "شهر شریک", "نامه رسیده", expert);
        assessments.gate(assessment, Gate.LAW_AND_VALUES, GateOutcome.PASS, "دبیرخانه", "سازگار است", expert);
    }

    GateOutcome gate(UUID id, Gate gate, Account reader) {
        return proposals.gates(proposals.see(id, reader), opinions.on(id, reader)).stream()
                .filter(one -> one.gate() == gate)
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    int told(UUID id, String action) {
        return jdbc.sql("select count(*) from history_entry where subject_id = :id and action = :action")
                .param("id", id.toString())
                .param("action", action)
                .query(Integer.class)
                .single();
    }

    void silent(UUID id) {
        opinions.ask(id, "CIVIL_DEPUTY", "مانعی هست؟", expert);
        jdbc.sql("update opinion set due_on = due_on - 100 where proposal_id = :id")
                .param("id", id)
                .update();
        opinions.missed(id, opinions.on(id, expert).get(0).id(), expert);
    }

    UUID submitted() {
        var id = proposals.begin(text(partner), mayor);
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> proposals.begin(text(partner), mayor));
        proposals.submit(id, version(id), mayor);
        return id;
    }

    UUID another() {
        return partners.candidates(new PartnerFilter(null, null, null, false), 200)
                .get(next++)
                .id();
    }

    long version(UUID id) {
        return jdbc.sql("select version from proposal where id = :id")
                .param("id", id)
                .query(Long.class)
                .single();
    }

    static ProposalText text(UUID partner) {
        return new ProposalText(
                partner,
                TieType.SISTER,
                null,
                "پیوند تاریخی",
                "نمایشگاه سالانه",
                "دو شهر دیگر بررسی شد",
                "۱۲۳",
                LocalDate.of(2026, 10, 1),
                "رابط",
                "contact@example.org");
    }

    static AgreementText agreement() {
        return new AgreementText(
                LocalDate.of(2030, 1, 1),
                "با توافق",
                "سه ماه",
                "گفت‌وگو",
                "EQUAL",
                new Bilingual("خلاصه", "Summary"),
                List.of(new Obligation(
                        "HERE",
                        new Bilingual("برگزاری نمایشگاه سالانه", "Hold a yearly exhibition"),
                        LocalDate.of(2027, 5, 1),
                        null,
                        "",
                        "گزارش")),
                List.of(new Clause(
                        "COSTS",
                        1,
                        new Bilingual("هزینه‌ها", "Costs"),
                        "هر طرف هزینه خود را می‌پردازد",
                        "Each party bears its own costs",
                        "")));
    }
}
