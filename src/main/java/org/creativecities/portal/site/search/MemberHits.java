package org.creativecities.portal.site.search;

import org.creativecities.portal.account.Account;
import org.creativecities.portal.city.MemberCity;
import org.creativecities.portal.city.MemberFilter;
import org.creativecities.portal.city.MemberSort;
import org.creativecities.portal.city.Members;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.localization.Language;
import org.creativecities.portal.site.search.Hits.Hit;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Members of the network outside Iran, by name; searched in the database. */
@Component
@Order(3)
class MemberHits implements SearchSource {

    private final Members members;
    private final Format format;

    MemberHits(Members members, Format format) {
        this.members = members;
        this.format = format;
    }

    @Override
    public Hits find(Words words, @Nullable Account reader) {
        var filter = new MemberFilter(words.typed(), null, null, null);
        var page = members.list(filter, MemberSort.CITY, false, PageRequest.of(0, Hits.SHOWN));
        var hits = page.getContent().stream()
                .filter(member -> !member.country().iso2().equals(Members.IRAN))
                .map(this::hit)
                .toList();
        var more = page.getTotalElements() > Hits.SHOWN ? list(words.typed()) : null;
        return new Hits(
                "site.search.kind.member", hits, more == null ? hits.size() : (int) page.getTotalElements(), more);
    }

    private Hit hit(MemberCity member) {
        var english = member.name().en();
        var comma = Language.current() == Language.ENGLISH ? ", " : "، ";
        return new Hit(
                list(english == null ? member.name().fa() : english),
                format.text(member.name()),
                format.text(member.country().name()) + comma + format.text(member.field()),
                "site.search.where.name");
    }

    private static String list(String words) {
        return UriComponentsBuilder.fromPath("/members")
                .queryParam("q", "{q}")
                .encode()
                .buildAndExpand(words)
                .toUriString();
    }
}
