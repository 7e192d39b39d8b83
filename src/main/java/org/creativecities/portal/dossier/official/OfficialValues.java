package org.creativecities.portal.dossier.official;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.creativecities.portal.dossier.DossierText;
import org.springframework.stereotype.Component;

/** Answers as UNESCO reads them: English words, Latin digits, the common calendar. */
@Component
class OfficialValues {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    /** Empty where there is no answer that UNESCO could read. */
    String of(DossierText.Answer answer) {
        if (answer.en() != null) {
            return answer.en();
        }
        if (answer.shown() != null) {
            var english = answer.shown().en();
            return english == null || english.isBlank() ? answer.shown().fa() : english;
        }
        var value = answer.value();
        if (value == null || value.isBlank()) {
            return "";
        }
        return switch (answer.type()) {
            case "NUMBER", "MONEY" -> value.matches("-?\\d+(\\.\\d+)?") ? number(value) : value;
            case "DATE" -> value.matches("\\d{4}-\\d{2}-\\d{2}") ? DAY.format(LocalDate.parse(value)) : value;
            default -> value;
        };
    }

    private static String number(String value) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ENGLISH))
                .format(new BigDecimal(value));
    }
}
