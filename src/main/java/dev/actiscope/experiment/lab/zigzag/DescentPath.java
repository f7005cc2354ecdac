package dev.actiscope.experiment.lab.zigzag;

/**
 * How weights went, from their start until they were near the goal for the first time, or
 * else until the last step.
 *
 * @param steps how many steps that took
 * @param near whether they came near
 * @param alike in how many of the steps no two weights moved in opposite directions
 * @param moved in how many they moved at all
 * @param length of the path
 * @param distance from the start to where it ends, straight
 * @param broken the step, from 1, after which the weights were too far off to go on; 0 if
 * they never were
 * @param losses the loss at equal distances in time, as a share of that at the start,
 * also after they were near
 * @param x the first weight by step, of a path that is drawn; else empty
 * @param y the second one
 */
record DescentPath(int steps, boolean near, int alike, int moved, double length, double distance, int broken,
        double[] losses, double[] x, double[] y) {

    void write(Ledger ledger) {
        ledger.write(this.steps);
        ledger.write(this.near ? 1 : 0);
        ledger.write(this.alike);
        ledger.write(this.moved);
        ledger.write(this.length);
        ledger.write(this.distance);
        ledger.write(this.broken);
        ledger.write(this.losses);
        ledger.write(this.x);
        ledger.write(this.y);
    }

    static DescentPath read(Ledger ledger) {
        return new DescentPath((int) ledger.read(), ledger.read() > 0, (int) ledger.read(), (int) ledger.read(),
                ledger.read(), ledger.read(), (int) ledger.read(), ledger.readAll(), ledger.readAll(),
                ledger.readAll());
    }

    /** How many times as long the path is as the straight line; NaN if it broke off. */
    double detour() {
        return (this.broken > 0 || this.distance == 0) ? Double.NaN : this.length / this.distance;
    }

    /** The steps to the goal, or all if it was not reached; NaN if the path broke off. */
    double pace() {
        return (this.broken > 0) ? Double.NaN : this.steps;
    }

}
