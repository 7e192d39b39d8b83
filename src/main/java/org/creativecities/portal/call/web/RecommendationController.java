package org.creativecities.portal.call.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.call.Calls;
import org.creativecities.portal.call.Recommendations;
import org.creativecities.portal.localization.PersianText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A city answers, point by point, what it was recommended after its expression of interest. */
@Controller
@RequestMapping("/calls/{id}/recommendations")
class RecommendationController {

    private static final int LONGEST = 4000;

    private final Calls calls;
    private final Recommendations recommendations;
    private final OneTimeKeys keys;

    RecommendationController(Calls calls, Recommendations recommendations, OneTimeKeys keys) {
        this.calls = calls;
        this.recommendations = recommendations;
        this.keys = keys;
    }

    @GetMapping
    String list(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        return page(id, account, model);
    }

    @PostMapping("/{recommendation}")
    String answer(
            @PathVariable UUID id,
            @PathVariable UUID recommendation,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String answer,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var text = PersianText.clean(answer).strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute(
                    "wrong", text.isEmpty() ? "call.recommendation.missing" : "call.recommendation.too-long");
            model.addAttribute("wrongAt", recommendation);
            model.addAttribute("typed", answer);
            return page(id, account, model);
        }
        redirect.addFlashAttribute("notice", "call.notice.saved");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    recommendations.answer(id, recommendation, version, text, account);
                    return "/calls/" + id + "/recommendations";
                });
    }

    private String page(UUID id, Account account, Model model) {
        var city = account.municipality();
        model.addAttribute("call", calls.find(id).orElseThrow(NotVisibleException::new));
        model.addAttribute("points", city == null ? List.of() : recommendations.of(id, city));
        model.addAttribute("open", city != null && calls.isOpenFor(id, city));
        return "call/recommendations";
    }
}
