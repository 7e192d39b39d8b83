package org.creativecities.portal.packaged;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.dossier.Outcome;
import org.creativecities.portal.dossier.TestDossiers;
import org.creativecities.portal.packaged.CrashWorld.Work;
import org.creativecities.portal.review.DecisionDesk;
import org.creativecities.portal.review.Notes;
import org.creativecities.portal.review.TestReviews;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Builds the world of {@link CrashWorld}, each dossier in a city of its own: letters go to all people of a city. */
final class CrashBuilder {

    private static final int STAFF = 4;

    private final TestDossiers dossiers;
    private final TestReviews reviews;
    private final TestPeople people;
    private final DecisionDesk desk;
    private final List<String> cities;
    private int next;

    CrashBuilder(ApplicationContext context) {
        dossiers = context.getBean(TestDossiers.class);
        reviews = context.getBean(TestReviews.class);
        people = context.getBean(TestPeople.class);
        desk = context.getBean(DecisionDesk.class);
        cities = context.getBean(JdbcClient.class)
                .sql("select code from municipality order by code")
                .query(String.class)
                .list();
    }

    CrashWorld world(int drafts, int others) {
        var experts = several(STAFF, people::expert);
        var heads = several(STAFF, people::head);
        var reviewer = people.reviewer();
        return new CrashWorld(
                several(drafts, () -> work(draft(), TestDossiers.City::editor)),
                several(others, () -> work(approved(), TestDossiers.City::mayor)),
                staffed(others, experts, () -> reviewed(reviewer)),
                staffed(others, heads, () -> prepared(reviewer, experts.get(0))));
    }

    private TestDossiers.City draft() {
        return dossiers.draft(dossiers.openCall(), cities.get(next++ % cities.size()));
    }

    private TestDossiers.City approved() {
        return dossiers.approved(dossiers.approvalAsked(dossiers.complete(draft())));
    }

    private TestDossiers.City reviewed(Account reviewer) {
        var city = reviews.admitted(dossiers.openCall(), cities.get(next++ % cities.size()));
        reviews.submitted(city.dossier(), reviewer, 4, Notes.NONE);
        return city;
    }

    private TestDossiers.City prepared(Account reviewer, Account expert) {
        var city = reviewed(reviewer);
        desk.prepare(city.dossier(), Outcome.NOMINATED, "دلیل نمونه", null, expert);
        return city;
    }

    private static Work work(TestDossiers.City city, Function<TestDossiers.City, Account> who) {
        return Work.of(city.dossier(), who.apply(city));
    }

    private static List<Work> staffed(int count, List<Account> staff, Supplier<TestDossiers.City> one) {
        return IntStream.range(0, count)
                .mapToObj(number -> Work.of(one.get().dossier(), staff.get(number % staff.size())))
                .toList();
    }

    private static <T> List<T> several(int count, Supplier<T> one) {
        return Stream.generate(one).limit(count).toList();
    }
}
