package dev.actiscope;

import java.util.ArrayList;
import java.util.List;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The laws of the house: the core is plain Java that looks downwards only and keeps
 * nothing.
 */
class ArchitectureTests {

    private static final String HOUSE = "dev.actiscope.";

    /** From the bottom upwards. */
    private static final List<String> CORE = List.of("text", "activation", "formula", "curve", "listing", "network",
            "experiment", "plot");

    /**
     * What the compiler for the browser knows; neither input and output nor reflection
     * nor regular expressions.
     */
    private static final List<String> PLAIN_JAVA = List.of("java.lang", "java.util", "java.util.function",
            "java.util.stream");

    private static final JavaClasses CLASSES = new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages(core());

    @Test
    void thereIsACoreToLookAt() {
        assertThat(CLASSES).extracting(JavaClass::getPackageName).contains(HOUSE + "activation", HOUSE + "curve");
    }

    @ParameterizedTest
    @ValueSource(strings = { "text", "activation", "formula", "curve", "listing", "network", "experiment", "plot" })
    void aPackageOfTheCoreUsesPlainJavaAndWhatLiesBelowIt(String name) {
        List<String> allowed = new ArrayList<>(PLAIN_JAVA);
        CORE.subList(0, CORE.indexOf(name) + 1).forEach((part) -> allowed.add(HOUSE + part));
        classes().that()
            .resideInAPackage(HOUSE + name)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(allowed.toArray(String[]::new))
            .allowEmptyShould(true)
            .check(CLASSES);
    }

    @Test
    void theCoreKeepsNothingBetweenCalls() {
        fields().that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(core())
            .and()
            .areStatic()
            .should()
            .beFinal()
            .check(CLASSES);
    }

    @Test
    void theCoreDoesNotUseWhatTheBrowserComputesDifferently() {
        noClasses().that()
            .resideInAnyPackage(core())
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(StrictMath.class, java.util.Random.class, java.util.SplittableRandom.class,
                    java.util.Formatter.class)
            .orShould()
            .callMethod(Double.class, "parseDouble", String.class)
            .orShould()
            .callMethod(Double.class, "toString", double.class)
            .orShould()
            .callMethod(Math.class, "expm1", double.class)
            .orShould()
            .callMethod(Math.class, "log1p", double.class)
            .orShould()
            .callMethod(Math.class, "tanh", double.class)
            .orShould()
            .callMethod(Math.class, "sinh", double.class)
            .orShould()
            .callMethod(Math.class, "cosh", double.class)
            .orShould()
            .callMethod(Math.class, "hypot", double.class, double.class)
            .orShould()
            .callMethod(Math.class, "cbrt", double.class)
            .orShould()
            .callMethod(Math.class, "ulp", double.class)
            .orShould()
            .callMethod(Math.class, "rint", double.class)
            .orShould()
            .callMethod(Math.class, "fma", double.class, double.class, double.class)
            .check(CLASSES);
    }

    private static String[] core() {
        return CORE.stream().map((part) -> HOUSE + part).toArray(String[]::new);
    }

}
