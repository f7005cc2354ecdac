package dev.actiscope.web.lab;

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
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
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

    @Test
    void severalAreNamedWhereNoneIsEnoughAlone() {
        assertThat(refusal("steps=900&seeds=32").code()).isEqualTo("too-much-work-on-host");
        assertThat(refusal("steps=120").code()).isEqualTo("too-much-work-on-host-unless");
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
