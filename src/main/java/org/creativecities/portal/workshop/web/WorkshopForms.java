package org.creativecities.portal.workshop.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.localization.FieldReader;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.localization.PersianText;
import org.creativecities.portal.workshop.Admission;
import org.creativecities.portal.workshop.MeetingForm;
import org.creativecities.portal.workshop.SeatRules;
import org.creativecities.portal.workshop.WorkshopSession;
import org.creativecities.portal.workshop.WorkshopText;
import org.creativecities.portal.workshop.WorkshopView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** From a workshop to its form, and back with every mistake noted. */
@Component
class WorkshopForms {

    private static final int TITLE = 200;
    private static final int SUMMARY = 4000;
    private static final int PLACE = 300;
    private static final int ADDRESS = 500;
    private static final int MOST_SEATS = 5000;

    private final Format format;

    WorkshopForms(Format format) {
        this.format = format;
    }

    WorkshopForm blank() {
        var form = new WorkshopForm();
        form.setForm(MeetingForm.IN_PERSON.name());
        form.setAdmission(Admission.INVITED.name());
        form.setCapacity(format.number(80));
        form.setCertificateShare(format.number(80));
        form.setOpensTime(format.digits("08:00"));
        form.setClosesTime(format.digits("23:59"));
        form.getSessions().add(new SessionForm());
        return form;
    }

    WorkshopForm of(WorkshopView workshop) {
        var text = workshop.text();
        var form = new WorkshopForm();
        form.setTitleFa(text.title().fa());
        form.setTitleEn(english(text.title()));
        form.setSummaryFa(text.summary().fa());
        form.setSummaryEn(english(text.summary()));
        form.setForm(text.form().name());
        form.setPlaceFa(text.place().fa());
        form.setPlaceEn(english(text.place()));
        form.setOnlineAddress(text.onlineAddress() == null ? "" : text.onlineAddress());
        form.setAdmission(text.admission().name());
        form.setApproval(text.approval());
        form.setCapacity(format.number(text.seats().capacity()));
        form.setPerMunicipality(number(text.seats().perMunicipality()));
        form.setPerProvince(number(text.seats().perProvince()));
        form.setOpensOn(format.shortDate(text.registrationOpensAt()));
        form.setOpensTime(format.time(text.registrationOpensAt()));
        form.setClosesOn(format.shortDate(text.registrationClosesAt()));
        form.setClosesTime(format.time(text.registrationClosesAt()));
        form.setCertificateShare(format.number(text.certificateShare()));
        form.setVersion(workshop.version());
        text.sessions().forEach(session -> form.getSessions().add(row(session)));
        return form;
    }

    /** What was typed as a workshop, or null when something is wrong. */
    @Nullable
    WorkshopText read(WorkshopForm form, BindingResult errors) {
        var reader = new FieldReader(errors, "workshop.form");
        var title = reader.both("title", form.getTitleFa(), form.getTitleEn(), TITLE);
        var summary = reader.both("summary", form.getSummaryFa(), form.getSummaryEn(), SUMMARY);
        var kind = choice(reader, "form", form.getForm(), MeetingForm.values());
        var place = kind == MeetingForm.ONLINE
                ? new Bilingual("", "")
                : reader.both("place", form.getPlaceFa(), form.getPlaceEn(), PLACE);
        var address = kind == MeetingForm.IN_PERSON ? null : address(reader, form.getOnlineAddress());
        var admission = choice(reader, "admission", form.getAdmission(), Admission.values());
        var capacity = reader.number("capacity", form.getCapacity(), 1, MOST_SEATS);
        var perMunicipality = seats(reader, "perMunicipality", form.getPerMunicipality());
        var perProvince = seats(reader, "perProvince", form.getPerProvince());
        var opens = reader.moment("opensOn", form.getOpensOn(), "opensTime", form.getOpensTime());
        var closes = reader.moment("closesOn", form.getClosesOn(), "closesTime", form.getClosesTime());
        if (opens != null && closes != null && !closes.isAfter(opens)) {
            reader.wrong("closesOn", "order");
        }
        var share = reader.number("certificateShare", form.getCertificateShare(), 1, 100);
        var sessions = sessions(reader, form.getSessions());
        if (kind == null || admission == null || opens == null || closes == null || reader.failed()) {
            return null;
        }
        return new WorkshopText(
                title,
                summary,
                kind,
                place,
                address,
                admission,
                form.isApproval(),
                new SeatRules(capacity, perMunicipality, perProvince),
                opens,
                closes,
                share,
                sessions);
    }

    private static List<WorkshopSession> sessions(FieldReader reader, List<SessionForm> rows) {
        var sessions = new ArrayList<WorkshopSession>();
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (row.getTitleFa().isBlank()
                    && row.getTitleEn().isBlank()
                    && row.getDay().isBlank()) {
                continue; // an emptied row is a removed one
            }
            var at = "sessions[" + i + "].";
            var title = reader.both(at + "title", row.getTitleFa(), row.getTitleEn(), TITLE);
            var from = reader.moment(at + "day", row.getDay(), at + "from", row.getFrom());
            var to = reader.moment(at + "day", row.getDay(), at + "to", row.getTo());
            if (from != null && to != null && !to.isAfter(from)) {
                reader.wrong(at + "to", "order");
            } else if (from != null && to != null) {
                if (!sessions.isEmpty()
                        && from.isBefore(sessions.get(sessions.size() - 1).endsAt())) {
                    reader.wrong(at + "from", "overlap");
                }
                sessions.add(new WorkshopSession(id(row.getId()), title, from, to));
            }
        }
        if (sessions.isEmpty() && !reader.failed()) {
            reader.wrong("sessions[0].day", "missing");
        }
        return sessions;
    }

    private static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException newRow) {
            return UUID.randomUUID();
        }
    }

    private static @Nullable Integer seats(FieldReader reader, String field, String typed) {
        return typed.isBlank() ? null : (Integer) reader.number(field, typed, 1, 500);
    }

    private static @Nullable String address(FieldReader reader, String typed) {
        var address = PersianText.clean(typed).strip();
        if (!address.matches("https://[^\\s<>\"]{3,}") || address.length() > ADDRESS) {
            reader.wrong("onlineAddress", "form");
        }
        return address;
    }

    private static <E extends Enum<E>> @Nullable E choice(FieldReader reader, String field, String typed, E[] all) {
        for (var value : all) {
            if (value.name().equals(typed)) {
                return value;
            }
        }
        reader.wrong(field, "missing");
        return null;
    }

    private SessionForm row(WorkshopSession session) {
        var row = new SessionForm();
        row.setId(session.id().toString());
        row.setTitleFa(session.title().fa());
        row.setTitleEn(english(session.title()));
        row.setDay(format.shortDate(session.startsAt()));
        row.setFrom(format.time(session.startsAt()));
        row.setTo(format.time(session.endsAt()));
        return row;
    }

    private String number(@Nullable Integer number) {
        return number == null ? "" : format.number(number);
    }

    static String english(Bilingual text) {
        var english = text.en();
        return english == null ? "" : english;
    }
}
