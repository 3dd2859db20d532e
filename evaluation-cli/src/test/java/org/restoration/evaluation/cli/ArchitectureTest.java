package org.restoration.evaluation.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Which package of this module may use which. */
class ArchitectureTest {

    private static final String ROOT = "org.restoration.evaluation.cli";

    private static final JavaClasses COMMAND_LINE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void arrows_point_downwards_only_and_every_package_has_its_place() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(ROOT + "..")
                .ensureAllClassesAreContainedInArchitecture()
                .layer("program")
                .definedBy(ROOT)
                .layer("command")
                .definedBy(ROOT + ".command")
                .layer("input")
                .definedBy(ROOT + ".input")
                .layer("output")
                .definedBy(ROOT + ".output")
                .whereLayer("program")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("command")
                .mayOnlyBeAccessedByLayers("program")
                .whereLayer("input")
                .mayOnlyBeAccessedByLayers("program", "command")
                .check(COMMAND_LINE);
    }

    @Test
    void the_internals_of_reading_files_are_left_alone() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.restoration.evaluation.files.internal..")
                .check(COMMAND_LINE);
    }
}
