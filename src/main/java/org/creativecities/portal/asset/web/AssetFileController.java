package org.creativecities.portal.asset.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.asset.AssetLists;
import org.creativecities.portal.asset.Assets;
import org.creativecities.portal.document.UploadRefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Papers of an asset, and the register as a list that can be taken and brought back. */
@Controller
@RequestMapping("/assets")
class AssetFileController {

    private final Assets assets;
    private final AssetLists lists;
    private final AssetInput input;
    private final OneTimeKeys keys;

    AssetFileController(Assets assets, AssetLists lists, AssetInput input, OneTimeKeys keys) {
        this.assets = assets;
        this.lists = lists;
        this.input = input;
        this.keys = keys;
    }

    @PostMapping("/{id}/documents")
    String attach(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String caption,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            RedirectAttributes redirect) {
        var back = "redirect:/assets/" + id;
        if (file == null || file.isEmpty()) {
            redirect.addFlashAttribute("refusals", Map.of("file", input.say("document.error.missing")));
            return back;
        }
        var short200 = caption.length() > 200 ? caption.substring(0, 200) : caption;
        try {
            var address = keys.once(account.id(), key, () -> {
                try (var content = file.getInputStream()) {
                    assets.attach(id, short200, file.getOriginalFilename(), content, account);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return "/assets/" + id;
            });
            redirect.addFlashAttribute("notice", "asset.saved");
            return "redirect:" + address;
        } catch (UploadRefusedException refused) {
            var words = input.say(refused.messageKey(), refused.arguments());
            redirect.addFlashAttribute("refusals", Map.of("file", words));
            return back;
        }
    }

    @PostMapping("/{id}/documents/{document}/removal")
    String detach(
            @PathVariable UUID id,
            @PathVariable UUID document,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            RedirectAttributes redirect) {
        var address = keys.once(account.id(), key, () -> {
            assets.detach(id, document, account);
            return "/assets/" + id;
        });
        redirect.addFlashAttribute("notice", "asset.saved");
        return "redirect:" + address;
    }

    @GetMapping("/{id}/documents/{document}")
    ResponseEntity<Resource> serve(
            @PathVariable UUID id, @PathVariable UUID document, @CurrentAccount Account account) {
        return assets.serve(id, document, false, account);
    }

    @GetMapping("/{id}/documents/{document}/preview")
    ResponseEntity<Resource> preview(
            @PathVariable UUID id, @PathVariable UUID document, @CurrentAccount Account account) {
        return assets.serve(id, document, true, account);
    }

    @GetMapping("/export")
    ResponseEntity<byte[]> export(@CurrentAccount Account account) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("assets.csv")
                                .build()
                                .toString())
                .body(lists.table(account));
    }

    @GetMapping("/import")
    String bring(Model model) {
        model.addAttribute("problems", Map.of());
        return "asset/import";
    }

    @PostMapping("/import")
    String bring(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            Model model,
            HttpServletResponse response) {
        var problem = "document.error.missing";
        if (file != null && file.getSize() > AssetLists.MOST_BYTES) {
            problem = "asset.import.rows";
        } else if (file != null && !file.isEmpty()) {
            try {
                return "redirect:"
                        + keys.once(
                                account.id(),
                                key,
                                () -> "/assets/import/" + lists.bring(name(file), bytes(file), account));
            } catch (NotAllowedException refused) {
                problem = refused.messageKey();
            }
        }
        response.setStatus(422);
        model.addAttribute("problems", Map.of("file", input.say(problem)));
        return "asset/import";
    }

    private static String name(MultipartFile file) {
        var name = String.valueOf(file.getOriginalFilename());
        return name.length() > 120 ? name.substring(0, 120) : name;
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping("/import/{list}")
    String look(@PathVariable UUID list, @CurrentAccount Account account, Model model) {
        var lines = lists.look(list, account);
        model.addAttribute("list", list);
        model.addAttribute("lines", lines);
        model.addAttribute(
                "taken", lines.stream().filter(AssetLists.Line::taken).count());
        return "asset/import-look";
    }

    @PostMapping("/import/{list}")
    String apply(
            @PathVariable UUID list,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            RedirectAttributes redirect) {
        var address = keys.once(account.id(), key, () -> {
            lists.apply(list, account);
            return "/assets";
        });
        redirect.addFlashAttribute("notice", "asset.imported");
        return "redirect:" + address;
    }
}
