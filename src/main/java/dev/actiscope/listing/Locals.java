package dev.actiscope.listing;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.formula.tree.Precedence;
import dev.actiscope.listing.Code.Piece;

/**
 * The variables of a function in code, each assigned once before what it returns.
 */
final class Locals {

    private final boolean java;

    private final List<String> taken;

    private final List<String> names = new ArrayList<>();

    private final List<String> values = new ArrayList<>();

    /** What a value stands in, in the place of #, so that none is computed in vain. */
    private String guard = "#";

    /**
     * @param taken the names that no variable may have
     */
    Locals(boolean java, List<String> taken) {
        this.java = java;
        this.taken = taken;
    }

    /** The variables to assign, in this order. */
    List<String> statements() {
        List<String> statements = new ArrayList<>();
        for (int i = 0; i < this.names.size(); i++) {
            String assignment = this.names.get(i) + " = " + this.values.get(i);
            statements.add(this.java ? "double " + assignment + ";" : assignment);
        }
        return statements;
    }

    /** The variable of a value that has one, else the value. */
    Piece known(Piece value) {
        int index = this.values.indexOf(Dialect.fill(this.guard, value.text()));
        return (index < 0) ? value : new Piece(this.names.get(index), Precedence.ATOM);
    }

    /**
     * A variable for a value: the same for the same.
     * @param name what it is called, with a number if it is not the first
     */
    String of(String name, String value) {
        if (this.names.contains(value)) {
            return value;
        }
        String guarded = Dialect.fill(this.guard, value);
        int index = this.values.indexOf(guarded);
        if (index >= 0) {
            return this.names.get(index);
        }
        String own = name;
        for (int number = 2; this.names.contains(own) || this.taken.contains(own); number++) {
            own = name + (this.java ? "" : "_") + number;
        }
        this.names.add(own);
        this.values.add(guarded);
        return own;
    }

    /**
     * Assigns what comes next only where Python would compute it: a logarithm of a
     * parameter that has none is an error there.
     * @param guard with a # for the value
     * @return what to {@link #restore}
     */
    String guard(String guard) {
        String outside = this.guard;
        if (!this.java) {
            this.guard = Dialect.fill(outside, outside.length() > 1 ? "(" + guard + ")" : guard);
        }
        return outside;
    }

    void restore(String outside) {
        this.guard = outside;
    }

}
