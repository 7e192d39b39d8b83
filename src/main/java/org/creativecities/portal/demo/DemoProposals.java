package org.creativecities.portal.demo;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.sistercity.affinity.Assessments;
import org.creativecities.portal.sistercity.affinity.Gate;
import org.creativecities.portal.sistercity.affinity.GateOutcome;
import org.creativecities.portal.sistercity.proposal.AgreementText;
import org.creativecities.portal.sistercity.proposal.Agreements;
import org.creativecities.portal.sistercity.proposal.Clause;
import org.creativecities.portal.sistercity.proposal.ClauseLibrary;
import org.creativecities.portal.sistercity.proposal.NewOpinion;
import org.creativecities.portal.sistercity.proposal.Obligation;
import org.creativecities.portal.sistercity.proposal.OpinionView;
import org.creativecities.portal.sistercity.proposal.Opinions;
import org.creativecities.portal.sistercity.proposal.Outcome;
import org.creativecities.portal.sistercity.proposal.ProposalText;
import org.creativecities.portal.sistercity.proposal.Proposals;
import org.creativecities.portal.sistercity.proposal.Verdict;
import org.creativecities.portal.tie.PartnerCities;
import org.creativecities.portal.tie.PartnerCity;
import org.creativecities.portal.tie.PartnerFilter;
import org.creativecities.portal.tie.TieType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Proposals of the demo world at three stages: a draft, one before the bodies, one whose opinion has come. */
@Component
class DemoProposals {

    private static final String QUESTION = "آیا این همکاری از نظر آن دستگاه مانعی دارد؟ (نمونه)";

    private final Proposals proposals;
    private final Opinions opinions;
    private final Agreements agreements;
    private final ClauseLibrary library;
    private final Assessments assessments;
    private final PartnerCities partners;
    private final DemoPeople people;
    private final DatabaseClock clock;
    private final JdbcClient jdbc;

    DemoProposals(
            Proposals proposals,
            Opinions opinions,
            Agreements agreements,
            ClauseLibrary library,
            Assessments assessments,
            PartnerCities partners,
            DemoPeople people,
            DatabaseClock clock,
            JdbcClient jdbc) {
        this.proposals = proposals;
        this.opinions = opinions;
        this.agreements = agreements;
        this.library = library;
        this.assessments = assessments;
        this.partners = partners;
        this.people = people;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    void write() {
        var officer = people.find("opinion");
        jdbc.sql("insert into opinion_officer values (:id, 'FOREIGN_MINISTRY') on conflict do nothing")
                .param("id", officer.id())
                .update();
        var expert = people.find("expert");
        propose(people.find("mayor.yazd"), "CRAFTS", 0, false);
        var waiting = propose(people.find("mayor.tabriz"), "CRAFTS", 1, true);
        opinions.ask(waiting, "FOREIGN_MINISTRY", QUESTION, expert);
        opinions.ask(waiting, "MUNICIPALITIES_ORGANISATION", QUESTION, expert);
        var answered = propose(people.find("mayor.qazvin"), "GASTRONOMY", 0, true);
        opinions.ask(answered, "FOREIGN_MINISTRY", QUESTION, expert);
        asked(answered, officer)
                .ifPresent(opinion -> opinions.file(
                        opinion.id(),
                        new NewOpinion(
                                Verdict.CONDITION,
                                "نمونه: مانعی نیست، به شرط هماهنگی سفر هیئت‌ها با سفارت.",
                                "نمونه: یادداشت محرمانه برای دبیرخانه.",
                                null,
                                "نمونه: برنامه سفر هیئت‌ها پیش از تصمیم فرستاده شود.",
                                true),
                        officer));
        approve(expert, officer);
    }

    /** Approved, with an agreement that still has something to mend. */
    private void approve(Account expert, Account officer) {
        var mayor = people.find("mayor.bushehr");
        var id = propose(mayor, "MUSIC", 0, true);
        opinions.ask(id, "FOREIGN_MINISTRY", QUESTION, expert);
        asked(id, officer)
                .ifPresent(opinion -> opinions.file(
                        opinion.id(),
                        new NewOpinion(Verdict.AGREE, "نمونه: مانعی نیست.", "", null, null, false),
                        officer));
        var assessment = proposals.see(id, expert).assessment();
        assessments.gate(
                assessment, Gate.PARTNER_WISH, GateOutcome.PASS, "شهر شریک (نمونه)", "نمونه: نامه شهردار", expert);
        assessments.gate(
                assessment, Gate.LAW_AND_VALUES, GateOutcome.PASS, "دبیرخانه (نمونه)", "نمونه: سازگار است", expert);
        assessments.gate(
                assessment, Gate.NOT_DUPLICATE, GateOutcome.PASS_WITH_NOTE, "سیاهه", "نمونه: بررسی شد", expert);
        proposals.prepare(id, proposals.see(id, expert).version(), Outcome.APPROVED, "نمونه: سنخیت روشن است.", expert);
        var head = people.find("head");
        proposals.release(id, proposals.see(id, head).version(), head);
        var text = new AgreementText(
                clock.today().plusYears(5),
                "نمونه: با توافق مکتوب",
                "نمونه: سه ماه پس از آگاهی مکتوب",
                "نمونه: گفت‌وگو",
                "EQUAL",
                new Bilingual("نمونه: دو شهر هر سال یک برنامه مشترک دارند.", "Sample: one joint programme a year."),
                List.of(new Obligation(
                        "HERE",
                        new Bilingual(
                                "نمونه: برگزاری شب موسیقی دو شهر", "Sample: hold a night of music of both cities"),
                        clock.today().plusYears(1),
                        null,
                        "",
                        "نمونه: گزارش و عکس")),
                library.find("COSTS").map(one -> List.of(one.clause())).orElse(List.of()));
        agreements.write(
                id,
                0,
                text.with(new Clause(
                        null, null, new Bilingual("اقامت هنری", "Residencies"), "نمونه: هر سال یک فرصت اقامت", "", "")),
                mayor);
    }

    private UUID propose(Account mayor, String field, int rank, boolean send) {
        PartnerCity partner = partners.candidates(new PartnerFilter(null, field, null, true), 10)
                .get(rank);
        var id = proposals.begin(
                new ProposalText(
                        partner.id(),
                        TieType.SISTER,
                        field,
                        "نمونه: دو شهر در یک حوزه خلاق کار می‌کنند و پیوندهای تاریخی دارند.",
                        "نمونه: نمایشگاه سالانه مشترک و فرصت اقامت برای هنرمندان جوان دو شهر.",
                        "نمونه: دو شهر دیگر بررسی شد؛ یکی رابط معین نداشت و دیگری رابطه تکراری بود.",
                        send ? "۱۴۰۵/۱۲۳ (نمونه)" : "",
                        send ? clock.today().minusDays(30) : null,
                        send ? "رابط شهر شریک (نمونه)" : "",
                        send ? "contact@example.org" : ""),
                mayor);
        if (send) {
            proposals.submit(id, proposals.see(id, mayor).version(), mayor);
        }
        return id;
    }

    private Optional<OpinionView> asked(UUID proposal, Account officer) {
        return opinions.mine(officer).stream()
                .filter(opinion -> opinion.proposal().equals(proposal))
                .findFirst();
    }
}
