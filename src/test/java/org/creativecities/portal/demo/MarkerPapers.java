package org.creativecities.portal.demo;

import static org.creativecities.portal.demo.MarkerWorld.m;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.cityrecord.Contact;
import org.creativecities.portal.cityrecord.Contacts;
import org.creativecities.portal.council.CommitteeKind;
import org.creativecities.portal.council.Committees;
import org.creativecities.portal.council.Duty;
import org.creativecities.portal.council.Meetings;
import org.creativecities.portal.council.NewMember;
import org.creativecities.portal.council.TypedMinutes;
import org.creativecities.portal.criteria.SelfAssessments;
import org.creativecities.portal.dossier.TestDossiers;
import org.creativecities.portal.dossier.talk.Comments;
import org.creativecities.portal.dossier.talk.Conversations;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.monitoring.Monitoring;
import org.creativecities.portal.sistercity.proposal.NewOpinion;
import org.creativecities.portal.sistercity.proposal.Opinions;
import org.creativecities.portal.sistercity.proposal.ProposalText;
import org.creativecities.portal.sistercity.proposal.Proposals;
import org.creativecities.portal.sistercity.proposal.Verdict;
import org.creativecities.portal.tie.NewStatement;
import org.creativecities.portal.tie.PartnerCities;
import org.creativecities.portal.tie.PartnerFilter;
import org.creativecities.portal.tie.Statement;
import org.creativecities.portal.tie.TieDesk;
import org.creativecities.portal.tie.TieType;
import org.creativecities.portal.workshop.Participant;
import org.creativecities.portal.workshop.Registrations;
import org.creativecities.portal.workshop.SeatRules;
import org.creativecities.portal.workshop.TestWorkshops;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is written around the dossiers of the {@link MarkerWorld}: proposals with an opinion that holds a confidential
 * reason, messages, talk of a team, contacts, a seat, a self-assessment, a claim about a tie, minutes, a report.
 */
@Component
public class MarkerPapers {

    private final Proposals proposals;
    private final Opinions opinions;
    private final PartnerCities partners;
    private final Conversations conversations;
    private final Comments comments;
    private final Contacts contacts;
    private final TestWorkshops workshops;
    private final Registrations registrations;
    private final SelfAssessments self;
    private final TieDesk ties;
    private final Committees committees;
    private final Meetings meetings;
    private final Monitoring monitoring;
    private final TestPeople people;
    private final DatabaseClock clock;
    private final JdbcClient jdbc;

