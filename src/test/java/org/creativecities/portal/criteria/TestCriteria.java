package org.creativecities.portal.criteria;

import java.time.LocalDate;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Small editions of instruments of their own, so that tests leave the shipped ones alone. */
@Component
public class TestCriteria {

    private final EditionImports imports;
    private final Editions editions;
    private final Positions positions;
    private final Register register;
    private final TestPeople people;

    TestCriteria(EditionImports imports, Editions editions, Positions positions, Register register, TestPeople people) {
        this.imports = imports;
        this.editions = editions;
        this.positions = positions;
        this.register = register;
        this.people = people;
    }

    public static String fresh() {
        return "t-" + UUID.randomUUID().toString().substring(0, 8);
    }

    static EditionHead head(String code, @Nullable String follows) {
        return new EditionHead(
                code,
                follows,
                2027,
                new Bilingual("متن آزمون " + code, "Test text " + code),
                new Bilingual("آزمون", "Test"),
                null,
                "A test source",
                null,
                LocalDate.of(2026, 11, 1));
    }

    /** Rows of number, title and English text; the Persian text says the same. */
    static String csv(String... rows) {
        var csv = new StringBuilder(
                "number,topic,nature,title_fa,title_en,original_en,wording,rendering_fa,assessed,follows\n");
        for (var row : rows) {
            var cells = row.split("\\|", -1);
            csv.append(cells[0])
                    .append(",PLAN,EVALUATION,\"")
                    .append(cells[1])
                    .append("\",\"T ")
                    .append(cells[0]);
            csv.append("\",\"")
                    .append(cells[2])
                    .append("\",EXACT,\"متن ")
                    .append(cells[2])
                    .append("\",false,");
            csv.append(cells.length > 3 ? cells[3] : "").append('\n');
        }
        return csv.toString();
    }

    /** A draft that was brought in. */
    public String draft(String code, @Nullable String follows, String... rows) {
        var expert = people.expert();
        return imports.take(imports.read("test.csv", csv(rows), head(code, follows), expert), expert);
    }

    /** An edition in force. */
    public String current(String code, @Nullable String follows, String... rows) {
        draft(code, follows, rows);
        editions.publish(code, editions.find(code, true).orElseThrow().version(), people.head());
        return code;
    }

    public Clause clause(String code) {
        return register.clause(code, true).orElseThrow();
    }

    /** A position with this verdict, published, and its id. */
    public UUID published(String clause, Verdict verdict) {
        var id = decided(clause, verdict);
        var head = people.head();
        positions.publish(id, version(id, head), head);
        return id;
    }

    UUID decided(String clause, Verdict verdict) {
        var id = proposed(clause, verdict, people.expert());
        var commission = people.commissionOfficer();
        positions.decide(id, version(id, commission), commission);
        return id;
    }

    UUID proposed(String clause, Verdict verdict, Account by) {
        var expert = people.expert();
        var id = positions.begin(clause, expert);
        var text = NationalPositionTests.text(verdict, "کارگروه", "قید ما", "Our reservation");
        positions.edit(id, version(id, expert), text, expert);
        positions.discuss(id, version(id, expert), expert);
        opine(id, Side.MINISTRY, verdict, expert);
        opine(id, Side.COMMISSION, verdict, people.commissionOfficer());
        positions.propose(id, version(id, by), by);
        return id;
    }

    void opine(UUID id, Side side, Verdict verdict, Account by) {
        positions.opine(id, side, 0, verdict, new Bilingual("", ""), "دلیل " + side, by);
    }

    long version(UUID id, Account reader) {
        return positions.find(id, reader).version();
    }
}
