package dev.actiscope.activation.catalogue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import dev.actiscope.Messages;
import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.Parameter;
import dev.actiscope.activation.Parameter.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CatalogueTests {

    @Test
    void holdsTheFunctionsThatItPromises() {
        assertThat(Catalogue.definitions()).extracting(Definition::name)
            .contains("identity", "binary-step", "sigmoid", "hard-sigmoid", "log-sigmoid", "tanh", "hard-tanh",
                    "softsign", "arctan", "relu", "relu6", "leaky-relu", "prelu", "rrelu", "noisy-relu", "nrelu",
                    "softplus", "elu", "selu", "celu", "swish", "hard-swish", "gelu", "gelu-tanh", "mish");
    }

    @Test
    void aFunctionIsWrittenUnderItsNameAndSpokenOfByItsTitle() {
        Definition swish = Catalogue.find("silu").orElseThrow();
        assertThat(swish.notation()).isEqualTo("swish");
        assertThat(swish.title()).isEqualTo("Swish");
        assertThat(swish.family()).isEqualTo(Family.GATED);
        assertThat(Family.GATED.key()).isEqualTo("gated");
        assertThat(swish).hasToString("swish");
    }

    @Test
    void namesAndAliasesAreUniqueAndKebabCase() {
        List<String> names = Catalogue.definitions()
            .stream()
            .flatMap((definition) -> Stream.concat(Stream.of(definition.name()), definition.aliases().stream()))
            .toList();
        assertThat(names).doesNotHaveDuplicates().allMatch((name) -> name.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "activations", "activations_zh" })
    void everyFunctionHasASentenceAndAFamilyHasAName(String file) throws IOException {
        Set<String> missing = new TreeSet<>();
        for (Definition definition : Catalogue.definitions()) {
            missing.add("activation." + definition.name() + ".summary");
            missing.add("family." + definition.family().key());
        }
        missing.removeAll(Messages.read(file).stringPropertyNames());
        assertThat(missing).as("what %s.properties lacks", file).isEmpty();
    }

    @Test
    void everyFunctionHasOneChineseNameOfItsOwn() throws IOException {
        Properties chinese = Messages.read("activations_zh");
        List<String> names = new ArrayList<>();
        for (Definition definition : Catalogue.definitions()) {
            String usual = chinese.getProperty("activation." + definition.name() + ".term");
            String rendered = chinese.getProperty("activation." + definition.name() + ".rendering");
            assertThat(usual == null).as("%s: %s and %s", definition.name(), usual, rendered)
                .isNotEqualTo(rendered == null);
            names.add((usual != null) ? usual : rendered);
        }
        assertThat(names).doesNotHaveDuplicates().allMatch((name) -> name.matches(".*\\p{IsHan}.*"));
    }

    @ParameterizedTest
    @CsvSource({ "swish,swish", "SiLU,swish", "logistic,sigmoid", "linear,identity", "LReLU,leaky-relu",
            "leaky_relu,leaky-relu", "LeakyReLU,leaky-relu", "Leaky-ReLU,leaky-relu", "heaviside,binary-step",
            "hardswish,hard-swish", "hard_silu,hard-swish", "hswish,hard-swish", "hardtanh,hard-tanh",
            "hardsigmoid,hard-sigmoid", "hard_sigmoid,hard-sigmoid", "logsigmoid,log-sigmoid",
            "log_sigmoid,log-sigmoid", "atan,arctan", "soft_sign,softsign", "gelu_new,gelu-tanh" })
    void findsAFunctionByTheNamesThatFrameworksGiveIt(String name, String canonical) {
        assertThat(Catalogue.find(name)).map(Definition::name).contains(canonical);
    }

    @ParameterizedTest
    @CsvSource({ "rely", "''", "relu-", "x" })
    void findsNothingByAnyOtherName(String name) {
        assertThat(Catalogue.find(name)).isEmpty();
    }

    @Test
    void everyDefaultAndSliderIsWithinItsBounds() {
        for (Definition definition : Catalogue.definitions()) {
            assertThat(definition.parameters()).as(definition.name()).allSatisfy((parameter) -> {
                assertThat(parameter.bounds().contains(parameter.defaultValue())).isTrue();
                assertThat(parameter.slider().high()).isGreaterThan(parameter.slider().low())
                    .isLessThanOrEqualTo(parameter.bounds().high());
                assertThat(parameter.slider().low()).isGreaterThanOrEqualTo(parameter.bounds().low()).isFinite();
                assertThat(Double.isInfinite(parameter.slider().high()))
                    .isEqualTo(parameter.slider().scale() == Scale.RECIPROCAL);
            });
        }
    }

    @Test
    void parametersHaveTheDefaultsOfTheirPapers() {
        assertThat(defaults("leaky-relu")).containsExactly(0.01);
        assertThat(defaults("prelu")).containsExactly(0.25);
        assertThat(defaults("rrelu")).containsExactly(1.0 / 8, 1.0 / 3);
        assertThat(defaults("noisy-relu")).containsExactly(1.0);
        assertThat(defaults("softplus")).containsExactly(1.0);
        assertThat(defaults("elu")).containsExactly(1.0);
        assertThat(defaults("celu")).containsExactly(1.0);
        assertThat(defaults("swish")).containsExactly(1.0);
    }

    @ParameterizedTest
    @CsvSource({ "leaky-relu,-2", "noisy-relu,-1", "softplus,0", "softplus,-1", "elu,-0.1", "celu,-1" })
    void refusesASettingBelowItsBounds(String name, double setting) {
        Parameter parameter = Catalogue.find(name).orElseThrow().parameters().get(0);
        assertRefused(name, setting, "parameter-too-small", parameter.bounds().low());
    }

    @ParameterizedTest
    @CsvSource({ "leaky-relu,1.5", "prelu,Infinity", "noisy-relu,Infinity", "elu,Infinity", "swish,NaN" })
    void refusesASettingAboveItsBounds(String name, double setting) {
        Parameter parameter = Catalogue.find(name).orElseThrow().parameters().get(0);
        assertRefused(name, setting, "parameter-too-large", parameter.bounds().high());
    }

    private static void assertRefused(String name, double setting, String code, double bound) {
        Definition definition = Catalogue.find(name).orElseThrow();
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> definition.activation(List.of(setting)))
            .satisfies((ex) -> {
                assertThat(ex.parameter()).isEqualTo("f");
                assertThat(ex.code()).isEqualTo(code);
                assertThat(ex.arguments()).containsExactly(definition.parameters().get(0).name(), bound, setting);
            });
    }

    @Test
    void refusesALowerSlopeAboveTheUpper() {
        Definition definition = Catalogue.find("rrelu").orElseThrow();
        assertThatExceptionOfType(InvalidInputException.class)
            .isThrownBy(() -> definition.activation(List.of(0.5, 0.25)))
            .satisfies((ex) -> {
                assertThat(ex.code()).isEqualTo("lower-above-upper");
                assertThat(ex.arguments()).containsExactly(0.5, 0.25);
            });
    }

    private static List<Double> defaults(String name) {
        return Catalogue.find(name).orElseThrow().defaults();
    }

}
