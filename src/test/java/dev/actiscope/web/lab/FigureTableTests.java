package dev.actiscope.web.lab;

import java.util.List;
import java.util.Locale;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.report.Figures;
import org.junit.jupiter.api.Test;

import org.springframework.context.support.StaticMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class FigureTableTests {

    private static FigureTable table(int figures, String... functions) {
        StaticMessageSource messages = new StaticMessageSource();
        messages.setUseCodeAsDefaultMessage(true);
        Figures all = new Figures().put("whole", 3);
        for (String function : functions) {
            for (int i = 0; i < figures; i++) {
                all.put(Curve.parse(function), "figure" + i, i);
            }
        }
        return FigureTable.of(all, new LabWords.Of(messages, "race", Locale.ENGLISH));
    }

    @Test
    void whatTheTableHasIsNotListedAgain() {
        Figures all = new Figures();
        all.put("dead", 0.25);
        all.put("laps", 8);
        all.put(Curve.parse("relu"), "dead", 0.25);
        FigureTable table = FigureTable.of(all, new LabWords.Of(new StaticMessageSource(), "x", Locale.ENGLISH));
        assertThat(table.whole()).containsExactly(List.of("laps", "8"));
        assertThat(table.rows()).hasSize(1);
    }

    @Test
    void functionsAreRowsWhereTheyAreNoFewerThanTheirFigures() {
        FigureTable table = table(2, "relu", "tanh", "elu");
        assertThat(table.byFigure()).isFalse();
        assertThat(table.columns()).hasSize(2);
        assertThat(table.rows()).hasSize(3)
            .allSatisfy((row) -> assertThat(row.subList(1, 3)).containsExactly("0", "1"));
    }

    @Test
    void figuresAreRowsWhereTheyAreMore() {
        FigureTable table = table(3, "relu", "tanh");
        assertThat(table.byFigure()).isTrue();
        assertThat(table.columns()).hasSize(2);
        assertThat(table.rows()).extracting((row) -> row.subList(1, 3))
            .containsExactly(List.of("0", "0"), List.of("1", "1"), List.of("2", "2"));
    }

}
