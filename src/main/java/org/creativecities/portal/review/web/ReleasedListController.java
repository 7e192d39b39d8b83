package org.creativecities.portal.review.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.People;
import org.creativecities.portal.city.Cities;
import org.creativecities.portal.city.CreativeField;
import org.creativecities.portal.review.ReleasedList;
import org.creativecities.portal.review.ReleasedLists;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The ranked list as it stood at each release; the newest when none is asked for. */
@Controller
class ReleasedListController {

    private final ReleasedLists lists;
    private final ChosenCall chosen;
    private final Cities cities;
    private final People people;

    ReleasedListController(ReleasedLists lists, ChosenCall chosen, Cities cities, People people) {
        this.lists = lists;
        this.chosen = chosen;
        this.cities = cities;
        this.people = people;
    }

    @GetMapping("/office/ranking/lists")
    String show(
            @RequestParam(required = false) @Nullable UUID call,
            @RequestParam(required = false) @Nullable Integer number,
            @CurrentAccount Account account,
            Model model) {
        chosen.of(call, model).ifPresent(one -> {
            model.addAttribute("lists", lists.ofCall(one.id(), account));
            lists.find(one.id(), number, account).ifPresent(list -> fill(list, model));
        });
        return "review/released-list";
    }

    private void fill(ReleasedList list, Model model) {
        model.addAttribute("list", list);
        model.addAttribute(
                "cities",
                cities.municipalities(list.lines().stream()
                        .map(ReleasedList.Line::municipality)
                        .toList()));
        model.addAttribute(
                "fields", cities.fields().stream().collect(Collectors.toMap(CreativeField::code, CreativeField::name)));
        model.addAttribute("names", people.names(List.of(list.releasedBy())));
    }
}
