package org.creativecities.portal.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.workshop.Admission;
import org.creativecities.portal.workshop.AgendaItem;
import org.creativecities.portal.workshop.AgendaKind;
import org.creativecities.portal.workshop.Attendances;
import org.creativecities.portal.workshop.CheckIn;
import org.creativecities.portal.workshop.CheckInWay;
import org.creativecities.portal.workshop.MeetingForm;
import org.creativecities.portal.workshop.Participant;
import org.creativecities.portal.workshop.ParticipantRow;
import org.creativecities.portal.workshop.Participants;
import org.creativecities.portal.workshop.Registrations;
import org.creativecities.portal.workshop.SeatRules;
import org.creativecities.portal.workshop.WorkshopDesk;
import org.creativecities.portal.workshop.WorkshopInvitations;
import org.creativecities.portal.workshop.WorkshopSession;
import org.creativecities.portal.workshop.WorkshopText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Two workshops of the demo world: one that was held, with attendance, and one to register for. */
@Component
class DemoWorkshops {

    private static final Bilingual NOWHERE = new Bilingual("", "");

    private final WorkshopDesk desk;
    private final WorkshopInvitations invitations;
    private final Registrations registrations;
    private final Participants participants;
    private final Attendances attendances;
    private final DemoPeople people;
    private final DatabaseClock clock;
    private final JdbcClient jdbc;

