package org.restoration.evaluation.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The house: which package may use which, and the rules that keep results the same bits everywhere. */
class ArchitectureTest {

    private static final String ROOT = "org.restoration.evaluation.";

    /** From top to bottom: a package may use those below it, never those above. */
    private static final List<String> TOP_TO_BOTTOM = List.of(
            "json",
            "appraisal",
            "engine",
            "rollup",
            "evaluation",
            "profile",
            "target",
            "tailoring",
            "hierarchy",
            "grading",
            "criteria",
            "aggregation",
            "weighting",
            "normalization",
            "derived",
            "reference",
            "observation",
            "site",
            "indicator",
            "unit",
            "provenance",
            "message",
            "internal");

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.restoration.evaluation");

    @Test
    void every_package_has_its_place() {
        Set<String> known = new java.util.TreeSet<>(TOP_TO_BOTTOM);
        for (JavaClass type : CORE) {
            String rest = type.getPackageName().substring(ROOT.length());
            String first = rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
            org.assertj.core.api.Assertions.assertThat(known)
                    .as("package of %s", type.getName())
                    .contains(first);
        }
    }

    @Test
    void arrows_point_downwards_only() {
        for (int i = 1; i < TOP_TO_BOTTOM.size(); i++) {
            List<String> above = new ArrayList<>();
            for (int j = 0; j < i; j++) {
                above.add(ROOT + TOP_TO_BOTTOM.get(j) + "..");
            }
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + TOP_TO_BOTTOM.get(i) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(above.toArray(new String[0]))
                    .check(CORE);
        }
    }

    @Test
    void only_json_sees_jackson() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "json..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml.jackson..")
                .check(CORE);
    }

    @Test
    void no_library_type_stands_in_a_public_signature() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage(ROOT + "internal..")
                .should(new ArchCondition<JavaMethod>("use types of the platform and of the library only") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        List<JavaClass> types = new ArrayList<>(method.getRawParameterTypes());
                        types.add(method.getRawReturnType());
                        for (JavaClass type : types) {
                            String name = type.getBaseComponentType().getPackageName();
                            boolean ours = name.isEmpty()
                                    || name.startsWith("java.")
                                    || name.startsWith("org.restoration.evaluation");
                            if (!ours) {
                                events.add(SimpleConditionEvent.violated(
                                        method, method.getFullName() + " shows " + type.getName()));
                            }
                        }
                    }
                })
                .check(CORE);
    }

    @Test
    void no_public_record_holds_an_array() {
        classes()
                .that()
                .areRecords()
                .and()
                .arePublic()
                .should(new ArchCondition<JavaClass>("hold no array") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getFields().stream()
                                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                                .filter(field -> field.getRawType().isArray())
                                .forEach(
                                        field -> events.add(SimpleConditionEvent.violated(field, field.getFullName())));
                    }
                })
                .check(CORE);
    }

    @Test
    void nothing_depends_on_the_machine_or_the_moment() {
        SameBitsRules.NO_MACHINE_OR_MOMENT.check(CORE);
    }

    @Test
    void scoring_takes_no_randomness_and_no_fast_math() {
        SameBitsRules.NO_RANDOMNESS_OR_FAST_MATH.check(CORE);
    }

    @Test
    void internal_packages_use_no_other() {
        noClasses()
                .that(resideInAPackage(ROOT + "internal.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(TOP_TO_BOTTOM.stream()
                        .filter(name -> !name.equals("internal"))
                        .map(name -> ROOT + name + "..")
                        .toArray(String[]::new)))
                .check(CORE);
    }
}
