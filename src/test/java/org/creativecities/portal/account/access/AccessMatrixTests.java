package org.creativecities.portal.account.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.creativecities.portal.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** T-ACCESS, the first half: the matrix and the running application know the same addresses. */
@PortalTest
class AccessMatrixTests {

    @Autowired
    private Routes routes;

    @Autowired
    private AccessMatrix matrix;

    @Test
    void everyRouteHasARow() {
        var without = new TreeSet<>(routes.names());
        without.removeAll(rows());
        assertThat(without).as("routes that no access/*.csv mentions").isEmpty();
    }

    @Test
    void everyRowHasARoute() {
        var without = new TreeSet<>(rows());
        without.removeAll(routes.names());
        assertThat(without)
                .as("rows of access/*.csv that no controller answers")
                .isEmpty();
    }

    @Test
    void everyRowStandsInItsModulesFile() {
        assertThat(matrix.rules()).allSatisfy(rule -> assertThat(rule.source()).endsWith(".csv"));
    }

    @Test
    void changingSomethingIsPublicOnlyWhereNobodyCanBeSignedInYet() {
        var open = matrix.rules().stream()
                .filter(rule -> rule.isPublic() && !"GET".equals(rule.method().name()))
                .map(rule -> rule.pattern().getPatternString())
                .collect(Collectors.toSet());
        assertThat(open)
                .allMatch(path -> List.of("/sign-in", "/password-reset", "/invitation").stream()
                        .anyMatch(path::startsWith));
    }

    private TreeSet<String> rows() {
        return matrix.rules().stream()
                .filter(rule ->
                        !Routes.WITHOUT_CONTROLLER.contains(rule.pattern().getPatternString()))
                .map(rule -> rule.method() + " " + rule.pattern().getPatternString())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
