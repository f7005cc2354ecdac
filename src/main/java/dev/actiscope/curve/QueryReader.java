package dev.actiscope.curve;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.curve.query.Query;
import dev.actiscope.formula.tree.Budget;

/**
 * Reads of a query what every kind of answer needs: the functions and the window. Every
 * error is handed to a consumer; if that returns, a default takes the place of what was
 * wrong.
 */
final class QueryReader {

    private final Query query;

    private final Function<String, Curve> language;

    private final Consumer<InvalidInputException> problems;

    /**
     * @param language how one {@code f} becomes a curve
     * @param problems takes the errors
     */
    QueryReader(Query query, Function<String, Curve> language, Consumer<InvalidInputException> problems) {
        this.query = query;
        this.language = language;
        this.problems = problems;
    }

    /**
     * A reader for a program: it throws the first error.
     */
    static QueryReader strict(Query query) {
        return strict(query, Curve::parse);
    }

    /**
     * A reader for a program, in a language of its choice.
     */
    static QueryReader strict(Query query, Function<String, Curve> language) {
        return new QueryReader(query, new Together(language), (problem) -> {
            throw problem;
        });
    }

    /**
     * The same reader, of a query that names a function.
     * @throws InvalidInputException if it names none
     */
    QueryReader withFunction() {
        if (functions().isEmpty()) {
            throw new InvalidInputException("f", "missing-function");
        }
        return this;
    }

    /** The text of every {@code f}. */
    List<String> functions() {
        return this.query.all("f");
    }

    /**
     * Reads the functions.
     * @param numbers takes the number that each curve has in the query, from 1
     * @return those that could be read
     */
    List<Curve> curves(List<Integer> numbers) {
        List<String> texts = functions();
        if (texts.size() > View.MOST_CURVES) {
            String asked = texts.size() + (this.query.isFull() ? "+" : "");
            this.problems.accept(new InvalidInputException("f", "too-many-functions", View.MOST_CURVES, asked));
        }
        List<Curve> curves = new ArrayList<>();
        for (int i = 0; i < Math.min(texts.size(), View.MOST_CURVES); i++) {
            String text = texts.get(i);
            Curve curve = attempt(() -> parse(text), null);
            if (curve != null) {
                curves.add(curve);
                numbers.add(i + 1);
            }
        }
        return curves;
    }

    /**
     * Reads the window.
     * @param sampled what is computed in it
     */
    Window window(List<? extends Activation> sampled) {
        return new Window(read("x", Window::parseX, Window.DEFAULT.x()),
                read("points", (text) -> points(text, sampled), Window.DEFAULT.points()));
    }

    private int points(String text, List<? extends Activation> sampled) {
        int points = Window.parsePoints(text);
        if (this.language instanceof Together) {
            Together.check(points, sampled);
        }
        return points;
    }

    <T> T read(String name, Function<String, T> parser, T fallback) {
        List<String> values = this.query.all(name);
        if (values.size() > 1) {
            this.problems.accept(new InvalidInputException(name, "repeated", name));
        }
        return values.isEmpty() ? fallback : attempt(() -> parser.apply(values.get(0)), fallback);
    }

    <T> T attempt(Supplier<T> work, T fallback) {
        try {
            return work.get();
        }
        catch (InvalidInputException ex) {
            this.problems.accept(ex);
            return fallback;
        }
    }

    /** Where a sign is missing behind a space, it was a plus that the address lost. */
    private Curve parse(String text) {
        try {
            return this.language.apply(text);
        }
        catch (InvalidInputException ex) {
            boolean lost = ex.code().equals("formula-sign-missing") && text.charAt(ex.position() - 2) == ' ';
            throw lost ? ex.as("formula-plus-lost") : ex;
        }
    }

    /**
     * A language for functions that take work to be read, as formulas do: for those of
     * one query, which together may take no more than one view may. Whoever reads names
     * alone need not count.
     */
    static final class Together implements Function<String, Curve> {

        private final Function<String, Curve> language;

        private final Budget budget = Budget.ofView();

        Together(Function<String, Curve> language) {
            this.language = language;
        }

        /**
         * Reads one function, unless those before it have left too little work for it.
         * What was refused has cost what it may cost.
         */
        @Override
        public Curve apply(String text) {
            try {
                if (this.budget.left() > 0) {
                    Curve curve = this.language.apply(text);
                    this.budget.add(curve.steps());
                    if (!this.budget.isExceeded()) {
                        return curve;
                    }
                }
            }
            catch (InvalidInputException ex) {
                boolean dear = ex.code().equals("too-much-work") || ex.code().equals("formula-too-large");
                this.budget.add(dear ? Budget.OF_FORMULA : 0);
                throw ex;
            }
            throw new InvalidInputException("f", "too-much-work-together");
        }

        static void check(int points, List<? extends Activation> sampled) {
            int most = Window.mostPoints(sampled);
            if (points > most) {
                throw new InvalidInputException("points", "too-much-work-points", most, points);
            }
        }

    }

}
