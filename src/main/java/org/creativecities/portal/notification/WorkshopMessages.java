package org.creativecities.portal.notification;

import java.util.Set;
import java.util.UUID;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.localization.Language;
import org.creativecities.portal.workshop.CertificateChanged;
import org.creativecities.portal.workshop.InvitationChanged;
import org.creativecities.portal.workshop.RegistrationChanged;
import org.creativecities.portal.workshop.WorkshopChanged;
import org.creativecities.portal.workshop.WorkshopReaders;
import org.creativecities.portal.workshop.survey.SurveyOpened;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who is told what about workshops. */
@Component
class WorkshopMessages {

    private final Messenger messenger;
    private final WorkshopReaders readers;

    WorkshopMessages(Messenger messenger, WorkshopReaders readers) {
        this.messenger = messenger;
        this.readers = readers;
    }

    @EventListener
    void on(InvitationChanged fact) {
        var key = switch (fact.step()) {
            case INVITED -> "workshop-invite";
            case CHASED -> "workshop-chaser";
            case DECLINED, WITHDRAWN -> null;
        };
        tell(
                fact.person(),
                key,
                Params.none().bilingual("title", fact.workshop()).at("date", fact.startsAt()),
                fact.workshopId());
        if (key != null && fact.person() == null) {
            // Without an account nobody can answer in the portal: the letter says whom to answer.
            readers.invited(fact.invitationId())
                    .ifPresent(address -> write(
                            address,
                            key + "-guest",
                            Params.none().bilingual("title", fact.workshop()).at("date", fact.startsAt()),
                            fact.workshopId()));
        }
    }

    @EventListener
    void on(RegistrationChanged fact) {
        var key = switch (fact.step()) {
            case CONFIRMED -> "workshop-confirmed";
            case WAITING -> "workshop-waiting";
            case MOVED_UP -> "workshop-moved-up";
            case REFUSED -> "workshop-refused";
            case ASKED, CANCELLED, WALKED_IN, RENAMED -> null;
        };
        tell(
                fact.person(),
                key,
                Params.none().bilingual("title", fact.workshop()).at("date", fact.startsAt()),
                fact.workshopId());
    }

    @EventListener
    void on(WorkshopChanged fact) {
        var key = switch (fact.step()) {
            case MOVED -> "workshop-changed";
            case CANCELLED -> "workshop-cancelled";
            case REMINDED -> "workshop-reminder";
            case DRAFTED, EDITED, PUBLISHED, HELD -> null;
        };
        if (key != null) {
            // A reminder is for those who have a seat; a change also for those who wait for one.
            var confirmed = fact.step() == WorkshopChanged.Step.REMINDED;
            var params = Params.none().bilingual("title", fact.title()).at("date", fact.startsAt());
            messenger.tell(
                    readers.people(fact.workshopId(), confirmed),
                    key,
                    params,
                    "/workshops/" + fact.workshopId(),
                    "workshop:" + fact.workshopId());
            readers.addresses(fact.workshopId(), confirmed)
                    .forEach(address -> write(address, key, params, fact.workshopId()));
        }
    }

    @EventListener
    void on(SurveyOpened fact) {
        messenger.tell(
                readers.attended(fact.workshopId()),
                "workshop-survey",
                Params.none()
                        .bilingual("title", fact.title())
                        .at(
                                "date",
                                fact.closesOn()
                                        .atTime(23, 59)
                                        .atZone(DatabaseClock.TEHRAN)
                                        .toInstant()),
                "/workshops/" + fact.workshopId() + "/survey",
                "workshop:" + fact.workshopId());
    }

    @EventListener
    void on(CertificateChanged fact) {
        if (fact.step() != CertificateChanged.Step.REVOKED) {
            var person = fact.person();
            if (person != null) {
                messenger.tell(
                        Set.of(person),
                        "certificate-issued",
                        Params.none().bilingual("title", fact.workshop()),
                        "/my-workshops",
                        "workshop:" + fact.workshopId());
            }
        }
    }

    private void tell(@Nullable UUID person, @Nullable String key, Params params, UUID workshop) {
        if (person != null && key != null) {
            messenger.tell(Set.of(person), key, params, "/workshops/" + workshop, "workshop:" + workshop);
        }
    }

    private void write(String address, String key, Params params, UUID workshop) {
        messenger.write(address, Language.PERSIAN, key, params, "/workshops/" + workshop, "workshop:" + workshop);
    }
}