    DemoWorkshops(
            WorkshopDesk desk,
            WorkshopInvitations invitations,
            Registrations registrations,
            Participants participants,
            Attendances attendances,
            DemoPeople people,
            DatabaseClock clock,
            JdbcClient jdbc) {
        this.desk = desk;
        this.invitations = invitations;
        this.registrations = registrations;
        this.participants = participants;
        this.attendances = attendances;
        this.people = people;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    void open() {
        var expert = people.find("expert");
        var first = open(
                new Bilingual(
                        "کارگاه توجیهی پیوستن به شبکه شهرهای خلاق (نمونه)",
                        "Briefing workshop: joining the Creative Cities Network (sample)"),
                14,
                80,
                expert);
        for (var city : DemoCity.ALL) {
            register(first, people.find("editor." + city.place()), "رابط اجرایی");
        }
        var coming = open(
                new Bilingual(
                        "کارگاه نوشتن پرونده: بودجه و شاخص‌ها (نمونه)",
                        "Workshop: writing the dossier – budget and indicators (sample)"),
                21,
                4,
                expert);
        invitations.invite(
                coming,
                Role.MAYOR,
                DemoCity.ALL.stream().map(DemoCity::code).limit(8).toList(),
                expert);
        for (var city : DemoCity.ALL.subList(1, 6)) {
            register(coming, people.find("mayor." + city.place()), "شهردار");
        }
    }

    private UUID open(Bilingual title, int days, int seats, Account by) {
        var day = clock.today().plusDays(days);
        var session = new WorkshopSession(
                UUID.randomUUID(),
                title,
                day.atTime(8, 30).atZone(DatabaseClock.TEHRAN).toInstant(),
                day.atTime(13, 0).atZone(DatabaseClock.TEHRAN).toInstant());
        var id = desk.create(
                new WorkshopText(
                        title,
                        new Bilingual(
                                "نمونه: هدف‌های دبیرخانه، معیارهای عضویت، ضوابط ملی و کار گروهی سنجش آمادگی شهرها.",
                                "Sample: aims of the secretariat, criteria of membership, national positions and group work on readiness."),
                        MeetingForm.IN_PERSON,
                        new Bilingual("تهران، وزارت کشور، سالن همایش", "Tehran, Ministry of Interior, conference hall"),
                        null,
                        Admission.INVITED,
                        false,
                        new SeatRules(seats, 2, null),
                        clock.now().minusSeconds(60),
                        session.startsAt().minus(Duration.ofDays(2)),
                        80,
                        List.of(session)),
                by);
        desk.rewriteAgenda(id, session.id(), agenda(session), by);
        desk.publish(id, desk.see(id, by).version(), by);
        if (seats > 10) {
            invitations.invite(
                    id,
                    Role.CITY_EDITOR,
                    DemoCity.ALL.stream().map(DemoCity::code).toList(),
                    by);
        }
        return id;
    }

    private static List<AgendaItem> agenda(WorkshopSession session) {
        var items = new ArrayList<AgendaItem>();
        item(
                items,
                session,
                "08:30",
                "09:00",
                "پذیرش و ثبت حضور",
                "Registration",
                "ورودی سالن همایش",
                "Entrance hall",
                AgendaKind.RECEPTION);
        item(
                items,
                session,
                "09:00",
                "09:30",
                "گشایش و هدف‌های دبیرخانه",
                "Opening and aims of the secretariat",
                "دبیرخانه",
                "Secretariat",
                AgendaKind.TALK);
        item(
                items,
                session,
                "09:30",
                "10:30",
                "تعریف شهر خلاق و معیارهای عضویت",
                "What a creative city is, and the criteria",
                "کمیسیون ملی یونسکو",
                "National Commission for UNESCO",
                AgendaKind.TRAINING);
        item(
                items,
                session,
                "10:30",
                "11:15",
                "ضوابط ملی و نتیجه تطبیق معیارها",
                "National positions on the criteria",
                "دبیرخانه",
                "Secretariat",
                AgendaKind.TRAINING);
        item(items, session, "11:15", "11:30", "استراحت و پذیرایی", "Break", "", "", AgendaKind.BREAK);
        item(
                items,
                session,
                "11:30",
                "12:30",
                "کار گروهی: سنجش آمادگی شهر",
                "Group work: readiness of a city",
                "تسهیلگران دبیرخانه",
                "Facilitators",
                AgendaKind.GROUP_WORK);
        item(
                items,
                session,
                "12:30",
                "13:00",
                "پرسش و پاسخ و جمع‌بندی",
                "Questions and summary",
                "دبیرخانه",
                "Secretariat",
                AgendaKind.DISCUSSION);
        return items;
    }

    private static void item(
            List<AgendaItem> items,
            WorkshopSession session,
            String from,
            String to,
            String fa,
            String en,
            String presenterFa,
            String presenterEn,
            AgendaKind kind) {
        var day = session.startsAt().atZone(DatabaseClock.TEHRAN).toLocalDate();
        items.add(new AgendaItem(
                session.id(),
                day.atTime(LocalTime.parse(from)).atZone(DatabaseClock.TEHRAN).toInstant(),
                day.atTime(LocalTime.parse(to)).atZone(DatabaseClock.TEHRAN).toInstant(),
                new Bilingual(fa, en),
                presenterFa.isEmpty() ? NOWHERE : new Bilingual(presenterFa, presenterEn),
                kind));
    }

    private void register(UUID workshop, Account person, String post) {
        var who = new Participant(person.name(), "", person.email(), null, person.municipality(), null, post, null);
        registrations.register(workshop, who, Map.of(), person);
    }

    /** Moves the first workshop into the past, which no door allows, and lets it take place. */
    void hold() {
        var by = people.find("expert");
        var workshop = jdbc.sql("select id from workshop where capacity = 80")
                .query(UUID.class)
                .single();
        jdbc.sql("""
                        update workshop_session set starts_at = starts_at - interval '17 days',
                          ends_at = ends_at - interval '17 days' where workshop_id = :id""").param("id", workshop).update();
        jdbc.sql("""
                        update workshop_agenda_item a set starts_at = a.starts_at - interval '17 days',
                          ends_at = a.ends_at - interval '17 days'
                        from workshop_session s where s.id = a.session_id and s.workshop_id = :id""").param("id", workshop).update();
        jdbc.sql("""
                        update workshop set registration_opens_at = registration_opens_at - interval '20 days',
                          registration_closes_at = registration_closes_at - interval '20 days' where id = :id""").param("id", workshop).update();
        var session = desk.see(workshop, by).text().sessions().get(0);
        var minute = 4;
        for (ParticipantRow one : participants.all(workshop, by)) {
            if (minute < 34) {
                attendances.checkIn(
                        workshop, arrival(session, one, session.startsAt().plus(Duration.ofMinutes(minute))), by);
            }
            minute += 4;
        }
        attendances.completeAsAbsent(workshop, session.id(), by);
        desk.close(workshop, desk.see(workshop, by).version(), by);
    }

    private static CheckIn arrival(WorkshopSession session, ParticipantRow one, Instant at) {
        return new CheckIn(UUID.randomUUID(), session.id(), one.code(), at, CheckInWay.SCAN);
    }
}
