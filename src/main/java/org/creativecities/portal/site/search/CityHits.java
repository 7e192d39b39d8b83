package org.creativecities.portal.site.search;

import java.util.List;
import java.util.stream.Stream;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.city.CityHistory;
import org.creativecities.portal.city.MemberCity;
import org.creativecities.portal.city.MemberFilter;
import org.creativecities.portal.city.Members;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.site.search.Hits.Hit;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Iran's creative cities, by name, former name and field. */
@Component
@Order(2)
class CityHits implements SearchSource {

    private final Members members;
    private final CityHistory history;
    private final Format format;

    CityHits(Members members, CityHistory history, Format format) {
        this.members = members;
        this.history = history;
        this.format = format;
    }

    @Override
    public Hits find(Words words, @Nullable Account reader) {
        var former = history.formerlyCalled(words.typed());
        var hits = members.ofIran(MemberFilter.ofIran(null)).stream()
                .flatMap(member -> hit(words, member, former))
                .toList();
        return Hits.of("city", hits, "/creative-cities");
    }

    private Stream<Hit> hit(Words words, MemberCity member, List<String> former) {
        var municipality = member.municipalityCode();
        if (words.in(member.name())) {
            return Stream.of(hit(member, "name"));
        }
        if (municipality != null && former.contains(municipality)) {
            return Stream.of(hit(member, "former"));
        }
        return words.in(member.field()) ? Stream.of(hit(member, "field")) : Stream.empty();
    }

    private Hit hit(MemberCity member, String where) {
        return new Hit(
                "/creative-cities/" + member.code(),
                format.text(member.name()),
                format.text(member.field()),
                "site.search.where." + where);
    }
}
