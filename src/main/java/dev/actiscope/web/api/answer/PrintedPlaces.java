package dev.actiscope.web.api.answer;

import dev.actiscope.text.Decimals;

/**
 * Where a function is sampled, as a JSON array. Others are sampled at most of the same
 * places, whose text is then copied.
 *
 * @param numbers in any order, though it is the ascending ones that have much in common
 * @param text the array
 * @param ends behind which character of the text each number ends
 */
record PrintedPlaces(double[] numbers, Decimals text, int[] ends) {

    /** The characters of most places and a comma. */
    private static final int ROOM = 8;

    static PrintedPlaces of(double[] numbers) {
        return new PrintedPlaces(new double[0], new Decimals(1), new int[0]).others(numbers);
    }

    /**
     * Other places, of which some may be the same.
     */
    PrintedPlaces others(double[] numbers) {
        Decimals text = new Decimals(ROOM * numbers.length + 1);
        PrintedPlaces others = new PrintedPlaces(numbers, text, new int[numbers.length]);
        text.add('[');
        int next = 0;
        for (int i = 0; i < numbers.length;) {
            while (next < this.numbers.length && this.numbers[next] < numbers[i]) {
                next++;
            }
            int end = others.endOfSame(i, this, next);
            if (end > i) {
                others.copy(i, end, this, next);
                next += end - i;
                i = end;
            }
            else {
                others.print(i++);
            }
        }
        text.add(']');
        return others;
    }

    private int endOfSame(int from, PrintedPlaces printed, int at) {
        int end = from;
        for (int other = at; end < this.numbers.length && other < printed.numbers.length; end++, other++) {
            if (Double.doubleToRawLongBits(this.numbers[end]) != Double.doubleToRawLongBits(printed.numbers[other])) {
                break;
            }
        }
        return end;
    }

    private void print(int i) {
        if (i > 0) {
            this.text.add(',');
        }
        NumberSerializers.addInput(this.numbers[i], this.text);
        this.ends[i] = this.text.size();
    }

    private void copy(int from, int end, PrintedPlaces printed, int at) {
        if (from > 0) {
            this.text.add(',');
        }
        int start = (at > 0) ? printed.ends[at - 1] + 1 : 1;
        int moved = this.text.size() - start;
        this.text.add(printed.text, start, printed.ends[at + end - from - 1]);
        for (int i = from; i < end; i++) {
            this.ends[i] = printed.ends[at + i - from] + moved;
        }
    }

}
