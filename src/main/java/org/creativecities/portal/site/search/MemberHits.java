package org.creativecities.portal.site.search;

import org.creativecities.portal.account.Account;
import org.creativecities.portal.city.MemberCity;
import org.creativecities.portal.city.MemberFilter;
import org.creativecities.portal.city.MemberSort;
import org.creativecities.portal.city.Members;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.localization.Language;
import org.creativecities.portal.search.Found;
import org.creativecities.portal.search.Hit;
import org.creativecities.portal.search.Passage;
import org.creativecities.portal.search.SearchQuery;
import org.creativecities.portal.search.SearchSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Members of the network outside Iran, by name; searched in the database. */
@Component
class MemberHits implements SearchSource {

    private final Members members;
    private final Format format;
    private final Places places;

    MemberHits(Members members, Format format, Places places) {
        this.members = members;
        this.format = format;
        this.places = places;
    }

    @Override
    public String kind() {
        return "member";
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public Found find(SearchQuery query, @Nullable Account reader, int offset, int limit) {
        var filter = new MemberFilter(query.typed(), null, null, null);
        var hits = members.all(filter, MemberSort.CITY, false).stream()
                .filter(member -> !member.country().iso2().equals(Members.IRAN))
                .map(member -> hit(member, query))
                .toList();
        return Found.part(hits, offset, limit);
    }

    private Hit hit(MemberCity member, SearchQuery query) {
        var english = member.name().en();
        var comma = Language.current() == Language.ENGLISH ? ", " : "، ";
        return new Hit(
                list(english == null ? member.name().fa() : english),
                format.text(member.name()),
                places.word("name"),
                Passage.of(format.text(member.country().name()) + comma + format.text(member.field()), query));
    }

    private static String list(String words) {
        return UriComponentsBuilder.fromPath("/members")
                .queryParam("q", "{q}")
                .encode()
                .buildAndExpand(words)
                .toUriString();
    }
}
