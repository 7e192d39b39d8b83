package org.creativecities.portal.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.localization.Language;
import org.creativecities.portal.review.ReviewAction;
import org.creativecities.portal.review.ReviewView;
import org.creativecities.portal.review.Reviews;
import org.creativecities.portal.review.sheet.FilledSheet;
import org.creativecities.portal.review.sheet.SheetFile;
import org.creativecities.portal.review.sheet.SheetWords;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The score sheet taken along as a spreadsheet, and loaded back with a look at what will change. */
@Controller
@RequestMapping("/reviews/{id}/file")
class SheetFileController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Reviews reviews;
    private final ReviewCards cards;
    private final MessageSource messages;
    private final Format format;

    SheetFileController(Reviews reviews, ReviewCards cards, MessageSource messages, Format format) {
        this.reviews = reviews;
        this.cards = cards;
        this.messages = messages;
        this.format = format;
    }

    /** One field that differs between file and sheet. */
    record Difference(String label, String before, String after) {}

    @GetMapping
    String show(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        var review = writable(id, account);
        model.addAttribute("card", cards.of(List.of(review)).get(0));
        return "review/file";
    }

    @GetMapping("/sheet.xlsx")
    ResponseEntity<byte[]> download(@PathVariable UUID id, @CurrentAccount Account account) {
        var review = reviews.find(id, account);
        ReviewPage.require(ReviewAction.READ_DOSSIER, reviews.permitted(review, account));
        var card = cards.of(List.of(review)).get(0);
        var rubric = reviews.sheet(review).rubric();
        var file = SheetFile.write(review, rubric, words(), LocaleContextHolder.getLocale());
        var name = "review-" + card.dossier().reference() + ".xlsx";
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, XLSX)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file);
    }

    @PostMapping
    String load(
            @PathVariable UUID id,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            @CurrentAccount Account account,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var review = writable(id, account);
        try {
            if (file == null || file.isEmpty() || file.getSize() > SheetFile.LARGEST) {
                return again(id, "review.file.missing", account, model, response);
            }
            var filled = SheetFile.read(file.getBytes());
            if (!filled.review().equals(id)) {
                return again(id, "review.file.other", account, model, response);
            }
            return preview(review, filled, model);
        } catch (SheetFile.UnreadableException broken) {
            return again(id, "review.file.unreadable", account, model, response);
        }
    }

    private String preview(ReviewView review, FilledSheet filled, Model model) {
        var rubric = reviews.sheet(review).rubric();
        var now = ReviewForm.of(review, rubric);
        var form = ReviewForm.of(review, rubric);
        filled.lines().forEach((code, line) -> put(form, code, line));
        var differences = new ArrayList<Difference>();
        var position = 0;
        for (var criterion : rubric.criteria()) {
            position++;
            var title = word("review.criterion", format.number(position), format.text(criterion.title()));
            var before = now.getScores().getOrDefault(criterion.code(), new ReviewForm.Line());
            var after = form.getScores().getOrDefault(criterion.code(), new ReviewForm.Line());
            add(differences, title + " – " + word("review.file.score"), before.getValue(), after.getValue());
            add(differences, title + " – " + word("review.reason"), before.getReason(), after.getReason());
            add(differences, title + " – " + word("review.file.evidence"), before.getEvidence(), after.getEvidence());
        }
        add(differences, word("review.recommendation"), text(now.getRecommendation()), text(form.getRecommendation()));
        add(differences, word("review.note.own"), now.getOwn(), form.getOwn());
        add(differences, word("review.note.secretariat"), now.getSecretariat(), form.getSecretariat());
        add(differences, word("review.note.city"), now.getCity(), form.getCity());
        model.addAttribute("card", cards.of(List.of(review)).get(0));
        model.addAttribute("form", form);
        model.addAttribute("differences", differences);
        return "review/file-preview";
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static void put(ReviewForm form, String code, FilledSheet.Line typed) {
        switch (code) {
            case "own" -> form.setOwn(typed.reason());
            case "secretariat" -> form.setSecretariat(typed.reason());
            case "city" -> form.setCity(typed.reason());
            case "recommendation" -> {
                if (!typed.reason().isBlank()) {
                    form.setRecommendation(typed.reason());
                }
            }
            default -> {
                var line = form.getScores().get(code);
                if (line != null) {
                    line.setValue(typed.score());
                    line.setReason(typed.reason());
                    line.setEvidence(typed.evidence());
                    var score = line.score().value();
                    line.setValue(score == null ? "" : score.toString());
                }
            }
        }
    }

    private static void add(List<Difference> found, String label, String before, String after) {
        if (!before.strip().equals(after.strip())) {
            found.add(new Difference(label, before, after));
        }
    }

    private SheetWords words() {
        var rows = new LinkedHashMap<String, String>();
        SheetFile.NOTES.forEach(note -> rows.put(note, word("review.file.row." + note)));
        return new SheetWords(
                word("review.sheet"),
                word("review.file.how"),
                word("review.statistics.criterion"),
                word("review.file.question"),
                word("review.file.weight"),
                word("review.file.score"),
                word("review.reason"),
                word("review.file.evidence"),
                Language.current() == Language.PERSIAN,
                rows);
    }

    private String again(UUID id, String problem, Account account, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("problem", problem);
        return show(id, account, model);
    }

    private ReviewView writable(UUID id, Account account) {
        var review = reviews.find(id, account);
        ReviewPage.require(ReviewAction.WRITE, reviews.permitted(review, account));
        return review;
    }

    private String word(String key, Object... values) {
        return messages.getMessage(key, values, LocaleContextHolder.getLocale());
    }
}
