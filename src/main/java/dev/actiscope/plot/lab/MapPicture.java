package dev.actiscope.plot.lab;

import java.util.List;

import dev.actiscope.experiment.report.HeatMap;
import dev.actiscope.experiment.report.Series;
import dev.actiscope.plot.layout.Measures;
import dev.actiscope.plot.svg.Svg;
import dev.actiscope.plot.svg.Theme;

/**
 * Draws a map: cells of like colours as the strokes of one path, points over them, the
 * scale of colours beside.
 */
record MapPicture(HeatMap map, LabPlot plot, Svg svg) {

    /** So many steps there are from one end of the palette to the other. */
    private static final int STEPS = 32;

    /** How wide the scale is, and what it takes beside the map. */
    private static final double SCALE = 12;

    private static final double GAP = 12;

    private static final double BESIDE = 68;

    /** Between the scale and its numbers. */
    private static final double NUMBER_GAP = 5;

    private static final double POINT = 3.5;

    /** What the roles of points held out end with, and how wide their edge is. */
    private static final String HELD_OUT = "-test";

    private static final double RING = 1.5;

    /** What of the palette points take: its ends are for the numbers. */
    private static final double FIRST = 0.08;

    private static final double REST = 0.84;

    /** The colour of some of the points over a map. */
    static String colour(HeatMap map, int index, Theme theme) {
        return Shades.at(FIRST + REST * index / Math.max(1, map.points().size() - 1), theme);
    }

    /**
     * The shape of some of the points over a map, as the live page has it: those held out
     * have that of their class.
     */
    static Shape shape(HeatMap map, int index) {
        List<String> classes = map.points().stream().map((points) -> ownClass(points.role())).distinct().toList();
        String its = ownClass(map.points().get(index).role());
        if (its.equals("positive")) {
            return Shape.CIRCLE;
        }
        return (its.equals("negative") || classes.indexOf(its) % 2 == 1) ? Shape.SQUARE : Shape.CIRCLE;
    }

    private static String ownClass(String role) {
        return isHeldOut(role) ? role.substring(0, role.length() - HELD_OUT.length()) : role;
    }

    private static boolean isHeldOut(String role) {
        return role.endsWith(HELD_OUT);
    }

    void draw(double width, double height) {
        Ground ground = Ground.of(columns(), this.map.x().logarithmic(), new Reach(this.map.y()),
                this.map.y().logarithmic(), width, height, BESIDE);
        cells(ground);
        for (int i = 0; i < this.map.points().size(); i++) {
            points(ground, this.map.points().get(i), colour(this.map, i, this.plot.theme()), shape(this.map, i));
        }
        scale(ground);
        ground.axes(this.plot.labels().of("axis." + this.map.x().name()),
                this.plot.labels().of("axis." + this.map.y().name()), this.plot.theme(), this.svg);
    }

    /** The axis, which may have whole numbers alone in the middles of the columns. */
    private Reach columns() {
        double[] middles = new double[this.map.columns()];
        for (int i = 0; i < middles.length; i++) {
            middles[i] = Description.middle(this.map.x(), i, middles.length);
        }
        Reach columns = new Reach(this.map.x());
        columns.addPlaces(middles);
        return columns;
    }

    private void cells(Ground ground) {
        StringBuilder place = new StringBuilder("matrix(");
        number(place, (ground.right() - ground.left()) / this.map.columns()).append(" 0 0 ");
        number(place, (ground.top() - ground.bottom()) / this.map.rows()).append(' ');
        number(place, ground.left()).append(' ');
        number(place, ground.bottom() + (ground.top() - ground.bottom()) / this.map.rows() / 2).append(')');
        this.svg.start("g")
            .attribute("transform", place.toString())
            .attribute("fill", "none")
            .attribute("shape-rendering", "crispEdges");
        for (int step = 0; step <= STEPS; step++) {
            String path = cells(step);
            if (!path.isEmpty()) {
                this.svg.start("path")
                    .attribute("d", path)
                    .attribute("stroke", Shades.at((double) step / STEPS, this.plot.theme()))
                    .end();
            }
        }
        this.svg.end();
    }

    /** The path through the middles of all cells of one colour, row by row. */
    private String cells(int step) {
        StringBuilder path = new StringBuilder();
        for (int row = 0; row < this.map.rows(); row++) {
            int column = 0;
            while (column < this.map.columns()) {
                int end = column;
                while (end < this.map.columns() && step(row, end) == step) {
                    end++;
                }
                if (end > column) {
                    path.append('M').append(column).append(' ').append(row).append('H').append(end);
                }
                column = end + 1;
            }
        }
        return path.toString();
    }

    /** Which colour a cell has, −1 if none. */
    private int step(int row, int column) {
        double value = this.map.values()[row * this.map.columns() + column];
        if (Double.isNaN(value)) {
            return -1;
        }
        double low = this.map.low();
        double high = this.map.high();
        double share = (high > low) ? toned((value - low) / (high - low)) : 0.5;
        return (int) Math.floor(STEPS * Math.min(1, Math.max(0, share)) + 0.5);
    }

    /** What has no other side than that above zero takes its one half of the palette. */
    private double toned(double share) {
        return (this.map.low() >= 0) ? (1 + share) / 2 : share;
    }

    private void points(Ground ground, Series points, String colour, Shape shape) {
        this.svg.start("g").attribute("fill", colour);
        if (isHeldOut(points.role())) {
            this.svg.attribute("stroke", this.plot.theme().text()).attribute("stroke-width", RING);
        }
        else {
            this.svg.attribute("stroke", this.plot.theme().background());
        }
        for (int i = 0; i < points.x().length; i++) {
            double x = ground.x().at(points.x()[i]);
            double y = ground.y().at(points.y()[i]);
            if (ground.x().shows(x) && ground.y().shows(y)) {
                point(x, y, shape);
            }
        }
        this.svg.end();
    }

    private void point(double x, double y, Shape shape) {
        if (shape == Shape.SQUARE) {
            double side = POINT * Math.sqrt(2);
            this.svg.start("rect")
                .attribute("x", x - side / 2)
                .attribute("y", y - side / 2)
                .attribute("width", side)
                .attribute("height", side)
                .end();
        }
        else {
            this.svg.start("circle").attribute("cx", x).attribute("cy", y).attribute("r", POINT).end();
        }
    }

    private void scale(Ground ground) {
        double left = ground.right() + GAP;
        double height = (ground.bottom() - ground.top()) / (STEPS / 2);
        for (int i = 0; i < STEPS / 2; i++) {
            this.svg.start("rect")
                .attribute("x", left)
                .attribute("y", ground.bottom() - (i + 1) * height)
                .attribute("width", SCALE)
                .attribute("height", height + ((i == 0) ? 0 : 0.5))
                .attribute("fill", Shades.at(toned((i + 0.5) / (STEPS / 2)), this.plot.theme()))
                .end();
        }
        double low = this.map.low();
        double high = this.map.high();
        label(left, ground.bottom(), low);
        label(left, (ground.bottom() + ground.top()) / 2 + Measures.BASELINE, (low + high) / 2);
        label(left, ground.top() + 2 * Measures.BASELINE, high);
    }

    private void label(double left, double y, double number) {
        this.svg.start("text")
            .attribute("x", left + SCALE + NUMBER_GAP)
            .attribute("y", y)
            .text(LabLabels.brief(number))
            .end();
    }

    private static StringBuilder number(StringBuilder out, double number) {
        Svg.number(out, number);
        return out;
    }

}
