package org.creativecities.portal.workshop;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.CalScale;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.localization.Format;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Calendar files (RFC 5545) of a workshop: one entry per session, always with the same UID, and a sequence that rises
 * when time or place change, so that a calendar replaces what it has. A cancelled workshop cancels its entries.
 */
@Component
public class WorkshopCalendar {

    private final Format format;
    private final DatabaseClock clock;
    private final String address;

    WorkshopCalendar(Format format, DatabaseClock clock, @Value("${portal.address}") String address) {
        this.format = format;
        this.clock = clock;
        this.address = address.replaceFirst("/+$", "");
    }

    /**
     * The file's text, in the page's language.
     *
     * @param hasSeat whether the reader may know the address of the online room
     */
    public String write(WorkshopView workshop, boolean hasSeat) {
        var cancelled = workshop.status() == WorkshopStatus.CANCELLED;
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Creative Cities portal//Workshops//FA"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add((CalScale) ImmutableCalScale.GREGORIAN);
        calendar.add((Method) (cancelled ? ImmutableMethod.CANCEL : ImmutableMethod.PUBLISH));
        calendar.add(tehran());
        for (var session : workshop.text().sessions()) {
            calendar.add(event(workshop, session, hasSeat, cancelled));
        }
        return calendar.toString();
    }

    private VEvent event(WorkshopView workshop, WorkshopSession session, boolean hasSeat, boolean cancelled) {
        var title = format.text(workshop.title());
        var name = format.text(session.title());
        var event = new VEvent(
                at(session.startsAt()), at(session.endsAt()), title.equals(name) ? title : title + " – " + name);
        event.add(new Uid("session-" + session.id() + "@" + address.replaceFirst("^https?://", "")));
        event.add(new Sequence(workshop.sequence()));
        event.add(new LastModified(clock.now()));
        event.add(new Description(format.text(workshop.text().summary())));
        event.add((Status) (cancelled ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED));
        var room = workshop.text().onlineAddress();
        if (workshop.inPerson()) {
            event.add(new Location(format.text(workshop.text().place())));
        } else if (hasSeat && room != null) {
            event.add(new Location(room));
        }
        event.add(new Url(java.net.URI.create(address + "/workshops/" + workshop.id())));
        return event;
    }

    private static java.time.ZonedDateTime at(Instant instant) {
        return instant.atZone(ZoneId.of(DatabaseClock.TEHRAN.getId()));
    }

    /** Tehran has kept +03:30 the whole year since 2022; earlier sessions are not written. */
    private static VTimeZone tehran() {
        var offset = ZoneOffset.ofHoursMinutes(3, 30);
        var standard = new Standard(new PropertyList(List.of(
                new DtStart<>(java.time.LocalDateTime.of(2022, 9, 22, 0, 0)),
                new TzOffsetFrom(offset),
                new TzOffsetTo(offset),
                new TzName("+0330"))));
        var zone = new VTimeZone(new PropertyList(List.of(new TzId("Asia/Tehran"))));
        zone.add(standard);
        return zone;
    }
}
