package org.creativecities.portal.site.pages;

import java.util.List;
import org.creativecities.portal.city.MemberFilter;
import org.creativecities.portal.city.Members;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages made of words: what the portal is and how it may be used. Their texts are in the messages. */
@Controller
class GuidePages {

    private static final List<String> QUESTIONS =
            List.of("who", "endorsement", "quota", "field", "language", "duration", "report", "money");

    private final Contact contact;
    private final Members members;

    GuidePages(Contact contact, Members members) {
        this.contact = contact;
        this.members = members;
    }

    @GetMapping("/about")
    String about() {
        return "site/about";
    }

    @GetMapping("/accessibility")
    String accessibility() {
        return "site/accessibility";
    }

    @GetMapping("/privacy")
    String privacy() {
        return "site/privacy";
    }

    @GetMapping("/contact")
    String contact(Model model) {
        model.addAttribute("contact", contact);
        return "site/contact";
    }

    @GetMapping("/faq")
    String faq(Model model) {
        model.addAttribute("questions", QUESTIONS);
        return "site/faq";
    }

    @GetMapping("/site-map")
    String siteMap(Model model) {
        model.addAttribute("cities", members.ofIran(MemberFilter.ofIran(null)));
        return "site/site-map";
    }
}
