package org.creativecities.portal.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.creativecities.portal.dossier.Cell;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the demo cities write: prepared sentences for the texts, plausible values for the rest. */
@Component
class DemoAnswers {

    private static final Map<String, String[]> FIELDS = Map.of(
            "CRAFTS", new String[] {"صنایع دستی و هنرهای مردمی", "crafts and folk art"},
            "MUSIC", new String[] {"موسیقی", "music"},
            "LITERATURE", new String[] {"ادبیات", "literature"},
            "FILM", new String[] {"فیلم", "film"},
            "GASTRONOMY", new String[] {"خوراک", "gastronomy"},
            "DESIGN", new String[] {"طراحی", "design"},
            "MEDIA_ARTS", new String[] {"هنرهای رسانه‌ای", "media arts"},
            "ARCHITECTURE", new String[] {"معماری", "architecture"});

    private final Map<String, Map<String, String>> texts;

    DemoAnswers(JsonMapper mapper) {
        try (InputStream file = DemoAnswers.class.getResourceAsStream("/demo/answers.json")) {
            this.texts = mapper.readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The value for one box of the form; empty where the demo has nothing to say. */
    String value(Cell cell, DemoCity city) {
        return switch (cell.kind()) {
            case LINE, TEXT -> cell.part() == null ? text(cell, city) : contact(cell.part(), city);
            case NUMBER -> number(cell.question().code());
            case MONEY -> cell.part() == null ? "48500000000" : "125000";
            case DATE -> date(cell.question().code());
            case EMAIL -> "office." + city.place() + "@example.ir";
            case MOBILE -> "09120000000";
            case PHONE -> "02100000000";
            case LINK -> "1".equals(cell.part()) ? "https://" + city.place() + ".example.ir" : "";
            case CHOICE -> cell.question().options().get(0).code();
            case CHOICES -> choices(cell);
            case YES_NO -> cell.question().code().equals("11") ? "no" : "yes";
            case FIELD -> city.field();
            case SALUTATION -> "OTHER";
        };
    }

    private String text(Cell cell, DemoCity city) {
        var prepared = texts.get(cell.question().code());
        var language = cell.key().language().isEmpty() ? "fa" : cell.key().language();
        var text = prepared == null ? null : prepared.get(language);
        if (text == null) {
            return cell.required() ? fallback(language) : "";
        }
        var field = FIELDS.getOrDefault(city.field(), new String[] {city.field(), city.field()});
        return text.replace("{cityFa}", city.fa())
                .replace("{cityEn}", city.en())
                .replace("{fieldFa}", field[0])
                .replace("{fieldEn}", field[1]);
    }

    private static String fallback(String language) {
        return language.equals("en") ? "(Sample) Text of the demonstration world." : "(نمونه) متن محیط نمایشی.";
    }

    private static String contact(@Nullable String part, DemoCity city) {
        return switch (part == null ? "" : part) {
            case "first-name" -> "نمونه";
            case "family-name" -> "نمونه";
            case "post" -> "مسئول امور بین‌الملل (نمونه)";
            case "institution" -> "شهرداری " + city.fa();
            case "address" -> city.fa() + "، ساختمان شهرداری (نمونه)";
            default -> "نمونه";
        };
    }

    private static String number(String question) {
        return switch (question) {
            case "9.2-jobs" -> "12400";
            case "9.2-enterprises" -> "860";
            case "9.18-rate" -> "620000";
            default -> "10";
        };
    }

    private static String date(String question) {
        if (question.endsWith("-start")) {
            return "2027-06-22";
        }
        return question.endsWith("-end") ? "2030-03-20" : "2026-10-12";
    }

    private static String choices(Cell cell) {
        var min = cell.question().min();
        var options = cell.question().options();
        var count = Math.min(options.size(), min == null || min == 0 ? 2 : Math.max(2, min.intValue()));
        return cell.required()
                ? String.join(
                        ",",
                        options.stream()
                                .limit(count)
                                .map(option -> option.code())
                                .toList())
                : "";
    }
}
