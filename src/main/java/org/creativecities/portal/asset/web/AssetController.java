package org.creativecities.portal.asset.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.asset.Assets;
import org.creativecities.portal.city.Cities;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register of a city: list, one asset, adding, changing, taking out. */
@Controller
@RequestMapping("/assets")
class AssetController {

    private final Assets assets;
    private final AssetInput input;
    private final Cities cities;
    private final OneTimeKeys keys;

    AssetController(Assets assets, AssetInput input, Cities cities, OneTimeKeys keys) {
        this.assets = assets;
        this.input = input;
        this.cities = cities;
        this.keys = keys;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String city,
            @CurrentAccount Account account,
            Model model) {
        var words = q.length() > 100 ? q.substring(0, 100) : q;
        var found = assets.list(account, city.matches("\\d{4}") ? city : null, AssetInput.kind(kind), words);
        model.addAttribute("assets", found);
        model.addAttribute("q", words);
        model.addAttribute("kind", kind);
        model.addAttribute("city", city);
        model.addAttribute("narrowed", !words.isBlank() || !kind.isBlank() || !city.isBlank());
        model.addAttribute("kinds", input.kinds());
        model.addAttribute("keeps", Assets.mayKeep(account));
        model.addAttribute(
                "cities",
                cities.municipalities(
                        found.stream().map(one -> one.municipality()).distinct().toList()));
        return "asset/list";
    }

    @GetMapping("/new")
    String blank(@CurrentAccount Account account, Model model) {
        if (!Assets.mayKeep(account)) {
            throw new NotAllowedException("asset.refused");
        }
        return form(null, 0, Map.of(), Map.of(), model);
    }

    @PostMapping
    String add(
            @RequestParam Map<String, String> sent,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var read = input.read(sent);
        if (!read.problems().isEmpty()) {
            response.setStatus(422);
            return form(null, 0, sent, read.problems(), model);
        }
        redirect.addFlashAttribute("notice", "asset.saved");
        return "redirect:" + keys.once(account.id(), key, () -> "/assets/" + assets.add(read.text(), account));
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        var asset = assets.find(id, account);
        model.addAttribute("asset", asset);
        model.addAttribute(
                "fieldName", input.fields().get(String.valueOf(asset.text().field())));
        model.addAttribute("papers", assets.papers(id, account));
        model.addAttribute("uses", assets.uses(id, account));
        model.addAttribute("keeps", Assets.mayKeep(account) && account.actsFor(asset.municipality()));
        model.addAttribute(
                "cityName",
                cities.municipality(asset.municipality()).map(one -> one.name()).orElse(null));
        model.addAttribute("problems", model.getAttribute("refusals") instanceof Map<?, ?> map ? map : Map.of());
        return "asset/show";
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        var asset = assets.find(id, account);
        if (!Assets.mayKeep(account)) {
            throw new NotAllowedException("asset.refused");
        }
        return form(id, asset.version(), input.of(asset), Map.of(), model);
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var standing = assets.find(id, account);
        var read = input.read(sent);
        if (!read.problems().isEmpty()) {
            response.setStatus(422);
            return form(id, version, sent, read.problems(), model);
        }
        try {
            var address = keys.once(account.id(), key, () -> {
                assets.change(id, read.text(), version, account);
                return "/assets/" + id;
            });
            redirect.addFlashAttribute("notice", "asset.saved");
            return "redirect:" + address;
        } catch (ConflictException moved) {
            response.setStatus(409);
            model.addAttribute("theirs", input.of(standing));
            return form(id, standing.version(), sent, Map.of("nameFa", input.say("asset.conflict")), model);
        }
    }

    @PostMapping("/{id}/removal")
    String remove(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            RedirectAttributes redirect) {
        var address = keys.once(account.id(), key, () -> {
            assets.remove(id, version, account);
            return "/assets";
        });
        redirect.addFlashAttribute("notice", "asset.removed");
        return "redirect:" + address;
    }

    private String form(
            @Nullable UUID id, long version, Map<String, String> sent, Map<String, String> problems, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("version", version);
        model.addAttribute("sent", sent);
        model.addAttribute("problems", new LinkedHashMap<>(problems));
        model.addAttribute("kinds", input.kinds());
        model.addAttribute("fields", input.fields());
        return "asset/form";
    }
}
