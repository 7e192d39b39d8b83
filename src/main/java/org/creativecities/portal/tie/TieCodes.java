package org.creativecities.portal.tie;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.localization.PersianText;

/** The name of a tie in addresses: {@code kashan-kazanlak-bg}. */
final class TieCodes {

    private TieCodes() {}

    static String free(TieRepository ties, Bilingual home, PartnerCity partner, TieType type) {
        var stem = plain(Objects.requireNonNullElse(home.en(), "city")) + "-" + partner.code();
        var code = type == TieType.PROVINCE ? stem + "-province" : stem;
        for (int number = 2; ties.existsByCode(code); number++) {
            code = stem + "-" + number;
        }
        return code;
    }

    static String searchKey(Bilingual home, PartnerCity partner) {
        return PersianText.searchKey(String.join(
                " ",
                home.fa(),
                Objects.requireNonNullElse(home.en(), ""),
                partner.name().fa(),
                Objects.requireNonNullElse(partner.name().en(), ""),
                partner.country().name().fa(),
                Objects.requireNonNullElse(partner.country().name().en(), "")));
    }

    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
