package org.creativecities.portal.demo;

import java.util.List;

/**
 * A city of the demo world and how far its dossier has come.
 *
 * @param place in addresses of the demo people: {@code yazd}
 * @param code of the municipality
 * @param field code of the creative field
 * @param share how much of the form is written while it is a draft, percent
 */
record DemoCity(String place, String fa, String en, String code, String field, Stage stage, int share) {

    enum Stage {
        NONE,
        WRITING,
        APPROVAL_ASKED,
        APPROVED,
        SUBMITTED,
        RETURNED,
        ADMITTED,
        REVIEW,
        REVIEWED,
        DECISION_PREPARED,
        RELEASED,
        NOT_ADMITTED
    }

    static final List<DemoCity> ALL = List.of(
            new DemoCity("yazd", "یزد", "Yazd", "1562", "CRAFTS", Stage.WRITING, 60),
            new DemoCity("qazvin", "قزوین", "Qazvin", "1595", "MUSIC", Stage.NONE, 0),
            new DemoCity("tabriz", "تبریز", "Tabriz", "1214", "LITERATURE", Stage.APPROVAL_ASKED, 100),
            new DemoCity("ahvaz", "اهواز", "Ahvaz", "1272", "FILM", Stage.WRITING, 20),
            new DemoCity("gorgan", "گرگان", "Gorgan", "1181", "GASTRONOMY", Stage.SUBMITTED, 100),
            new DemoCity("bushehr", "بوشهر", "Bushehr", "1517", "MUSIC", Stage.RETURNED, 100),
            new DemoCity("zanjan", "زنجان", "Zanjan", "1534", "CRAFTS", Stage.ADMITTED, 100),
            new DemoCity("shiraz", "شیراز", "Shiraz", "1309", "LITERATURE", Stage.REVIEW, 100),
            new DemoCity("hamadan", "همدان", "Hamadan", "1475", "CRAFTS", Stage.REVIEWED, 100),
            new DemoCity("kerman", "کرمان", "Kerman", "1346", "DESIGN", Stage.DECISION_PREPARED, 100),
            new DemoCity("nishapur", "نیشابور", "Nishapur", "1394", "MEDIA_ARTS", Stage.RELEASED, 100));
}
