package org.restoration.evaluation.report;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Which package of this module may use which. */
class ArchitectureTest {

    private static final String ROOT = "org.restoration.evaluation.report";

    private static final JavaClasses REPORT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void arrows_point_downwards_only_and_every_package_has_its_place() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(ROOT + "..")
                .ensureAllClassesAreContainedInArchitecture()
                .layer("profile")
                .definedBy(ROOT + ".profile")
                .layer("chart")
                .definedBy(ROOT + ".chart")
                .layer("markdown")
                .definedBy(ROOT + ".markdown")
                .layer("svg")
                .definedBy(ROOT + ".svg", ROOT)
                .whereLayer("profile")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("chart")
                .mayOnlyBeAccessedByLayers("profile")
                .whereLayer("markdown")
                .mayOnlyBeAccessedByLayers("profile")
                .check(REPORT);
    }

    @Test
    void pages_are_made_without_a_clock_and_without_files() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io", "java.nio..")
                .check(REPORT);
    }
}
