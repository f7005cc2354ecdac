package dev.actiscope.web.lab.results;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.curve.query.Query;
import dev.actiscope.curve.query.Query.Entry;
import dev.actiscope.experiment.Experiment;
import dev.actiscope.experiment.catalogue.Laboratory;
import dev.actiscope.experiment.setting.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class WorkLimitTests {

    private static final Experiment RACE = Laboratory.find("race").orElseThrow();

    @Test
    void theDefaultsAreDone() {
        Settings standard = Settings.standard(RACE.settings());
        WorkLimit.require(RACE, standard, "page");
        assertThat(WorkLimit.allows(RACE, standard)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "steps=900", "seeds=32", "steps=900&seeds=32",
            "f=relu&f=elu&f=tanh&f=sigmoid&f=swish&f=gelu&steps=300" })
    void whatIsSaidToBeAcceptedIs(String query) {
        InvalidInputException refusal = refusal(query);
        List<String> accepted = List.of(refusal.texts().get(3).split(", "));
        boolean alone = refusal.code().equals("too-much-work-on-host-unless");
        assertThat(refusal.texts().get(2)).isEqualTo("page");
        assertThat(refusal.parameter()).isEqualTo(accepted.get(0).split("=")[0]);
        for (List<String> changes : alone ? accepted.stream().map(List::of).toList() : List.of(accepted)) {
            assertThat(WorkLimit.allows(RACE, settings(changed(query, changes)))).as(query + " with " + changes)
                .isTrue();
        }
    }

    /** So that the address reads as it is written. */
    @Test
    void everyFunctionHasItsName() {
        String query = "f=x&f=x^2&f=x^3&f=x^4&f=x^5&f=x^6&f=x^7&f=x^8&width=128&depth=20&seeds=64&steps=5000&normalisation=batch";
        assertThat(refusal(query).texts().get(3)).contains("f=relu&f=tanh&f=sigmoid");
    }

    @Test
    void severalAreNamedWhereNoneIsEnoughAlone() {
        assertThat(refusal("steps=900&seeds=32").code()).isEqualTo("too-much-work-on-host");
        assertThat(refusal("steps=120").code()).isEqualTo("too-much-work-on-host-unless");
    }

    /** Pricing tries theory, which takes longer than what is refused may. */
    @Test
    void whatFunctionsCostIsFoundOutOnceForARefusal() {
        Experiment flow = Laboratory.find("gradient-flow").orElseThrow();
        Settings settings = Settings.require(flow.settings(), Query
            .parse("f=abs(abs(abs(x)-1)-0.5)&f=sin(40*x)&width=56&initialiser=critical&biasDeviation=5&steps=0"));
        List<String> asked = new ArrayList<>();
        Experiment counting = (Experiment) Proxy.newProxyInstance(getClass().getClassLoader(),
                new Class<?>[] { Experiment.class }, (proxy, method, arguments) -> {
                    asked.add(method.getName());
                    return method.invoke(flow, arguments);
                });
        assertThatExceptionOfType(InvalidInputException.class)
            .isThrownBy(() -> WorkLimit.require(counting, settings, "page"));
        assertThat(asked).containsOnlyOnce("pricing").doesNotContain("work");
    }

    @ParameterizedTest
    @CsvSource({ "gradient-flow, '', width=60&networks=9",
            "gradient-flow, initialiser=critical&biasDeviation=2&f=sin(9*x), width=60&networks=9",
            "gradient-flow, initialiser=gain&depth=9&f=mish, width=60&networks=9",
            "nonlinearity, '', steps=900&seeds=3&batch=7&size=400",
            "nonlinearity, f=identity, steps=900&seeds=3&batch=7&size=400",
            "nonlinearity, f=x*tanh(a*x)&learns=yes&initialiser=by-gain&clipping=norm, steps=9&seeds=5&batch=30&size=40" })
    void aPriceIsWhatTheWorkIs(String name, String query, String counts) {
        Experiment experiment = Laboratory.find(name).orElseThrow();
        Settings settings = Settings.require(experiment.settings(), Query.parse(query));
        Settings others = Settings.require(experiment.settings(), Query.parse(query + "&" + counts));
        assertThat(experiment.pricing(settings).applyAsLong(others)).isEqualTo(experiment.work(others))
            .isNotEqualTo(experiment.work(settings));
    }

    private static InvalidInputException refusal(String query) {
        return catchThrowableOfType(InvalidInputException.class,
                () -> WorkLimit.require(RACE, settings(Query.parse(query)), "page"));
    }

    private static Settings settings(Query query) {
        return Settings.require(RACE.settings(), query);
    }

    private static Query changed(String query, List<String> changes) {
        Query asked = Query.parse(String.join("&", changes));
        List<Entry> entries = new ArrayList<>(asked.entries());
        Query.parse(query)
            .entries()
            .stream()
            .filter((entry) -> asked.all(entry.name()).isEmpty())
            .forEach(entries::add);
        return new Query(entries);
    }

}
