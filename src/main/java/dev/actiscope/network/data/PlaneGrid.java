package dev.actiscope.network.data;

/**
 * Places in the plane in rows, for a picture of what a network makes of them.
 *
 * @param low the least of both coordinates
 * @param high the greatest of both
 * @param cells in a row, and rows; at least 1
 */
public record PlaneGrid(double low, double high, int cells) {

    /**
     * The middles of the cells, the highest row first, each from left to right.
     * @return two coordinates each
     */
    public double[] places() {
        double[] places = new double[2 * this.cells * this.cells];
        double side = (this.high - this.low) / this.cells;
        int at = 0;
        for (int row = 0; row < this.cells; row++) {
            for (int column = 0; column < this.cells; column++) {
                places[at++] = this.low + (column + 0.5) * side;
                places[at++] = this.high - (row + 0.5) * side;
            }
        }
        return places;
    }

}
