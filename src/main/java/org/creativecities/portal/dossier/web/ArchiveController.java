package org.creativecities.portal.dossier.web;

import java.util.LinkedHashSet;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.People;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.dossier.archive.Archives;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Archives of whole rounds: asked for, found again, taken. */
@Controller
@RequestMapping("/office/archives")
class ArchiveController {

    private final Archives archives;
    private final People people;
    private final OneTimeKeys keys;

    ArchiveController(Archives archives, People people, OneTimeKeys keys) {
        this.archives = archives;
        this.people = people;
        this.keys = keys;
    }

    @GetMapping
    String list(@CurrentAccount Account account, Model model) {
        var all = archives.all(account);
        var ids = new LinkedHashSet<UUID>();
        all.forEach(one -> ids.add(one.askedBy()));
        model.addAttribute("archives", all);
        model.addAttribute("names", people.names(ids));
        model.addAttribute("calls", archives.closed());
        model.addAttribute("asks", account.is(Role.HEAD_OF_SECRETARIAT));
        return "dossier/archives";
    }

    @PostMapping
    String ask(
            @RequestParam UUID call,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            RedirectAttributes redirect) {
        var address = keys.once(account.id(), key, () -> {
            archives.ask(call, account);
            return "/office/archives";
        });
        redirect.addFlashAttribute("notice", "dossier.archive.asked");
        return "redirect:" + address;
    }

    @GetMapping("/{id}")
    ResponseEntity<Resource> take(@PathVariable UUID id, @CurrentAccount Account account) {
        var archive = archives.find(id, account);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .contentLength(archive.size())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(archive.fileName())
                                .build()
                                .toString())
                .body(new InputStreamResource(archives.take(id, account)));
    }
}
