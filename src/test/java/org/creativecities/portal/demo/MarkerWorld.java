package org.creativecities.portal.demo;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.document.SampleFiles;
import org.creativecities.portal.dossier.DossierFiles;
import org.creativecities.portal.dossier.DossierScreening;
import org.creativecities.portal.dossier.DossierSending;
import org.creativecities.portal.dossier.Outcome;
import org.creativecities.portal.dossier.PhotoRights;
import org.creativecities.portal.dossier.ReturnView;
import org.creativecities.portal.dossier.TestDossiers;
import org.creativecities.portal.review.DecisionDesk;
import org.creativecities.portal.review.Notes;
import org.creativecities.portal.review.TestReviews;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Three cities in one call: one whose decision is written and not released, one that still writes, one that was sent
 * back. Everything that a person could type or name carries the city's marker, followed by what it is.
 */
@Component
public class MarkerWorld {

    /** What every marker begins with. */
    static final String MARK = "Zqxwv";

    private final TestDossiers dossiers;
    private final TestReviews tests;
    private final TestPeople people;
    private final DossierFiles files;
    private final DossierSending sending;
    private final DossierScreening screening;
    private final DecisionDesk desk;
    private final DatabaseClock clock;
    private final JdbcClient jdbc;

    MarkerWorld(
            TestDossiers dossiers,
            TestReviews tests,
            TestPeople people,
            DossierFiles files,
            DossierSending sending,
            DossierScreening screening,
            DecisionDesk desk,
            DatabaseClock clock,
            JdbcClient jdbc) {
        this.dossiers = dossiers;
        this.tests = tests;
        this.people = people;
        this.files = files;
        this.sending = sending;
        this.screening = screening;
        this.desk = desk;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** A city's dossier with all that belongs to it. */
    record Marked(String mark, TestDossiers.City city, UUID attachment) {}

    /**
     * @param decided its decision is prepared
     * @param draft being written
     * @param returned sent back for corrections
     */
    record World(
            Marked decided,
            Marked draft,
            Marked returned,
            UUID review,
            Account assigned,
            Account colleague,
            Account unassigned,
            Account expert,
            Account head) {

        List<Marked> all() {
            return List.of(decided, draft, returned);
        }
    }

    World make() {
        var call = dossiers.openCall();
        var expert = named(people.expert(), "Staff");
        var head = named(people.head(), "Staff");
        var decided = sent(written(call, "1214", "Decided"));
        tests.admit(decided.city());
        var assigned = named(people.reviewer(), "Reviewer");
        var colleague = named(people.reviewer(), "Colleague");
        var review = tests.opened(decided.city().dossier(), assigned);
        tests.submitted(
                decided.city().dossier(),
                colleague,
                4,
                new Notes(m("Colleague", "Own"), m("Colleague", "Inner"), m("Colleague", "City")));
        var draft = written(call, "1272", "Draft");
        dossiers.approvalAsked(draft.city());
        sending.reopen(
                draft.city().dossier(),
                dossiers.version(draft.city()),
                m("Draft", "Note"),
                draft.city().mayor());
        var returned = sent(written(call, "1346", "Returned"));
        screening.returnFor(
                returned.city().dossier(),
                dossiers.version(returned.city()),
                m("Returned", "Return"),
                clock.now().plus(Duration.ofDays(9)),
                List.of(new ReturnView.NewRemark("5", "5", m("Returned", "Remark"))),
                expert);
        desk.prepare(decided.city().dossier(), Outcome.NOMINATED, m("Decision", "Reasons"), null, expert);
        return new World(
                decided,
                draft,
                returned,
                review,
                assigned,
                colleague,
                named(people.reviewer(), "Unassigned"),
                expert,
                head);
    }

    private Marked written(UUID call, String municipality, String mark) {
        var draft = dossiers.draft(call, municipality);
        named(draft.editor(), mark);
        named(draft.mayor(), mark);
        dossiers.complete(draft);
        dossiers.save(
                draft, "5", 0, Map.of("5/fa", "متن " + m(mark, "Textfa"), "5/en", "Text " + m(mark, "Texten")), true);
        var attachment = files.add(
                draft.dossier(),
                "A4",
                m(mark, "File") + ".pdf",
                new ByteArrayInputStream(SampleFiles.pdf()),
                draft.editor());
        files.describe(
                draft.dossier(),
                attachment,
                new PhotoRights(
                        m(mark, "Caption"), m(mark, "Author"), m(mark, "Rights"), "CC0", "NOBODY", m(mark, "Rights")),
                jdbc.sql("select version from dossier_attachment where id = :id")
                        .param("id", attachment)
                        .query(Long.class)
                        .single(),
                draft.editor());
        return new Marked(mark, draft, attachment);
    }

    private Marked sent(Marked marked) {
        dossiers.sent(dossiers.approved(dossiers.approvalAsked(marked.city())));
        return marked;
    }

    private Account named(Account account, String mark) {
        jdbc.sql("update person set name_fa = :name, name_en = :name where id = :id")
                .param("name", m(mark, "Name" + account.role().code()))
                .param("id", account.id())
                .update();
        return account;
    }

    static String m(String mark, String what) {
        return MARK + mark + what;
    }
}
