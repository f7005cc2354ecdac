package dev.actiscope.experiment.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.Stochastic;
import dev.actiscope.curve.Curve;
import dev.actiscope.curve.query.Query;

/**
 * Activation functions, as an address names them: the parameter stands there once for
 * each.
 *
 * @param most how many there may be; one at least
 */
public record Functions(String name, List<Curve> standard, int most) implements Setting<List<Curve>> {

    /** Functions of which these are there unless others are. */
    public static Functions of(String name, int most, String... notations) {
        List<Curve> standard = new ArrayList<>();
        for (String notation : notations) {
            standard.add(Curve.parse(notation));
        }
        return new Functions(name, List.copyOf(standard), most);
    }

    /**
     * Each function once, in their order: an address may name one twice, and keeps it.
     */
    public static List<Curve> once(List<Curve> all) {
        List<Curve> once = new ArrayList<>();
        List<String> notations = new ArrayList<>();
        for (Curve f : all) {
            if (!notations.contains(f.notation())) {
                notations.add(f.notation());
                once.add(f);
            }
        }
        return once;
    }

    /**
     * Whether two notations stand for the same function, as a name, the formula that the
     * catalogue states, and one that calls the name do. What is random no formula is.
     * @param notation of a function at some parameters
     */
    public static boolean is(Curve f, String notation) {
        if (f.notation().equals(notation) || f.definition().isPresent()) {
            return f.notation().equals(notation);
        }
        Curve named = Curve.parse(notation);
        boolean calls = f.notation().equals(notation + "(x)") && !isRandom(named);
        return calls || isOf(f, named) && f.settings().equals(named.settings());
    }

    /** Whether two are the same function, each at whatever parameters. */
    public static boolean isOf(Curve f, Curve other) {
        return f.function().equals(other.function())
                || f.definition().isEmpty() && !isRandom(other) && f.function().equals(other.written());
    }

    private static boolean isRandom(Curve f) {
        return f.activation() instanceof Stochastic;
    }

    /**
     * Where a function is among some.
     * @param notation as for {@link #is}
     * @return −1 if it is not
     */
    public static int indexOf(List<Curve> all, String notation) {
        for (int i = 0; i < all.size(); i++) {
            if (is(all.get(i), notation)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public Optional<List<Curve>> read(Query query) {
        List<String> texts = query.all(this.name);
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        if (texts.size() > this.most) {
            throw (this.most == 1) ? new InvalidInputException(this.name, "repeated", this.name)
                    : new InvalidInputException(this.name, "too-many-in-list", this.name, this.most, texts.size());
        }
        List<Curve> curves = new ArrayList<>();
        for (String text : texts) {
            curves.add(curve(this.name, text));
        }
        return Optional.of(List.copyOf(curves));
    }

    /**
     * A function that a setting asks for.
     * @throws InvalidInputException that names the setting, if it cannot be had
     */
    public static Curve curve(String name, String text) {
        try {
            return Curve.parse(text);
        }
        catch (InvalidInputException ex) {
            InvalidInputException named = new InvalidInputException(name, ex.code(), ex.arguments().toArray());
            throw (ex.text() != null) ? named.in(ex.text()) : named;
        }
    }

    @Override
    public List<String> print(List<Curve> value) {
        List<String> texts = new ArrayList<>();
        for (Curve curve : value) {
            texts.add(curve.notation());
        }
        return texts;
    }

}
