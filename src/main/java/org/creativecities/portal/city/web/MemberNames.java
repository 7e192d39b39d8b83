package org.creativecities.portal.city.web;

import java.util.List;
import java.util.stream.Collectors;
import org.creativecities.portal.city.MemberCity;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.localization.Language;
import org.springframework.stereotype.Component;

/** What a map shows, in words, for those who do not see it: {@code ${@memberNames.all(members)}}. */
@Component("memberNames")
class MemberNames {

    private final Format format;

    MemberNames(Format format) {
        this.format = format;
    }

    public String all(List<MemberCity> members) {
        var comma = Language.current() == Language.ENGLISH ? ", " : "، ";
        return members.stream().map(member -> format.text(member.name())).collect(Collectors.joining(comma));
    }
}
