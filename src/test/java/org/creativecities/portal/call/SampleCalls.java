package org.creativecities.portal.call;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.localization.Bilingual;
import org.springframework.stereotype.Component;

/** Makes calls for tests in a few words; each one is new. */
@Component
public class SampleCalls {

    private final CallDesk desk;
    private final CallExtensions extensions;
    private final TestPeople people;
    private final DatabaseClock clock;

    SampleCalls(CallDesk desk, CallExtensions extensions, TestPeople people, DatabaseClock clock) {
        this.desk = desk;
        this.extensions = extensions;
        this.people = people;
        this.clock = clock;
    }

    /** A published call that opened yesterday and closes in a month. */
    public UUID open(Account head) {
        var now = clock.now();
        return published(text(now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(30))), head);
    }

    public UUID draft(Account by) {
        var now = clock.now();
        return desk.create(text(now.plus(Duration.ofDays(1)), now.plus(Duration.ofDays(30))), by);
    }

    UUID published(CallText text, Account head) {
        var id = desk.create(text, head);
        desk.publish(id, 0, head);
        return id;
    }

    /** More time for one city, asked for by an expert and granted by the head. */
    public void extend(UUID call, String city, Instant until, String reason, String letter, Account head) {
        var request = extensions.ask(call, city, until, reason, letter, people.expert());
        extensions.grant(call, request, head);
    }

    static CallText text(Instant opens, Instant closes) {
        var code = "T" + UUID.randomUUID().toString().substring(0, 12);
        return new CallText(
                code,
                new Bilingual("فراخوان نمونه " + code, "Sample call " + code),
                new Bilingual("خلاصه نمونه", "Sample summary"),
                2027,
                1405,
                opens,
                closes,
                new Quota(2, true),
                List.of("CRAFTS", "MUSIC"),
                ShippedVersions.FORM,
                ShippedVersions.RUBRIC,
                List.of(new Phase("RECEIVING", new Bilingual("دریافت پرونده", "Receiving dossiers"), null, null)));
    }
}
