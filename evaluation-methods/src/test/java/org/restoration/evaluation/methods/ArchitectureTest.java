package org.restoration.evaluation.methods;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.architecture.SameBitsRules;

/** Which package of this module may use which, and what none may. */
class ArchitectureTest {

    private static final String ROOT = "org.restoration.evaluation.methods.";

    /** From top to bottom: a package may use those below it, never those above. */
    private static final List<String> TOP_TO_BOTTOM = List.of(
            "conformance",
            "model",
            "ranking.fusion",
            "ranking.utility",
            "ranking.distance",
            "ranking.outranking",
            "ranking.stochastic",
            "ranking.fuzzy",
            "ranking",
            "index",
            "weighting.objective",
            "weighting.subjective",
            "weighting.combination",
            "comparison",
            "weighting",
            "normalization",
            "treatment",
            "imputation",
            "fuzzy",
            "result",
            "matrix");

    private static final JavaClasses METHODS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.restoration.evaluation.methods");

    @Test
    void every_package_has_its_place() {
        assertThat(METHODS.stream().map(JavaClass::getPackageName).distinct())
                .allSatisfy(name -> assertThat(TOP_TO_BOTTOM).contains(name.substring(ROOT.length())));
    }

    @Test
    void arrows_point_downwards_only() {
        for (int i = 1; i < TOP_TO_BOTTOM.size(); i++) {
            String[] above = TOP_TO_BOTTOM.subList(0, i).stream()
                    .map(name -> ROOT + name)
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + TOP_TO_BOTTOM.get(i))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(above)
                    .check(METHODS);
        }
    }

    @Test
    void only_conformance_sees_jackson() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "conformance")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml.jackson..")
                .check(METHODS);
    }

    @Test
    void nothing_depends_on_the_machine_or_the_moment() {
        SameBitsRules.NO_MACHINE_OR_MOMENT.check(METHODS);
    }

    @Test
    void nothing_takes_randomness_or_fast_math() {
        SameBitsRules.NO_RANDOMNESS_OR_FAST_MATH.check(METHODS);
    }

    @Test
    void no_grade_follows_from_what_holds_within_a_set_only() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + "result", ROOT + "ranking..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.restoration.evaluation.grading..",
                        "org.restoration.evaluation.evaluation..",
                        "org.restoration.evaluation.engine..")
                .check(METHODS);
    }
}
