package org.creativecities.portal.cityrecord.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.creativecities.portal.cityrecord.Contact;
import org.creativecities.portal.cityrecord.Duty;
import org.creativecities.portal.localization.DateInput;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.localization.Language;
import org.creativecities.portal.localization.PhoneInput;
import org.creativecities.portal.localization.TextRules;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Reads and fills the form of an office-holder. */
@Component
class ContactInput {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]{2,}");

    private static final Map<String, Integer> LONGEST =
            Map.of("nameFa", 200, "nameEn", 200, "post", 200, "email", 254, "source", 300);

    /** @param problems sentences by field */
    record Read(Contact contact, Map<String, String> problems) {}

    private final MessageSource messages;
    private final Format format;

    ContactInput(MessageSource messages, Format format) {
        this.messages = messages;
        this.format = format;
    }

    Read read(String municipality, UUID id, long version, Map<String, String> sent) {
        var problems = new LinkedHashMap<String, String>();
        var duty = duty(line(sent, "duty"));
        if (duty == null) {
            problems.put("duty", say("cityrecord.problem.duty"));
        }
        if (line(sent, "nameFa").isEmpty()) {
            problems.put("nameFa", say("cityrecord.problem.name"));
        }
        LONGEST.forEach((field, most) -> {
            if (TextRules.length(line(sent, field)) > most) {
                problems.put(field, say("cityrecord.problem.long", format.number(most)));
            }
        });
        var typed = line(sent, "telephone");
        var telephone = PhoneInput.parse(typed).orElse("");
        if (!typed.isEmpty() && telephone.isEmpty()) {
            problems.put("telephone", say("cityrecord.problem.telephone"));
        }
        var email = line(sent, "email");
        if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
            problems.put("email", say("cityrecord.problem.email"));
        }
        var from = day(sent, "from", problems);
        var until = day(sent, "until", problems);
        if (from != null && until != null && until.isBefore(from)) {
            problems.put("until", say("cityrecord.problem.order"));
        }
        return new Read(
                new Contact(
                        id,
                        municipality,
                        duty == null ? Duty.MAYOR : duty,
                        line(sent, "nameFa"),
                        line(sent, "nameEn"),
                        line(sent, "post"),
                        telephone,
                        email,
                        from,
                        until,
                        line(sent, "source"),
                        version),
                problems);
    }

    private @Nullable LocalDate day(Map<String, String> sent, String field, Map<String, String> problems) {
        var typed = line(sent, field);
        var day = DateInput.parse(typed).orElse(null);
        if (!typed.isEmpty() && day == null) {
            problems.put(field, say("cityrecord.problem.day"));
        }
        return day;
    }

    Map<String, String> of(Contact contact) {
        var from = contact.from();
        var until = contact.until();
        return Map.of(
                "duty", contact.duty().name(),
                "nameFa", contact.nameFa(),
                "nameEn", contact.nameEn(),
                "post", contact.post(),
                "telephone", contact.telephone(),
                "email", contact.email(),
                "from", from == null ? "" : format.shortDate(from),
                "until", until == null ? "" : format.shortDate(until),
                "source", contact.source());
    }

    Map<String, String> duties() {
        var duties = new LinkedHashMap<String, String>();
        Arrays.stream(Duty.values()).forEach(duty -> duties.put(duty.name(), say("cityrecord.duty." + duty)));
        return duties;
    }

    private static @Nullable Duty duty(String code) {
        return Arrays.stream(Duty.values())
                .filter(one -> one.name().equals(code))
                .findFirst()
                .orElse(null);
    }

    private static String line(Map<String, String> sent, String field) {
        return TextRules.line(sent.getOrDefault(field, ""));
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Language.current().locale());
    }
}
