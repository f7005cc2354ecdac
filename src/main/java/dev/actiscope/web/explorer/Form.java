package dev.actiscope.web.explorer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.curve.Curve;
import dev.actiscope.curve.View;
import dev.actiscope.curve.drawing.Frame;
import dev.actiscope.curve.query.Query;
import dev.actiscope.curve.query.Query.Entry;
import dev.actiscope.web.page.NumberText;

/**
 * The explorer's form as a browser without JavaScript submits it. Curves are numbered
 * from 1: {@code 2.beta} is a setting of the second. It puts the view's query together
 * and judges nothing: whoever reads the address does that.
 *
 * @param fields the submitted fields
 */
record Form(Query fields) {

    private static final Set<String> CARRIED = Set.of("points", "seed", "lang");

    private static final List<String> FIRST_FUNCTIONS = View.FIRST.curves()
        .stream()
        .map((curve) -> curve.function().notation())
        .toList();

    private static final List<String> FIRST_NOTATIONS = View.FIRST.curves().stream().map(Curve::notation).toList();

    private static final List<Entry> FIRST_Y = View.FIRST.entries()
        .stream()
        .filter((entry) -> entry.name().equals("y"))
        .toList();

    /**
     * The query of the view that the fields describe, after the button that was pressed.
     */
    Query view() {
        List<Entry> entries = new ArrayList<>();
        List<Integer> hidden = new ArrayList<>();
        Map<Integer, Integer> numbers = new HashMap<>();
        List<String> functions = this.fields.all("f");
        for (int number = 1; number <= functions.size(); number++) {
            if (pressed("remove", number)) {
                continue;
            }
            Entry curve = new Entry("f", notation(functions.get(number - 1), number));
            entries.add(curve);
            numbers.put(number, entries.size());
            if (isHidden(number)) {
                hidden.add(entries.size());
            }
            if (pressed("duplicate", number)) {
                entries.add(curve);
            }
        }
        given("add").forEach((name) -> entries.add(new Entry("f", name)));
        addWindow(entries, "x");
        if (!isOutgrown(entries)) {
            addWindow(entries, "y");
        }
        addWindow(entries, "dy");
        addJoined(entries, "hide", hidden.stream().map(String::valueOf).toList());
        addJoined(entries, "minus", difference(numbers));
        addJoined(entries, "show", given("show"));
        addJoined(entries, "at", given("at"));
        addJoined(entries, "share", given("share"));
        this.fields.entries().stream().filter(Form::isCarried).map(this::redrawn).forEach(entries::add);
        return new Query(entries);
    }

    /**
     * Whether the vertical window would stay behind the functions. What their settings
     * were the fields do not say: functions of the first view had those of the first
     * view.
     */
    private boolean isOutgrown(List<Entry> functions) {
        List<String> names = this.fields.all("f");
        List<Entry> y = new ArrayList<>();
        addWindow(y, "y");
        return y.equals(FIRST_Y) && Frame.isOutgrown(names.equals(FIRST_FUNCTIONS) ? FIRST_NOTATIONS : names,
                View.FIRST.y(), notations(functions));
    }

    /** Functions are read only if there are as many as in the first view. */
    private static List<String> notations(List<Entry> entries) {
        List<String> functions = entries.stream()
            .filter((entry) -> entry.name().equals("f"))
            .map(Entry::value)
            .toList();
        return (functions.size() == FIRST_NOTATIONS.size()) ? functions.stream().map(Form::canonical).toList()
                : functions;
    }

    private static String canonical(String function) {
        return read(function).map(Curve::notation).orElse(function);
    }

    private static boolean isCarried(Entry entry) {
        return CARRIED.contains(entry.name()) && !entry.value().isBlank();
    }

    /** Other draws, if the button for them was pressed: those of the next seed. */
    private Entry redrawn(Entry entry) {
        boolean again = entry.name().equals("seed") && entry.value().matches("-?[0-9]{1,10}")
                && !this.fields.all("draw").isEmpty();
        // As the script does, beyond the last one from the first again.
        return again ? new Entry("seed", String.valueOf((int) (Long.parseLong(entry.value()) + 1))) : entry;
    }

    private String notation(String function, int number) {
        if (function.indexOf(':') >= 0) {
            return function;
        }
        String prefix = number + ".";
        List<Entry> given = this.fields.entries()
            .stream()
            .filter((entry) -> entry.name().startsWith(prefix) && !entry.value().isBlank())
            .toList();
        Optional<Curve> curve = (given.isEmpty() || number > View.MOST_CURVES) ? Optional.empty() : read(function);
        List<String> settings = given.stream()
            .filter((entry) -> curve.isEmpty() || mayHave(curve.get(), entry.name().substring(prefix.length())))
            .map((entry) -> entry.name().substring(prefix.length()) + "=" + NumberText.plain(entry.value()))
            .toList();
        return settings.isEmpty() ? function : function + ":" + String.join(",", settings);
    }

    /**
     * A formula that was edited may have lost a parameter, whose field was still there.
     */
    private static boolean mayHave(Curve curve, String parameter) {
        return curve.definition().isPresent()
                || curve.function().parameters().stream().anyMatch((known) -> known.isCalled(parameter));
    }

    private static Optional<Curve> read(String function) {
        try {
            return Optional.of(Curve.parse(function));
        }
        catch (InvalidInputException ex) {
            return Optional.empty();
        }
    }

    /**
     * The curves whose difference is drawn.
     * @param numbers which number each of the former curves has now
     * @return nothing if one of them is not chosen, or is gone
     */
    private List<String> difference(Map<Integer, Integer> numbers) {
        List<String> chosen = List.of("minuend", "subtrahend")
            .stream()
            .flatMap((name) -> given(name).stream())
            .flatMap((number) -> numbers.entrySet()
                .stream()
                .filter((entry) -> entry.getKey().toString().equals(number))
                .map((entry) -> entry.getValue().toString()))
            .toList();
        return (chosen.size() == 2) ? chosen : List.of();
    }

    private boolean isHidden(int number) {
        return this.fields.all("hide").contains(String.valueOf(number)) != pressed("toggle", number);
    }

    private boolean pressed(String button, int number) {
        return this.fields.all(button).contains(String.valueOf(number));
    }

    private void addWindow(List<Entry> entries, String axis) {
        List<String> from = given(axis + "-from");
        List<String> to = given(axis + "-to");
        if (!from.isEmpty() || !to.isEmpty()) {
            entries.add(new Entry(axis, String.join("", from) + ".." + String.join("", to)));
        }
    }

    private void addJoined(List<Entry> entries, String name, List<String> values) {
        if (!values.isEmpty()) {
            entries.add(new Entry(name, String.join(",", values)));
        }
    }

    private List<String> given(String name) {
        return this.fields.all(name).stream().map(NumberText::plain).filter((value) -> !value.isEmpty()).toList();
    }

}
