package org.creativecities.portal.cityrecord;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Impartiality;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.NotVisibleException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to the records of cities: a city reads its own, the secretariat and the auditor read all. */
@Service
@Transactional(readOnly = true)
public class CityRecords {

    private final List<CityRecordSource> sources;
    private final Impartiality impartiality;

    CityRecords(List<CityRecordSource> sources, Impartiality impartiality) {
        this.impartiality = impartiality;
        this.sources = sources.stream()
                .sorted(Comparator.comparingInt(CityRecordSource::order))
                .toList();
    }

    /** @param kind below {@code cityrecord.kind.} */
    public record Part(String kind, List<CityRecordSource.Line> lines) {}

    /** All parts in their order, the empty ones too: that there is nothing is worth knowing. */
    public List<Part> of(String municipality, Account reader) {
        require(municipality, reader);
        impartiality.require(reader, municipality);
        var parts = new ArrayList<Part>();
        sources.forEach(source -> parts.add(new Part(source.kind(), source.of(municipality, reader))));
        return parts;
    }

    /** @throws NotVisibleException when this record is not the reader's to read */
    static void require(String municipality, Account reader) {
        var staff = reader.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT, Role.AUDITOR);
        if (!staff && !reader.actsFor(municipality)) {
            throw new NotVisibleException();
        }
    }
}
