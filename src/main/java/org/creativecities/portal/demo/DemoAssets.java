package org.creativecities.portal.demo;

import java.time.LocalDate;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.asset.AssetKind;
import org.creativecities.portal.asset.AssetText;
import org.creativecities.portal.asset.Assets;
import org.springframework.stereotype.Component;

/** Three invented assets of a city, to quote from. */
@Component
class DemoAssets {

    private final Assets assets;

    DemoAssets(Assets assets) {
        this.assets = assets;
    }

    void make(Account editor) {
        assets.add(
                text(
                        AssetKind.CRAFT,
                        "ترمه‌بافی (نمونه)",
                        "Termeh weaving (sample)",
                        "۱۲ کارگاه (نمونه)",
                        "12 workshops (sample)"),
                editor);
        assets.add(
                text(
                        AssetKind.FESTIVAL,
                        "جشنواره بافته‌ها (نمونه)",
                        "Festival of weaving (sample)",
                        "هر سال ۴۰۰۰ بازدیدکننده (نمونه)",
                        "4,000 visitors a year (sample)"),
                editor);
        assets.add(
                text(
                        AssetKind.TRAINING,
                        "خانه آموزش بافندگی (نمونه)",
                        "School of weaving (sample)",
                        "هر سال ۸۰ هنرجو (نمونه)",
                        "80 students a year (sample)"),
                editor);
    }

    private static AssetText text(AssetKind kind, String fa, String en, String factsFa, String factsEn) {
        return new AssetText(
                kind,
                "CRAFTS",
                fa,
                en,
                "بافت تاریخی (نمونه)",
                "1390",
                factsFa,
                factsEn,
                "گزارش شهرداری (نمونه)",
                LocalDate.of(2026, 3, 21));
    }
}