    MarkerPapers(
            Proposals proposals,
            Opinions opinions,
            PartnerCities partners,
            Conversations conversations,
            Comments comments,
            Contacts contacts,
            TestWorkshops workshops,
            Registrations registrations,
            SelfAssessments self,
            TieDesk ties,
            Committees committees,
            Meetings meetings,
            Monitoring monitoring,
            TestPeople people,
            DatabaseClock clock,
            JdbcClient jdbc) {
        this.proposals = proposals;
        this.opinions = opinions;
        this.partners = partners;
        this.conversations = conversations;
        this.comments = comments;
        this.contacts = contacts;
        this.workshops = workshops;
        this.registrations = registrations;
        this.self = self;
        this.ties = ties;
        this.committees = committees;
        this.meetings = meetings;
        this.monitoring = monitoring;
        this.people = people;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /**
     * What the papers are found by.
     *
     * @param ids by the beginning of the addresses that ask for them
     * @param officer of the body that was asked
     * @param clerk of the member city that writes a report
     * @param chair of the working group
     */
    record Papers(Map<String, UUID> ids, Account officer, Account clerk, Account chair) {}

    Papers make(TestDossiers.City decided, TestDossiers.City draft, Account expert) {
        var officer = people.opinionOfficer();
        jdbc.sql("insert into opinion_officer values (:id, 'FOREIGN_MINISTRY')")
                .param("id", officer.id())
                .update();
        var proposal = proposals.begin(text("Decided"), decided.mayor());
        proposals.submit(proposal, version(proposal), decided.mayor());
        opinions.ask(proposal, "FOREIGN_MINISTRY", m("Decided", "Question"), expert);
        var opinion = opinions.mine(officer).get(0).id();
        opinions.file(
                opinion,
                new NewOpinion(
                        Verdict.AGREE, m("Decided", "Sentence"), m("Decided", "Confidential"), null, null, false),
                officer);
        proposals.begin(text("Draft"), draft.mayor());
        conversations.write(decided.dossier(), null, m("Decided", "Message"), decided.editor());
        comments.open(draft.dossier(), "5", 1, "5", m("Draft", "Comment"), Set.of(), draft.editor());
        var contact = contacts.add(contact(String.valueOf(decided.editor().municipality())), decided.editor());
        var workshop = workshops.open(expert, new SeatRules(9, null, null));
        registrations.register(workshop, seat(decided), Map.of(), decided.editor());
        var assessment = self.start(decided.editor());
        write(assessment, decided.editor());
        var clerk = clerkOfAMember();
        var chair = people.councilMember();
        var tie = claimed();
        var meeting = minuted(chair, expert);
        return new Papers(
                Map.ofEntries(
                        Map.entry("/proposals", proposal),
                        Map.entry("/office/proposals", proposal),
                        Map.entry("/agreements", proposal),
                        Map.entry(
                                "/assessments", proposals.see(proposal, expert).assessment()),
                        Map.entry(
                                "/office/assessments",
                                proposals.see(proposal, expert).assessment()),
                        Map.entry("/opinions", opinion),
                        Map.entry("/city-records", contact),
                        Map.entry("/workshops", workshop),
                        Map.entry("/office/workshops", workshop),
                        Map.entry("/self-assessments", assessment),
                        Map.entry("/ties", tie),
                        Map.entry("/office/ties", tie),
                        Map.entry("/office/meetings", meeting),
                        Map.entry(
                                "/office/committees",
                                meetings.find(meeting, expert).committee()),
                        Map.entry("/monitoring", report(clerk))),
                officer,
                clerk,
                chair);
    }

    private UUID minuted(Account chair, Account expert) {
        var body =
                committees.found(CommitteeKind.WORKING_GROUP, new Bilingual("کارگروه نشانه", "Marker group"), expert);
        committees.seat(body, new NewMember(chair.id(), "وزارت کشور", Duty.CHAIR, clock.today(), null), expert);
        var id = meetings.plan(body, clock.now().minus(Duration.ofDays(1)), "سالن", 1, List.of("نخست"), expert);
        var item = meetings.items(id, expert).get(0);
        meetings.write(id, List.of(new TypedMinutes(item.id(), m("Council", "Minutes"), item.version())), expert);
        return id;
    }

    private UUID claimed() {
        var row = jdbc.sql(
                        "select id, municipality_code from tie where municipality_code not in ('1214', '1272', '1346')"
                                + " and basis = 'MADE' order by code desc limit 1")
                .query()
                .singleRow();
        var id = (UUID) row.get("id");
        ties.askCorrection(
                id,
                new NewStatement(Statement.Tag.SIGNED, 2001, m("Tie", "Claim"), m("Tie", "Claim"), null),
                people.editorOf(String.valueOf(row.get("municipality_code"))));
        return id;
    }

    private Account clerkOfAMember() {
        var city = jdbc.sql("select m.municipality_code from member_city m where m.iso2 = 'IR' and m.designated = 2015"
                        + " order by m.municipality_code desc limit 1")
                .query(String.class)
                .single();
        jdbc.sql("delete from monitoring_answer where report_id in"
                        + " (select id from monitoring_report where municipality_code = :city and due_year = 2023)")
                .param("city", city)
                .update();
        jdbc.sql("delete from monitoring_report where municipality_code = :city and due_year = 2023")
                .param("city", city)
                .update();
        return people.editorOf(city);
    }

    private UUID report(Account clerk) {
        var id = monitoring.begin(2023, clerk);
        var section = monitoring.find(id, clerk).sections().get(0);
        monitoring.write(id, section.code(), m("Member", "Report"), section.version(), clerk);
        return id;
    }

    private void write(UUID assessment, Account editor) {
        var one = self.find(assessment, editor);
        var clause = one.answers().get(0).clause().id();
        var given = Map.of(clause, new SelfAssessments.Given(2, m("Decided", "Self"), m("Decided", "Self")));
        self.save(assessment, one.version(), given, false, editor);
    }

    private ProposalText text(String mark) {
        var what = m(mark, "Proposal");
        return new ProposalText(
                partner(),
                TieType.SISTER,
                null,
                what,
                what,
                what,
                "۱۲۳",
                LocalDate.of(2026, 10, 1),
                what,
                what + "@example.org");
    }

    private UUID partner() {
        var taken = jdbc.sql("select partner_city_id from proposal")
                .query(UUID.class)
                .set();
        return partners.candidates(new PartnerFilter(null, null, null, false), 200).stream()
                .map(one -> one.id())
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElseThrow();
    }

    private long version(UUID proposal) {
        return jdbc.sql("select version from proposal where id = :id")
                .param("id", proposal)
                .query(Long.class)
                .single();
    }

    private static Contact contact(String city) {
        var name = m("Decided", "Contact");
        return new Contact(
                UUID.randomUUID(),
                city,
                org.creativecities.portal.cityrecord.Duty.values()[0],
                name,
                name,
                name,
                "+987132345678",
                name + "@example.org",
                LocalDate.of(2026, 1, 1),
                null,
                name,
                0);
    }

    private static Participant seat(TestDossiers.City city) {
        var editor = city.editor();
        var municipality = editor.municipality();
        return new Participant(editor.name(), "", editor.email(), null, municipality, null, m("Decided", "Seat"), null);
    }
}
