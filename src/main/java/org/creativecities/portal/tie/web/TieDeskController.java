package org.creativecities.portal.tie.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.People;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.tie.ActionPlans;
import org.creativecities.portal.tie.Health;
import org.creativecities.portal.tie.Lessons;
import org.creativecities.portal.tie.Obstacles;
import org.creativecities.portal.tie.TieDesk;
import org.creativecities.portal.tie.TieFile;
import org.creativecities.portal.tie.TieFiles;
import org.creativecities.portal.tie.TieFilter;
import org.creativecities.portal.tie.TieRegister;
import org.creativecities.portal.tie.TieSort;
import org.creativecities.portal.tie.TieView;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where the register is worked on: a city's own ties, and all of them for the secretariat. */
@Controller
class TieDeskController {

    private static final int LESSONS = 5;

    private final TieDesk desk;
    private final TieRegister register;
    private final TieFiles files;
    private final TieListPage page;
    private final Lessons lessons;
    private final Obstacles obstacles;
    private final People people;
    private final TieWords words;
    private final DatabaseClock clock;
    private final ObjectProvider<ActionPlans> plans;

    TieDeskController(
            TieDesk desk,
            TieRegister register,
            TieFiles files,
            TieListPage page,
            Lessons lessons,
            Obstacles obstacles,
            People people,
            TieWords words,
            DatabaseClock clock,
            ObjectProvider<ActionPlans> plans) {
        this.desk = desk;
        this.register = register;
        this.files = files;
        this.page = page;
        this.lessons = lessons;
        this.obstacles = obstacles;
        this.people = people;
        this.words = words;
        this.clock = clock;
        this.plans = plans;
    }

    @GetMapping("/ties")
    String ofCity(@CurrentAccount Account account, Model model) {
        var municipality = Optional.ofNullable(account.municipality()).orElseThrow(NotVisibleException::new);
        var ties = register.all(TieFilter.ofMunicipality(municipality), TieSort.STATUS, false);
        model.addAttribute("ties", ties);
        model.addAttribute("base", TieBase.CITY);
        return "tie/city";
    }

    @GetMapping("/office/ties")
    String office(TieQuery query, @CurrentAccount Account account, Model model) {
        page.fill(query, query.filter(), model);
        model.addAttribute("tied", desk.tied(account));
        model.addAttribute("waiting", register.waiting());
        model.addAttribute("base", TieBase.OFFICE);
        return "tie/office";
    }

    @GetMapping({"/ties/{id}", "/office/ties/{id}"})
    String show(@PathVariable UUID id, @CurrentAccount Account account, HttpServletRequest request, Model model) {
        var tie = desk.see(id, account);
        var file = files.read(id);
        model.addAttribute("tie", tie);
        model.addAttribute("title", words.pair(tie));
        model.addAttribute("file", file);
        model.addAttribute(
                "acts", desk.permitted(tie, account).stream().map(Enum::name).toList());
        model.addAttribute("health", health(tie, file.activities()));
        model.addAttribute("obstacles", obstacles.of(id));
        model.addAttribute("lessons", lessons.about(tie.iso2(), tie.field(), obstacles.kindsOf(id), LESSONS));
        model.addAttribute("names", people.names(persons(tie, file)));
        model.addAttribute("me", account.id());
        model.addAttribute("base", TieBase.of(request));
        return "tie/show";
    }

    private Health health(TieView tie, Collection<TieFile.Activity> activities) {
        var plan = plans.stream()
                .map(one -> one.of(tie.id()))
                .flatMap(Optional::stream)
                .findFirst();
        return Health.of(tie, activities, plan, clock.today());
    }

    private static java.util.Set<UUID> persons(TieView tie, TieFile file) {
        return Stream.of(
                        file.statements().stream().flatMap(one -> Stream.of(one.madeBy(), one.decidedBy())),
                        file.evidence().stream().flatMap(one -> Stream.of(one.addedBy(), one.verifiedBy())),
                        Stream.of(tie.overrideBy()))
                .flatMap(all -> all)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(java.util.stream.Collectors.toSet());
    }
}
