package org.restoration.evaluation.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodedTest {

    static Stream<Class<?>> choices() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.restoration.evaluation")
                        .stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(Coded.class))
                        .map(JavaClass::reflect);
    }

    @ParameterizedTest
    @MethodSource("choices")
    void every_closed_choice_has_a_code_for_files_and_a_text_for_readers(Class<?> type) {
        assertThat(type.getEnumConstants()).allSatisfy(constant -> {
            Coded coded = (Coded) constant;
            assertThat(coded.code()).matches("[a-z0-9]+(-[a-z0-9]+)*");
            assertThat(coded.text().zh().replaceAll("[0-9.]+e-?[0-9]+", "")).matches("[^A-Za-z]+");
            assertThat(coded.text().zh().codePoints()).anyMatch(Character::isIdeographic);
        });
    }
}
