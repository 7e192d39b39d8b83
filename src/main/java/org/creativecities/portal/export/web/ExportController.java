package org.creativecities.portal.export.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.export.ExportFormat;
import org.creativecities.portal.export.Exports;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** Asking for a list as a spreadsheet, and one's own exports. */
@Controller
@RequestMapping("/exports")
class ExportController {

    private final Exports exports;
    private final OneTimeKeys keys;

    ExportController(Exports exports, OneTimeKeys keys) {
        this.exports = exports;
        this.keys = keys;
    }

    @GetMapping
    String mine(@CurrentAccount Account account, Model model) {
        var mine = exports.mine(account);
        var words = new LinkedHashMap<UUID, Map<String, String>>();
        var addresses = new LinkedHashMap<UUID, String>();
        for (var export : mine) {
            words.put(export.id(), exports.words(export, account));
            var path = exports.path(export, account);
            if (!path.isEmpty()) {
                addresses.put(export.id(), address(path, export.filter()));
            }
        }
        model.addAttribute("exports", mine);
        model.addAttribute("words", words);
        model.addAttribute("addresses", addresses);
        return "export/list";
    }

    @GetMapping("/new")
    String wish(@RequestParam Map<String, String> asked, @CurrentAccount Account account, Model model) {
        var wish = exports.wish(asked.getOrDefault("list", ""), asked, account);
        model.addAttribute("wish", wish);
        model.addAttribute("back", address(wish.path(), wish.filter()));
        return "export/new";
    }

    @PostMapping
    String ask(@RequestParam Map<String, String> asked, @CurrentAccount Account account, RedirectAttributes redirect) {
        var format = "CSV".equals(asked.get("format")) ? ExportFormat.CSV : ExportFormat.XLSX;
        var result = keys.once(account.id(), asked.get("_key"), () -> {
            exports.ask(asked.getOrDefault("list", ""), asked, format, account);
            return "/exports";
        });
        redirect.addFlashAttribute("notice", "export.asked");
        return "redirect:" + result;
    }

    @GetMapping("/{id}/file")
    void file(@PathVariable String id, @CurrentAccount Account account, HttpServletResponse response)
            throws IOException {
        var export = exports.file(uuid(id), account);
        var name = export.list() + "-" + export.id().toString().substring(0, 8) + "."
                + export.format().ending();
        response.setContentType(export.format().type());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        var bytes = export.bytes();
        if (bytes != null) {
            response.setContentLengthLong(bytes);
        }
        exports.copy(export.id(), response.getOutputStream());
    }

    @PostMapping("/{id}/removal")
    String remove(
            @PathVariable String id,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            RedirectAttributes redirect) {
        var export = uuid(id);
        var result = keys.once(account.id(), key, () -> {
            exports.remove(export, account);
            return "/exports";
        });
        redirect.addFlashAttribute("notice", "export.removed");
        return "redirect:" + result;
    }

    private static String address(String path, Map<String, String> filter) {
        var address = UriComponentsBuilder.fromPath(path);
        filter.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(filter).toUriString();
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new NotVisibleException();
        }
    }
}
