package org.creativecities.portal.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.creativecities.portal.Row;
import org.creativecities.portal.localization.WordChange;
import org.junit.jupiter.api.Test;

/** What changed between two texts, and what two people's changes make together. */
class WordChangeTests {

    @Row("D12")
    @Test
    void theWordsThatChangedAreNamedAndParagraphsStay() {
        assertThat(WordChange.between("شیراز شهر شعر است\nو شهر باغ", "شیراز شهر شعر و ترانه است\nو شهر باغ"))
                .containsExactly(
                        new WordChange("SAME", "شیراز شهر شعر"),
                        new WordChange("ADDED", "و ترانه"),
                        new WordChange("SAME", "است\nو شهر باغ"));
    }

    @Test
    void bothTextsCanBeReadOutOfTheDifferences() {
        var random = new Random(7);
        for (var round = 0; round < 200; round++) {
            var before = words(random);
            var after = words(random);
            var runs = WordChange.between(before, after);
            assertThat(read(runs, "REMOVED")).isEqualTo(before);
            assertThat(read(runs, "ADDED")).isEqualTo(after);
        }
    }

    @Test
    void twoLongTextsThatShareNothingAreComparedInTime() {
        var one = IntStream.range(0, 4_000).mapToObj(n -> "a" + n).collect(Collectors.joining(" "));
        var other = IntStream.range(0, 4_000).mapToObj(n -> "b" + n).collect(Collectors.joining(" "));
        assertThat(WordChange.between(one, other)).hasSize(2);
    }

    @Row("D4")
    @Test
    void changesAtDifferentPlacesArePutTogether() {
        assertThat(TextMerge.of(
                        "the city has two festivals and one museum",
                        "the old city has two festivals and one museum",
                        "the city has two festivals and three museums"))
                .contains("the old city has two festivals and three museums");
    }

    @Test
    void changesOfTheSameWordsAreLeftToTheWriter() {
        assertThat(TextMerge.of("one two three", "one 2 three", "one ii three")).isEmpty();
        assertThat(TextMerge.of("one three", "one two three", "one 2 three")).isEmpty();
    }

    private static String words(Random random) {
        return random.ints(random.nextInt(30), 0, 5).mapToObj(n -> "w" + n).collect(Collectors.joining(" "));
    }

    private static String read(List<WordChange> runs, String side) {
        return runs.stream()
                .filter(run -> run.kind().equals("SAME") || run.kind().equals(side))
                .map(WordChange::words)
                .collect(Collectors.joining(" "));
    }
}
