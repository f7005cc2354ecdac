package dev.actiscope.experiment.report;

import java.util.List;

/**
 * What an experiment has to show, at its end or on the way.
 *
 * @param verdicts one for each claim that the experiment carries, in its order
 * @param notes what else is to be said, such as that a network diverged, and when
 */
public record Report(List<Verdict> verdicts, Figures figures, List<Chart> charts, List<HeatMap> maps,
        List<Statement> notes) {

    public Report {
        verdicts = List.copyOf(verdicts);
        charts = List.copyOf(charts);
        maps = List.copyOf(maps);
        notes = List.copyOf(notes);
    }

    /** The same with other verdicts. */
    public Report with(List<Verdict> others) {
        return new Report(others, this.figures, this.charts, this.maps, this.notes);
    }

}
