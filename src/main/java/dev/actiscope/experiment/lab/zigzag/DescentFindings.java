package dev.actiscope.experiment.lab.zigzag;

/**
 * What a seed has shown of a function.
 *
 * @param law that of its inputs, as computed
 * @param centred the same with the mean taken off
 * @param mean that of all inputs there were
 * @param gap where the function has no value; NaN if no such input was met
 * @param paths the paths by {@link Manner}
 * @param alike of how many gradients at the start all components have one sign, by size
 * @param moved how many there were
 * @param alikeCentred the same with the mean taken off
 * @param movedCentred likewise
 */
record DescentFindings(InputLaw law, InputLaw centred, double mean, double gap, DescentPath[] paths, double[] alike,
        double[] moved, double[] alikeCentred, double[] movedCentred) {

    void write(Ledger ledger) {
        write(this.law, ledger);
        write(this.centred, ledger);
        ledger.write(this.mean);
        ledger.write(this.gap);
        for (DescentPath path : this.paths) {
            path.write(ledger);
        }
        ledger.write(this.alike);
        ledger.write(this.moved);
        ledger.write(this.alikeCentred);
        ledger.write(this.movedCentred);
    }

    private static void write(InputLaw law, Ledger ledger) {
        ledger.write(law.mean());
        ledger.write(law.variance());
        ledger.write(law.third());
        ledger.write(law.fourth());
    }

    static DescentFindings read(Ledger ledger) {
        InputLaw law = law(ledger);
        InputLaw centred = law(ledger);
        double mean = ledger.read();
        double gap = ledger.read();
        DescentPath[] paths = new DescentPath[Manner.values().length];
        for (int i = 0; i < paths.length; i++) {
            paths[i] = DescentPath.read(ledger);
        }
        return new DescentFindings(law, centred, mean, gap, paths, ledger.readAll(), ledger.readAll(), ledger.readAll(),
                ledger.readAll());
    }

    private static InputLaw law(Ledger ledger) {
        return new InputLaw(ledger.read(), ledger.read(), ledger.read(), ledger.read());
    }

    DescentPath path(Manner manner) {
        return this.paths[manner.ordinal()];
    }

}
