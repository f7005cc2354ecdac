package dev.actiscope.facts.moment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.PriorityQueue;

import dev.actiscope.activation.Activation;

/**
 * The cells on which a function is integrated: those that its seams and its steep parts
 * ask for, and their halves where an integral needs them.
 */
final class Mesh {

    /** An error so small for the whole is small enough. */
    private static final double GOAL = 0x1p-44;

    /** Cuts after which it is looked whether they help: at a pole they do not. */
    private static final int TRIALS = 64;

    private static final double HELP = 0.9;

    private final Activation function;

    private final NormalInput input;

    private final List<Cell> roots = new ArrayList<>();

    private int left;

    private int cells;

    /**
     * @param ends of the cells, ascending
     * @param most how many cells there may be
     */
    Mesh(Activation function, NormalInput input, List<Double> ends, int most) {
        this.function = function;
        this.input = input;
        this.left = most - ends.size();
        this.cells = ends.size() - 1;
        for (int i = 1; i < ends.size(); i++) {
            this.roots.add(new Cell(ends.get(i - 1), ends.get(i), function, input));
        }
    }

    /** How many cells there are by now. */
    int cells() {
        return this.cells;
    }

    private record Part(Cell cell, Estimate integral) {
    }

    /** The cell with the largest error is cut until the sum of the errors is small. */
    Estimate integral(Quantity quantity) {
        PriorityQueue<Part> parts = new PriorityQueue<>(Mesh::compare);
        for (Cell root : this.roots) {
            parts.add(new Part(root, root.integral(quantity)));
        }
        Estimate all = sum(parts);
        double last = Double.POSITIVE_INFINITY;
        for (int i = 1; all.isFinite() && all.error() > GOAL * all.absolute(); i++) {
            Part worst = parts.peek();
            if (worst.cell.isNarrow() || !worst.cell.isCut() && (this.left -= 2) < 0) {
                break;
            }
            if (i % TRIALS == 0 && all.error() > HELP * last) {
                break;
            }
            last = (i % TRIALS == 0) ? all.error() : last;
            parts.remove();
            Estimate before = worst.integral;
            double value = all.value() - before.value();
            double absolute = all.absolute() - before.absolute();
            double error = all.error() - before.error();
            this.cells += worst.cell.isCut() ? 0 : 2;
            for (Cell half : worst.cell.halves(this.function, this.input)) {
                Estimate integral = half.integral(quantity);
                parts.add(new Part(half, integral));
                value += integral.value();
                absolute += integral.absolute();
                error += integral.error();
            }
            all = (i % 16 == 0) ? sum(parts) : new Estimate(value, absolute, error);
        }
        return sum(parts);
    }

    /** Of cells that are off alike the left one is first. */
    private static int compare(Part one, Part other) {
        int order = Double.compare(other.integral.error(), one.integral.error());
        return (order != 0) ? order : Double.compare(one.cell.low(), other.cell.low());
    }

    /** From left to right, since in a queue the order is the platform's own. */
    private static Estimate sum(Collection<Part> parts) {
        List<Part> ordered = new ArrayList<>(parts);
        ordered.sort((one, other) -> Double.compare(one.cell.low(), other.cell.low()));
        double value = 0;
        double absolute = 0;
        double error = 0;
        for (Part part : ordered) {
            value += part.integral.value();
            absolute += part.integral.absolute();
            error += part.integral.error();
        }
        return new Estimate(value, (value == value) ? absolute : Double.POSITIVE_INFINITY, error);
    }

}
