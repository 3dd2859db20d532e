package org.restoration.evaluation.files;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Which package of this module may use which. */
class ArchitectureTest {

    private static final String ROOT = "org.restoration.evaluation.files";

    private static final JavaClasses FILES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void arrows_point_downwards_only_and_every_package_has_its_place() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(ROOT + "..")
                .ensureAllClassesAreContainedInArchitecture()
                .layer("input")
                .definedBy(ROOT)
                .layer("observation")
                .definedBy(ROOT + ".internal.observation")
                .layer("target")
                .definedBy(ROOT + ".internal.target")
                .layer("site")
                .definedBy(ROOT + ".internal.site")
                .layer("cell")
                .definedBy(ROOT + ".internal.cell")
                .layer("table")
                .definedBy(ROOT + ".internal.table")
                .layer("gathering")
                .definedBy(ROOT + ".internal.finding")
                .layer("code")
                .definedBy(ROOT + ".finding")
                .layer("source")
                .definedBy(ROOT + ".source")
                .layer("output")
                .definedBy(ROOT + ".output")
                .whereLayer("input")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("output")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("observation")
                .mayOnlyBeAccessedByLayers("input")
                .whereLayer("target")
                .mayOnlyBeAccessedByLayers("input")
                .whereLayer("site")
                .mayOnlyBeAccessedByLayers("input", "observation", "target")
                .whereLayer("cell")
                .mayOnlyBeAccessedByLayers("input", "observation", "target", "site")
                .whereLayer("table")
                .mayOnlyBeAccessedByLayers("input", "observation", "target", "site", "cell")
                .whereLayer("gathering")
                .mayOnlyBeAccessedByLayers("input", "observation", "target", "site", "cell", "table")
                .whereLayer("source")
                .mayOnlyBeAccessedByLayers("input", "table")
                .check(FILES);
    }

    @Test
    void code_and_source_stand_on_nothing_of_this_module() {
        for (String lowest : new String[] {".finding", ".source", ".output"}) {
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + lowest)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(ROOT, ROOT + ".internal..")
                    .check(FILES);
        }
    }

    @Test
    void only_the_table_sees_the_csv_library() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".internal.table")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("de.siegmar..")
                .check(FILES);
    }
}
