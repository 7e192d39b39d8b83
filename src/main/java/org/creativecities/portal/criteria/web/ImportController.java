package org.creativecities.portal.criteria.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.city.CsvTable;
import org.creativecities.portal.criteria.EditionHead;
import org.creativecities.portal.criteria.EditionImports;
import org.creativecities.portal.criteria.EditionStatus;
import org.creativecities.portal.criteria.ImportRefusedException;
import org.creativecities.portal.criteria.PositionPolicy;
import org.creativecities.portal.criteria.Register;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.localization.NumberInput;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Bringing an edition in: the form with its file, the dry run row by row, taking over. */
@Controller
@RequestMapping("/office/criteria/imports")
class ImportController {

    private static final int MOST_BYTES = 2_000_000;
    private static final int TITLE = 300;
    private static final int SHORT = 60;
    private static final int NOTE = 2000;
    private static final int SOURCE = 1000;

    private final EditionImports imports;
    private final Register register;
    private final Format format;
    private final OneTimeKeys keys;

    ImportController(EditionImports imports, Register register, Format format, OneTimeKeys keys) {
        this.imports = imports;
        this.register = register;
        this.format = format;
        this.keys = keys;
    }

    @GetMapping("/new")
    String blank(@CurrentAccount Account account, Model model) {
        require(account);
        model.addAttribute("form", new EditionForm());
        return shown(model);
    }

    /** The table with its heads and one sample row, to be filled in a spreadsheet. */
    @GetMapping("/sample.csv")
    ResponseEntity<byte[]> sample(@CurrentAccount Account account) {
        require(account);
        var table = new CsvTable(
                "number",
                "topic",
                "nature",
                "title_fa",
                "title_en",
                "original_en",
                "original_fr",
                "wording",
                "rendering_fa",
                "source",
                "source_url",
                "as_of",
                "provisional",
                "assessed",
                "follows");
        table.row(List.of(
                "01",
                "ELIGIBILITY",
                "ADMISSIBILITY",
                "عنوان (نمونه)",
                "Title (sample)",
                "Text (sample)",
                "",
                "EXACT",
                "متن فارسی (نمونه)",
                "",
                "",
                "",
                "false",
                "false",
                "01"));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"edition.csv\"")
                .body(table.bytes());
    }

    @PostMapping
    String read(
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @ModelAttribute("form") EditionForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        require(account);
        var head = head(form, errors);
        var content = content(form, file, errors);
        if (!errors.hasErrors() && head != null && content != null) {
            try {
                return "redirect:"
                        + keys.once(
                                account.id(),
                                key,
                                () -> "/office/criteria/imports/" + imports.read(name(file), content, head, account));
            } catch (ImportRefusedException refused) {
                errors.rejectValue("pasted", refused.messageKey());
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return shown(model);
    }

    @GetMapping("/{id}")
    String preview(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        require(account);
        model.addAttribute("preview", imports.preview(id, account));
        return "criteria/office/import";
    }

    @PostMapping("/{id}/taking")
    String take(
            @PathVariable UUID id,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "criteria.notice.imported");
        return "redirect:"
                + keys.once(account.id(), key, () -> "/office/criteria/editions/" + imports.take(id, account));
    }

    private @Nullable EditionHead head(EditionForm form, BindingResult errors) {
        var typed = new Typed(errors, "criteria.edition");
        var code = typed.code("code", form.getCode());
        var follows = form.getFollows().isBlank() ? null : form.getFollows();
        if (follows != null
                && register.editions(false).stream().noneMatch(one -> one.code().equals(follows))) {
            typed.wrong("follows", "unknown");
        } else if (code.equals(follows)) {
            typed.wrong("follows", "itself");
        }
        Integer year = null;
        if (!form.getYear().isBlank()) {
            var number = NumberInput.parse(form.getYear());
            if (number.isEmpty() || !number.get().toPlainString().matches("(19|20)\\d\\d")) {
                typed.wrong("year", "number");
            } else {
                year = number.get().intValue();
            }
        }
        var title = typed.both("title", form.getTitleFa(), form.getTitleEn(), TITLE);
        var shortTitle = typed.both("short", form.getShortFa(), form.getShortEn(), SHORT);
        var noteFa = typed.orNull("noteFa", form.getNoteFa(), NOTE);
        var noteEn = typed.orNull("noteEn", form.getNoteEn(), NOTE);
        var source = typed.text("source", form.getSource(), SOURCE);
        var url = typed.address("sourceUrl", form.getSourceUrl());
        var day = typed.day("asOf", form.getAsOf());
        if (typed.failed()) {
            return null;
        }
        return new EditionHead(
                code,
                follows,
                year,
                title,
                shortTitle,
                noteFa == null ? null : new Bilingual(noteFa, noteEn),
                source,
                url,
                day.orElseThrow());
    }

    private static @Nullable String content(EditionForm form, @Nullable MultipartFile file, BindingResult errors) {
        if (file == null || file.isEmpty()) {
            if (form.getPasted().isBlank()) {
                errors.rejectValue("pasted", "criteria.import.missing");
            }
            return form.getPasted();
        }
        if (file.getSize() > MOST_BYTES) {
            errors.rejectValue("pasted", "criteria.import.too-large");
            return null;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.getBytes()))
                    .toString();
        } catch (CharacterCodingException e) {
            errors.rejectValue("pasted", "criteria.import.unreadable");
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(@Nullable MultipartFile file) {
        var name = file == null || file.isEmpty() ? null : file.getOriginalFilename();
        var bare = name == null || name.isBlank() ? "–" : name.replaceAll("[\\p{Cntrl}]", "");
        return bare.length() > 200 ? bare.substring(0, 200) : bare;
    }

    private static void require(Account account) {
        if (!PositionPolicy.writes(account)) {
            throw new NotAllowedException("criteria.not-allowed.WRITE");
        }
    }

    private String shown(Model model) {
        Map<String, String> follows = new LinkedHashMap<>();
        register.editions(false).stream()
                .filter(one -> one.status() == EditionStatus.CURRENT)
                .forEach(one -> follows.put(one.code(), format.text(one.title())));
        model.addAttribute("follows", follows);
        return "criteria/office/import-new";
    }
}
