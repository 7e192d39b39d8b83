package org.creativecities.portal.review.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creativecities.portal.account.People;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.city.Cities;
import org.creativecities.portal.city.CreativeField;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.review.reviewer.Interests;
import org.creativecities.portal.review.reviewer.Knowledge;
import org.creativecities.portal.review.reviewer.Profiles;
import org.creativecities.portal.review.reviewer.ReviewerProfile;
import org.springframework.stereotype.Component;

/** All reviewers with what they bring, in a fixed number of queries. */
@Component
class ReviewerList {

    private final People people;
    private final Profiles profiles;
    private final Interests interests;
    private final Cities cities;

    ReviewerList(People people, Profiles profiles, Interests interests, Cities cities) {
        this.people = people;
        this.profiles = profiles;
        this.interests = interests;
        this.cities = cities;
    }

    /**
     * @param fields the creative fields they know, best first
     * @param suggested ties that nobody has looked at yet
     */
    record Line(UUID person, String name, ReviewerProfile profile, List<Bilingual> fields, int ties, int suggested) {}

    List<Line> lines() {
        var ids = people.holding(Role.REVIEWER);
        var names = people.names(ids);
        var known = profiles.all(ids);
        var ties = interests.counts(ids);
        var fields = cities.fields().stream().collect(Collectors.toMap(CreativeField::code, CreativeField::name));
        return ids.stream()
                .map(id -> line(id, names, known.getOrDefault(id, ReviewerProfile.of(id)), ties, fields))
                .sorted(Comparator.comparing(Line::name, Format.collator()))
                .toList();
    }

    private static Line line(
            UUID id,
            Map<UUID, String> names,
            ReviewerProfile profile,
            Map<UUID, Interests.Counts> ties,
            Map<String, Bilingual> fields) {
        var count = ties.getOrDefault(id, new Interests.Counts(0, 0));
        return new Line(
                id,
                names.getOrDefault(id, "–"),
                profile,
                profile.knowledge().stream()
                        .filter(one -> one.kind() == Knowledge.Kind.FIELD && one.level() > 0)
                        .sorted(Comparator.comparingInt(Knowledge::level).reversed())
                        .map(one -> fields.getOrDefault(one.code(), new Bilingual(one.code(), one.code())))
                        .toList(),
                count.standing(),
                count.suggested());
    }
}
