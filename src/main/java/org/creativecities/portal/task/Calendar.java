package org.creativecities.portal.task;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.localization.Language;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Deadlines as a calendar file (RFC 5545). Titles carry the Jalali day, since calendar programs show the Gregorian one;
 * an event keeps its UID, so that a program updates it instead of adding another.
 */
@Component
class Calendar {

    private static final int LINE = 73;
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final MessageSource messages;
    private final Format format;
    private final String address;

    Calendar(MessageSource messages, Format format, @Value("${portal.address}") String address) {
        this.messages = messages;
        this.format = format;
        this.address = address.replaceFirst("/+$", "");
    }

    String write(List<Task> tasks, Instant now) {
        var text = new StringBuilder();
        line(text, "BEGIN:VCALENDAR");
        line(text, "VERSION:2.0");
        line(text, "PRODID:-//Creative Cities Secretariat//Portal//FA");
        line(text, "CALSCALE:GREGORIAN");
        line(text, "METHOD:PUBLISH");
        line(text, "X-WR-CALNAME:" + escaped(word("task.calendar.name")));
        line(text, "X-WR-TIMEZONE:Asia/Tehran");
        line(text, "REFRESH-INTERVAL;VALUE=DURATION:PT6H");
        line(text, "X-PUBLISHED-TTL:PT6H");
        tasks.forEach(task -> event(text, task, now));
        line(text, "END:VCALENDAR");
        return text.toString();
    }

    private void event(StringBuilder text, Task task, Instant now) {
        var due = task.due();
        if (due == null) {
            return;
        }
        var day = due.atZone(DatabaseClock.TEHRAN).toLocalDate();
        var link = address + Language.current().prefix() + task.path();
        line(text, "BEGIN:VEVENT");
        line(text, "UID:" + uid(task));
        line(text, "DTSTAMP:" + INSTANT.format(now));
        if (task.day()) {
            line(text, "DTSTART;VALUE=DATE:" + DAY.format(day));
            line(text, "DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)));
        } else {
            line(text, "DTSTART:" + INSTANT.format(due));
            line(text, "DTEND:" + INSTANT.format(due));
        }
        line(text, "SUMMARY:" + escaped(task.title() + " (" + jalali(due) + ")"));
        var detail = task.detail();
        line(text, "DESCRIPTION:" + escaped(detail == null ? link : detail + "\n" + link));
        line(text, "URL:" + link);
        line(text, "TRANSP:TRANSPARENT");
        line(text, "BEGIN:VALARM");
        line(text, "ACTION:DISPLAY");
        line(text, "TRIGGER;RELATED=START:-P1D");
        line(text, "DESCRIPTION:" + escaped(task.title()));
        line(text, "END:VALARM");
        line(text, "END:VEVENT");
    }

    /** The Jalali day in either language. */
    private String jalali(Instant due) {
        return Language.current() == Language.PERSIAN ? format.date(due) : format.otherCalendar(due);
    }

    private static String uid(Task task) {
        var name = task.path() + "|" + (task.toDo() ? "do" : "date");
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)) + "@creative-cities";
    }

    /** Text of people: no line can be ended, no property begun. */
    private static String escaped(String text) {
        return text.replaceAll("[\\u2066-\\u2069\\u202A-\\u202E]", "")
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\r\\n|\\r|\\n", "\\\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    /** Lines have at most 75 bytes; what is longer goes on in the next one behind a blank. */
    private static void line(StringBuilder text, String line) {
        var bytes = 0;
        for (var i = 0; i < line.length(); ) {
            var c = line.codePointAt(i);
            var size = Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LINE) {
                text.append("\r\n ");
                bytes = 1;
            }
            text.appendCodePoint(c);
            bytes += size;
            i += Character.charCount(c);
        }
        text.append("\r\n");
    }

    private String word(String key) {
        return String.valueOf(messages.getMessage(key, null, LocaleContextHolder.getLocale()));
    }
}
