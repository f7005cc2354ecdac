package dev.actiscope.plot;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import dev.actiscope.activation.Parametric;
import dev.actiscope.curve.View;
import dev.actiscope.plot.layout.Layout;
import dev.actiscope.plot.svg.Theme;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A picture as a reader of SVG sees it.
 */
public record Drawing(String text, Document document) {

    static final Labels LABELS = new Labels("Activation functions", "Function f(x)", "Derivative f′(x)",
            "Second derivative f″(x)", "Difference", "saturated", "off", Parametric::title);

    public record Point(double x, double y) {
    }

    static Drawing of(View view, int width, int height, Theme theme) {
        return parse(new Plot(view).svg(width, height, theme, LABELS));
    }

    /** Where its parts are. */
    static Layout layout(View view, int width, int height) {
        return new Plot(view).picture(width, Theme.LIGHT, LABELS).layOut(width, height);
    }

    static Drawing of(View view) {
        return of(view, 720, 540, Theme.LIGHT);
    }

    static Drawing parse(String svg) {
        try {
            return new Drawing(svg,
                    DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(svg))));
        }
        catch (SAXException | IOException | ParserConfigurationException ex) {
            throw new AssertionError("not well-formed: " + svg, ex);
        }
    }

    List<Element> all(String name) {
        NodeList nodes = this.document.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength()).mapToObj((i) -> (Element) nodes.item(i)).toList();
    }

    List<String> words() {
        return all("text").stream().map(Element::getTextContent).toList();
    }

    /**
     * The curves of one colour, from the upper panel to the lower, without the line in
     * the legend.
     */
    List<String> curves(String colour) {
        return all("path").stream()
            .filter((path) -> path.getAttribute("stroke").equals(colour))
            .filter((path) -> ((Element) path.getParentNode()).hasAttribute("stroke-linejoin"))
            .map((path) -> path.getAttribute("d"))
            .toList();
    }

    List<Element> circles(String fill) {
        return all("circle").stream().filter((circle) -> circle.getAttribute("fill").equals(fill)).toList();
    }

    /** The lines of a path, each from one M to the next. */
    public static List<List<Point>> lines(String path) {
        List<List<Point>> lines = new ArrayList<>();
        for (String line : path.substring(1).split("M")) {
            lines.add(points(line));
        }
        return lines;
    }

    private static List<Point> points(String line) {
        List<Point> points = new ArrayList<>();
        String[] numbers = line.replace("H", " H").replace("V", " V").replace("h0", "").trim().split(" ");
        Point last = new Point(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]));
        points.add(last);
        for (int i = 2; i < numbers.length; i++) {
            last = switch (numbers[i].charAt(0)) {
                case 'H' -> new Point(Double.parseDouble(numbers[i].substring(1)), last.y());
                case 'V' -> new Point(last.x(), Double.parseDouble(numbers[i].substring(1)));
                default -> new Point(Double.parseDouble(numbers[i]), Double.parseDouble(numbers[++i]));
            };
            points.add(last);
        }
        return points;
    }

    static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

}
