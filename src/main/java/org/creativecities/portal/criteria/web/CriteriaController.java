package org.creativecities.portal.criteria.web;

import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.criteria.Editions;
import org.creativecities.portal.criteria.Register;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The public register: the rules, what the country says to them, how they are carried out. */
@Controller
class CriteriaController {

    private final Register register;
    private final RegisterList list;
    private final RegisterExport export;
    private final ClausePage page;
    private final Editions editions;

    CriteriaController(
            Register register, RegisterList list, RegisterExport export, ClausePage page, Editions editions) {
        this.register = register;
        this.list = list;
        this.export = export;
        this.page = page;
        this.editions = editions;
    }

    @GetMapping("/criteria")
    String list(CriteriaQuery query, Model model) {
        list.fill(query, false, model);
        model.addAttribute("known", register.editions(false));
        return "criteria/list";
    }

    @GetMapping("/criteria/export.csv")
    ResponseEntity<byte[]> csv(CriteriaQuery query) {
        return export.csv(register.all(query.filter(), false));
    }

    @GetMapping("/criteria/export.json")
    ResponseEntity<byte[]> json(CriteriaQuery query) {
        return export.json(register.all(query.filter(), false));
    }

    @GetMapping("/criteria/editions/{code}")
    String edition(@PathVariable String code, Model model) {
        model.addAttribute("difference", editions.difference(code, false));
        return "criteria/edition";
    }

    /** Guidance for cities alone is left out here also for cities: the page is the same for everybody. */
    @GetMapping("/criteria/{code}")
    String show(@PathVariable String code, Model model) {
        var clause = register.clause(code, false).orElseThrow(NotVisibleException::new);
        page.everybody(clause, null, model);
        return "criteria/show";
    }
}
