package org.creativecities.portal.tie.web;

import java.util.List;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.tie.LessonView;
import org.creativecities.portal.tie.Lessons;
import org.creativecities.portal.tie.TieFiles;
import org.creativecities.portal.tie.TieRegister;
import org.creativecities.portal.tie.TieView;
import org.creativecities.portal.tie.Ties;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The public register: map and list, a page for each tie, and the same as open data. */
@Controller
class SisterCitiesController {

    private static final int LESSONS = 3;

    private final TieRegister register;
    private final TieFiles files;
    private final Ties ties;
    private final Lessons lessons;
    private final TieListPage page;
    private final TieMap map;
    private final TieExport export;
    private final TieWords words;

    SisterCitiesController(
            TieRegister register,
            TieFiles files,
            Ties ties,
            Lessons lessons,
            TieListPage page,
            TieMap map,
            TieExport export,
            TieWords words) {
        this.register = register;
        this.files = files;
        this.ties = ties;
        this.lessons = lessons;
        this.page = page;
        this.map = map;
        this.export = export;
        this.words = words;
    }

    @GetMapping("/sister-cities")
    String list(TieQuery query, Model model) {
        page.fill(query, query.filter(), model);
        var shown = all(query);
        model.addAttribute("map", map.of(shown));
        model.addAttribute("unplaced", TieMap.unplaced(shown));
        return "tie/register";
    }

    @GetMapping("/sister-cities/{code}")
    String show(@PathVariable String code, Model model) {
        var tie = register.find(code).orElseThrow(NotVisibleException::new);
        model.addAttribute("tie", tie);
        model.addAttribute("title", words.pair(tie));
        model.addAttribute("file", files.published(tie.id()));
        model.addAttribute("map", map.of(List.of(tie)));
        model.addAttribute(
                "others",
                ties.withPartner(tie.partner()).stream()
                        .filter(other -> !other.id().equals(tie.id()))
                        .toList());
        model.addAttribute(
                "lessons",
                lessons.about(tie.iso2(), tie.field(), List.of(), LESSONS).stream()
                        .filter(one -> one.why() != LessonView.Why.EVERYWHERE || code.equals(one.tieCode()))
                        .toList());
        return "tie/public";
    }

    @GetMapping("/sister-cities/export.csv")
    ResponseEntity<byte[]> csv(TieQuery query) {
        return export.csv(all(query));
    }

    @GetMapping("/sister-cities/export.json")
    ResponseEntity<byte[]> json(TieQuery query) {
        return export.json(all(query));
    }

    private List<TieView> all(TieQuery query) {
        return register.all(query.filter(), query.order(), query.descending());
    }
}
