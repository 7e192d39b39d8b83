package org.creativecities.portal.demo;

import java.time.LocalDate;
import java.util.UUID;
import org.creativecities.portal.library.Budget;
import org.creativecities.portal.library.CaseText;
import org.creativecities.portal.library.Library;
import org.creativecities.portal.library.Region;
import org.creativecities.portal.localization.Bilingual;
import org.springframework.stereotype.Component;

/** Cases of the demo world, invented and marked so: one to read, one that awaits comparison with its source. */
@Component
class DemoLibrary {

    private final Library library;
    private final DemoPeople people;

    DemoLibrary(Library library, DemoPeople people) {
        this.library = library;
        this.people = people;
    }

    void write() {
        var crafts = add("بازارچه هفتگی هنرمندان (نمونه)", "Weekly artisans' market (sample)", "CRAFTS", Budget.SMALL);
        library.ask(crafts, 0, people.find("expert"));
        library.check(crafts, 1, "", people.find("head"));
        var music = add("مدرسه شبانه موسیقی (نمونه)", "Evening music school (sample)", "MUSIC", Budget.MEDIUM);
        library.ask(music, 0, people.find("expert"));
    }

    private UUID add(String titleFa, String titleEn, String field, Budget budget) {
        var text = new CaseText(
                new Bilingual(titleFa, titleEn),
                new Bilingual("شهر نمونه", "Sample City"),
                "FR",
                Region.EUROPE_NORTH_AMERICA,
                field,
                new Bilingual(
                        "نمونه: شهرداری جا و برق را داد و انجمن هنرمندان برنامه را گرداند.",
                        "Sample: the city gave place and power, the artisans' society ran the programme."),
                "نمونه",
                budget,
                new Bilingual("نمونه: درآمد سالانه هنرمندان بیشتر شد.", "Sample: yearly income of artisans rose."),
                new Bilingual(
                        "نمونه: کار کوچک و پیوسته از جشن بزرگ سالانه ماندگارتر بود.",
                        "Sample: small and steady outlasted a big yearly feast."),
                "داده ساختگی محیط نمایشی (نمونه)",
                "",
                LocalDate.of(2026, 11, 25));
        return library.add(text, people.find("expert"));
    }
}
