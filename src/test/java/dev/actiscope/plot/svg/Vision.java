package dev.actiscope.plot.svg;

/**
 * How a colour looks to an eye: normal, or with one kind of cone missing.
 *
 * @see <a href="https://doi.org/10.1109/TVCG.2009.113">Machado, Oliveira and Fernandes,
 * 2009</a>
 */
public enum Vision {

    NORMAL(1, 0, 0, 0, 1, 0, 0, 0, 1),

    PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),

    DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),

    TRITANOPIA(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

    private final double[] matrix;

    Vision(double... matrix) {
        this.matrix = matrix;
    }

    /** The linear red, green and blue that this eye sees for {@code #rrggbb}. */
    private double[] see(String colour) {
        double[] seen = new double[3];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                seen[row] += this.matrix[3 * row + column] * channel(colour, column);
            }
            seen[row] = Math.min(1, Math.max(0, seen[row]));
        }
        return seen;
    }

    /** CIELAB under D65. */
    private double[] lab(String colour) {
        double[] rgb = see(colour);
        double x = lightness((0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / 0.95047);
        double y = lightness(0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2]);
        double z = lightness((0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]) / 1.08883);
        return new double[] { 116 * y - 16, 500 * (x - y), 200 * (y - z) };
    }

    /** The difference of two colours to this eye, CIEDE2000. */
    double difference(String one, String other) {
        return ciede2000(lab(one), lab(other));
    }

    /** The contrast of two colours after WCAG 2. */
    public static double contrast(String one, String other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 0) + 0.7152 * channel(colour, 1) + 0.0722 * channel(colour, 2);
    }

    private static double channel(String colour, int index) {
        double c = Integer.parseInt(colour.substring(1 + 2 * index, 3 + 2 * index), 16) / 255.0;
        return (c <= 0.04045) ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    private static double lightness(double t) {
        return (t > 216.0 / 24389) ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }

    /** Sharma, Wu and Dalal, The CIEDE2000 color-difference formula, 2005. */
    static double ciede2000(double[] one, double[] other) {
        double chroma = (Math.hypot(one[1], one[2]) + Math.hypot(other[1], other[2])) / 2;
        double stretch = 1 + 0.5 * (1 - Math.sqrt(seventh(chroma)));
        double c1 = Math.hypot(one[1] * stretch, one[2]);
        double c2 = Math.hypot(other[1] * stretch, other[2]);
        double h1 = hue(one[1] * stretch, one[2]);
        double h2 = hue(other[1] * stretch, other[2]);
        double turn = (c1 * c2 == 0) ? 0 : (h2 - h1 > 180) ? h2 - h1 - 360 : (h2 - h1 < -180) ? h2 - h1 + 360 : h2 - h1;
        double meanHue = (c1 * c2 == 0) ? h1 + h2 : h1 + turn / 2;
        double meanChroma = (c1 + c2) / 2;
        double middle = (one[0] + other[0]) / 2 - 50;
        double t = 1 - 0.17 * cos(meanHue - 30) + 0.24 * cos(2 * meanHue) + 0.32 * cos(3 * meanHue + 6)
                - 0.20 * cos(4 * meanHue - 63);
        double lightness = (other[0] - one[0]) / (1 + 0.015 * middle * middle / Math.sqrt(20 + middle * middle));
        double saturation = (c2 - c1) / (1 + 0.045 * meanChroma);
        double shade = 2 * Math.sqrt(c1 * c2) * Math.sin(Math.toRadians(turn / 2)) / (1 + 0.015 * meanChroma * t);
        double blue = ((meanHue + 360) % 360 - 275) / 25;
        double rotation = -2 * Math.sqrt(seventh(meanChroma)) * Math.sin(Math.toRadians(60 * Math.exp(-blue * blue)));
        return Math
            .sqrt(lightness * lightness + saturation * saturation + shade * shade + rotation * saturation * shade);
    }

    private static double seventh(double chroma) {
        double power = Math.pow(chroma, 7);
        return power / (power + Math.pow(25, 7));
    }

    private static double hue(double a, double b) {
        double degrees = Math.toDegrees(Math.atan2(b, a));
        return (degrees < 0) ? degrees + 360 : degrees;
    }

    private static double cos(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }

}
