package org.attest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.architecture.Rules.*;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;

/** The shape of the code, as rules. Read this to learn what may use what. */
class ArchitectureTest {

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.attest");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("org.planted");

    @Test
    void modulesUseOnlyWhatTheyDeclareAndNeverInACircle() {
        ApplicationModules.of(Attest.class).verify();
    }

    @Test
    void modulesUseOnlyLowerRows() {
        assertThat(upwardEdges(CODE)).isEmpty();
    }

    @Test
    void anUndeclaredOrUpwardEdgeIsNoticed() {
        assertThat(ApplicationModules.of("org.planted", new ImportOption.OnlyIncludeTests())
                        .detectViolations()
                        .hasViolations())
                .isTrue();
        assertThat(isDownward("position", "assessments")).isTrue();
        assertThat(isDownward("assessments", "position")).isFalse();
        assertThat(isDownward("returns", "reports")).isFalse();
    }

    static Stream<ArchRule> rules() {
        return List.of(
                ENTITIES_AND_REPOSITORIES_STAY_INSIDE,
                SCREENS_ARE_REACHED_BY_LINK_NEVER_BY_CLASS,
                ONLY_SCREENS_KNOW_VAADIN,
                ONLY_SPREADSHEETS_AND_REPORTS_KNOW_POI,
                FILES_ARE_READ_UNDER_WATCH,
                NO_SQL_OUTSIDE_THE_ALLOW_LIST,
                NO_NATIVE_QUERY_AND_NO_CROSS_JOIN,
                TIME_COMES_FROM_THE_CLOCK,
                NAMES_SAY_WHAT_A_THING_IS,
                FRONT_DOORS_SAY_WHO_MAY_CALL,
                EVERY_SCREEN_SAYS_WHO_MAY_OPEN_IT,
                NO_HTML_FROM_USERS,
                NOBODY_IMPORTS_AUDIT)
                .stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theCodeKeepsTheRule(ArchRule rule) {
        rule.check(CODE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleFailsWhenBrokenOnPurpose(ArchRule rule) {
        assertThat(rule.evaluate(PLANTED).hasViolation())
                .as(rule.getDescription())
                .isTrue();
    }
}
