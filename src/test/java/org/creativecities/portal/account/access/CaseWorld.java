package org.creativecities.portal.account.access;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.document.SampleFiles;
import org.creativecities.portal.dossier.DossierFiles;
import org.creativecities.portal.dossier.DossierScreening;
import org.creativecities.portal.dossier.DossierSending;
import org.creativecities.portal.dossier.DossierWriting;
import org.creativecities.portal.dossier.Outcome;
import org.creativecities.portal.dossier.ReturnView;
import org.creativecities.portal.dossier.TestDossiers;
import org.creativecities.portal.review.DecisionDesk;
import org.creativecities.portal.review.Notes;
import org.creativecities.portal.review.Reviews;
import org.creativecities.portal.review.TestReviews;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One dossier in each state, with everybody who may stand in some relation to it. */
@Component
class CaseWorld {

    private static final String OTHER_CITY = "1214";

    private final TestDossiers dossiers;
    private final TestReviews tests;
    private final TestPeople people;
    private final Reviews reviews;
    private final DossierWriting writing;
    private final DossierSending sending;
    private final DossierScreening screening;
    private final DossierFiles files;
    private final DecisionDesk desk;
    private final DatabaseClock clock;

    CaseWorld(
            TestDossiers dossiers,
            TestReviews tests,
            TestPeople people,
            Reviews reviews,
            DossierWriting writing,
            DossierSending sending,
            DossierScreening screening,
            DossierFiles files,
            DecisionDesk desk,
            DatabaseClock clock) {
        this.dossiers = dossiers;
        this.tests = tests;
        this.people = people;
        this.reviews = reviews;
        this.writing = writing;
        this.sending = sending;
        this.screening = screening;
        this.files = files;
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * A dossier with its people.
     *
     * @param review the assigned reviewer's review; null before there are any
     */
    record Case(
            UUID dossier,
            long version,
            UUID attachment,
            @Nullable UUID review,
            Map<String, Account> people) {}

    /** By the name of the state, in the order of a dossier's life. */
    Map<String, Case> make() {
        var cases = new LinkedHashMap<String, Case>();
        cases.put("DRAFT", of(base()));
        cases.put("APPROVAL_ASKED", of(dossiers.approvalAsked(base())));
        cases.put("APPROVED", of(dossiers.approved(dossiers.approvalAsked(base()))));
        cases.put("SUBMITTED", of(sent()));
        cases.put("RETURNED", of(returned(sent())));
        cases.put("ADMITTED", of(admitted(sent())));
        cases.put("UNDER_REVIEW", reviewed(admitted(sent())));
        cases.put("DECISION_PREPARED", decided(reviewed(admitted(sent())), false));
        cases.put("NOMINATED", decided(reviewed(admitted(sent())), true));
        cases.put("WITHDRAWN", of(withdrawn(sent())));
        cases.put("DELETED", of(deleted(base())));
        return cases;
    }

    private TestDossiers.City base() {
        return dossiers.complete(dossiers.draft());
    }

    private TestDossiers.City sent() {
        var city = base();
        attachments.put(city.dossier(), attach(city));
        dossiers.sent(dossiers.approved(dossiers.approvalAsked(city)));
        return city;
    }

    private final Map<UUID, UUID> attachments = new LinkedHashMap<>();

    private UUID attach(TestDossiers.City city) {
        return files.add(city.dossier(), "A4", "نمونه.pdf", new ByteArrayInputStream(SampleFiles.pdf()), city.editor());
    }

    private TestDossiers.City returned(TestDossiers.City city) {
        screening.returnFor(
                city.dossier(),
                dossiers.version(city),
                "روشن کنید",
                clock.now().plus(Duration.ofDays(10)),
                List.of(new ReturnView.NewRemark("5", "5", "روشن کنید")),
                people.expert());
        return city;
    }

    private TestDossiers.City admitted(TestDossiers.City city) {
        return tests.admit(city);
    }

    private TestDossiers.City withdrawn(TestDossiers.City city) {
        sending.withdraw(city.dossier(), dossiers.version(city), "دلیل نمونه", city.mayor());
        return city;
    }

    private TestDossiers.City deleted(TestDossiers.City city) {
        sending.delete(city.dossier(), dossiers.version(city), city.editor());
        return city;
    }

    private Case reviewed(TestDossiers.City city) {
        var assigned = people.reviewer();
        var conflicted = people.reviewer();
        var review = tests.submitted(city.dossier(), assigned, 4, Notes.NONE);
        reviews.recuse(tests.assign(city.dossier(), conflicted), "خویشاوندی", conflicted);
        return withReviewers(of(city), review, assigned, conflicted);
    }

    private Case withReviewers(Case base, UUID review, Account assigned, Account conflicted) {
        var all = new TreeMap<>(base.people());
        all.put("assigned-reviewer", assigned);
        all.put("conflicted-reviewer", conflicted);
        return new Case(base.dossier(), base.version(), base.attachment(), review, all);
    }

    private Case decided(Case before, boolean released) {
        desk.prepare(before.dossier(), Outcome.NOMINATED, "دلیل", null, people.expert());
        if (released) {
            desk.release(before.dossier(), people.head());
        }
        return new Case(
                before.dossier(),
                dossiers.version(before.dossier()),
                before.attachment(),
                before.review(),
                before.people());
    }

    private Case of(TestDossiers.City city) {
        var attachment = attachments.getOrDefault(city.dossier(), UUID.randomUUID());
        var all = new TreeMap<String, Account>();
        all.put("own-editor", city.editor());
        all.put("own-mayor", city.mayor());
        all.put("own-contributor", people.contributorOf(TestDossiers.SHIRAZ));
        all.put("own-council-clerk", people.councilClerkOf(TestDossiers.SHIRAZ));
        all.put("other-editor", people.editorOf(OTHER_CITY));
        all.put("other-mayor", people.mayorOf(OTHER_CITY));
        all.put("other-contributor", people.contributorOf(OTHER_CITY));
        all.put("other-council-clerk", people.councilClerkOf(OTHER_CITY));
        all.put("unassigned-reviewer", people.reviewer());
        all.put("opinion-officer", people.opinionOfficer());
        all.put("commission-officer", people.commissionOfficer());
        all.put("council-member", people.councilMember());
        all.put("expert", people.expert());
        all.put("head", people.head());
        all.put("administrator", people.administrator());
        all.put("auditor", people.auditor());
        return new Case(city.dossier(), dossiers.version(city.dossier()), attachment, null, all);
    }
}
