package org.creativecities.portal.criteria.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.People;
import org.creativecities.portal.criteria.Clause;
import org.creativecities.portal.criteria.Glossary;
import org.creativecities.portal.criteria.Links;
import org.creativecities.portal.criteria.PositionPolicy;
import org.creativecities.portal.criteria.PositionStatus;
import org.creativecities.portal.criteria.PositionView;
import org.creativecities.portal.criteria.Positions;
import org.creativecities.portal.criteria.Practices;
import org.creativecities.portal.criteria.PublishedPositions;
import org.creativecities.portal.criteria.Register;
import org.creativecities.portal.localization.WordChange;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of a clause: its words, what is said to it, how it is carried out, where it counts. */
@Component
class ClausePage {

    private final Register register;
    private final Positions positions;
    private final PublishedPositions published;
    private final Practices practices;
    private final Links links;
    private final Glossary glossary;
    private final People people;

    ClausePage(
            Register register,
            Positions positions,
            PublishedPositions published,
            Practices practices,
            Links links,
            Glossary glossary,
            People people) {
        this.register = register;
        this.positions = positions;
        this.published = published;
        this.practices = practices;
        this.links = links;
        this.glossary = glossary;
        this.people = people;
    }

    /** For everybody: only what was published. */
    void everybody(Clause clause, @Nullable Account reader, Model model) {
        var versions = published.ofClause(clause.id());
        var position = published.of(clause.id());
        clause(clause, reader, model);
        model.addAttribute("position", position);
        model.addAttribute("versions", versions);
        var before = (Clause) model.getAttribute("before");
        var earlier = before != null
                        && position == null
                        && before.original().equals(clause.original())
                        && before.rendering().equals(clause.rendering())
                ? published.of(before.id())
                : null;
        model.addAttribute("inherited", earlier);
    }

    /** For the office: all versions, the one at work, and who did what. */
    void office(Clause clause, Account account, Model model) {
        var versions = positions.ofClause(clause.id(), account);
        clause(clause, account, model);
        model.addAttribute("versions", versions);
        model.addAttribute("position", first(versions, PositionStatus.IN_FORCE));
        var atWork = first(versions, PositionStatus.AT_WORK);
        model.addAttribute("atWork", atWork);
        model.addAttribute("opinions", atWork == null ? List.of() : positions.opinions(atWork.id(), account));
        model.addAttribute("mayWrite", PositionPolicy.writes(account));
        model.addAttribute("mayAdvise", PositionPolicy.advises(account));
        model.addAttribute("names", people.names(persons(versions, model)));
    }

    private void clause(Clause clause, @Nullable Account reader, Model model) {
        model.addAttribute("clause", clause);
        var follows = clause.follows();
        var before = follows == null ? null : register.clauses(Set.of(follows)).get(follows);
        model.addAttribute("before", before);
        if (before != null && !before.original().equals(clause.original())) {
            model.addAttribute("originalWords", WordChange.between(before.original(), clause.original()));
        }
        if (before != null && !before.rendering().equals(clause.rendering())) {
            model.addAttribute("renderingWords", WordChange.between(before.rendering(), clause.rendering()));
        }
        model.addAttribute("after", register.successor(clause.id()).orElse(null));
        model.addAttribute("places", links.named(links.of(List.of(clause.id())).getOrDefault(clause.id(), Set.of())));
        var office = reader != null && PositionPolicy.reads(reader);
        model.addAttribute(
                "practices", practices.of(List.of(clause.id()), reader, office).getOrDefault(clause.id(), List.of()));
        model.addAttribute(
                "terms", glossary.in(clause.rendering() + " " + clause.title().fa()));
    }

    private static @Nullable PositionView first(List<PositionView> versions, Set<PositionStatus> among) {
        return versions.stream()
                .filter(one -> among.contains(one.status()))
                .findFirst()
                .orElse(null);
    }

    private static Set<UUID> persons(List<PositionView> versions, Model model) {
        var ids = new LinkedHashSet<UUID>();
        for (var one : versions) {
            add(ids, one.draftedBy());
            add(ids, one.editedBy());
            add(ids, one.proposedBy());
            add(ids, one.decidedBy());
        }
        if (model.getAttribute("opinions") instanceof List<?> opinions) {
            opinions.forEach(one -> add(ids, ((org.creativecities.portal.criteria.OpinionView) one).writtenBy()));
        }
        return ids;
    }

    private static void add(Set<UUID> ids, @Nullable UUID id) {
        if (id != null) {
            ids.add(id);
        }
    }
}
