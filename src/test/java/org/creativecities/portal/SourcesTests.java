package org.creativecities.portal;

import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.lang.annotation.Annotation;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;

/** Java as the house writes it: short files, one clock, values as parameters, no entity at the border. */
class SourcesTests {

    private static final ArchRule CONTROLLERS_ARE_PRIVATE_TO_THEIR_PACKAGE = classes()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .should()
            .bePackagePrivate()
            .allowEmptyShould(true);

    private static final ArchRule FIELDS_ARE_NOT_INJECTED =
            noFields().should().beAnnotatedWith(Autowired.class).allowEmptyShould(true);

    @Test
    void filesAreShortAndKnowOneClock() {
        assertThat(ProjectFiles.violations(ProjectFiles.below(ProjectFiles.JAVA, ".java"), SourceRules::check))
                .isEmpty();
        assertThat(ProjectFiles.violations(ProjectFiles.below(ProjectFiles.TESTS, ".java"), ProjectFiles::tooLong))
                .isEmpty();
    }

    @Test
    void noControllerShowsAnEntity() {
        JavaClasses house = new ClassFileImporter().importPath(Path.of("target/classes/org/creativecities"));
        noneShows(Entity.class, Controller.class).check(house);
        CONTROLLERS_ARE_PRIVATE_TO_THEIR_PACKAGE.check(house);
        FIELDS_ARE_NOT_INJECTED.check(house);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "package org.creativecities.portal.dossier.util;",
                "package org.creativecities.portal.common.web;",
                "var now = Instant.now();",
                "var today = LocalDate.now(TEHRAN);",
                "long now = System.currentTimeMillis();",
                "var clock = Clock.systemUTC();",
                "jdbc.sql(\"select * from city where name = '\" + name + \"'\")",
                "jdbc.sql(\"select * from city order by %s\".formatted(order))",
                "entityManager.createQuery(\"from Dossier order by \" + order(sort))",
            })
    void theRulesFindWhatTheyLookFor(String bad) {
        assertThat(SourceRules.check("src/main/java/org/creativecities/portal/dossier/Bad.java", bad))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "package org.creativecities.portal.dossier.web;",
                "var now = clock.now();",
                "jdbc.sql(\"select 1\" + \" from city\")",
                "jdbc.sql(SELECT + \" where code = :code (+)\").param(\"a\", b + c)",
                "jdbc.sql(\"select 1 order by \" + sort.sql()).query()",
                "jdbc.sql(\"\"\"\n select 1 + 1\n \"\"\")",
            })
    void theRulesLeaveGoodOnesAlone(String good) {
        assertThat(SourceRules.check("src/main/java/org/creativecities/portal/dossier/Good.java", good))
                .isEmpty();
    }

    @Test
    void theClockMayAskTheTime() {
        assertThat(SourceRules.check("src/main/java/org/creativecities/portal/database/X.java", "Instant.now()"))
                .isEmpty();
        assertThat(SourceRules.check("src/main/java/X.java", "\n".repeat(301))).hasSize(1);
    }

    @Test
    void anEntityAtTheBorderIsFound() {
        var bad = new ClassFileImporter().importClasses(Shown.class, BadController.class, WorseController.class);
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> noneShows(Stored.class, Border.class).check(bad))
                .withMessageContaining("BadController.take")
                .withMessageContaining("WorseController.give");
    }

    private static ArchRule noneShows(Class<? extends Annotation> stored, Class<? extends Annotation> border) {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .areMetaAnnotatedWith(border)
                .should(not(mention(stored)))
                .allowEmptyShould(true);
    }

    private static ArchCondition<JavaMethod> mention(Class<? extends Annotation> stored) {
        return new ArchCondition<>("mention what is annotated with @" + stored.getSimpleName()) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var found = Stream.concat(
                                method.getParameters().stream()
                                        .flatMap(p -> p.getType().getAllInvolvedRawTypes().stream()),
                                method.getReturnType().getAllInvolvedRawTypes().stream())
                        .anyMatch(type -> type.isAnnotatedWith(stored));
                events.add(new SimpleConditionEvent(method, found, method.getFullName() + " shows what is stored"));
            }
        };
    }

    // Markers of their own: with the real ones the portal's own scan would find the samples.

    @Retention(RetentionPolicy.RUNTIME)
    @interface Stored {}

    @Retention(RetentionPolicy.RUNTIME)
    @interface Border {}

    @Stored
    private static final class Shown {}

    @Border
    static final class BadController {
        void take(Shown shown) {}
    }

    @Border
    static final class WorseController {
        List<Shown> give() {
            return List.of();
        }
    }
}
