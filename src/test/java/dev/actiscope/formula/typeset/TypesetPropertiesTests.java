package dev.actiscope.formula.typeset;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;

import dev.actiscope.activation.Parameter;
import dev.actiscope.activation.catalogue.Catalogue;
import dev.actiscope.activation.catalogue.Definition;
import dev.actiscope.formula.Formula;
import dev.actiscope.formula.computing.Evaluation;
import dev.actiscope.formula.reading.Parser;
import dev.actiscope.formula.tree.ElementaryFunction;
import dev.actiscope.formula.tree.Expression;
import dev.actiscope.formula.tree.Operator;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

/**
 * What holds of whatever is set.
 */
class TypesetPropertiesTests {

    private static final List<String> NAMES = List.of("x", "pi", "e", "beta", "sigma", "leak", "a_1", "b_max", "f", "_",
            "a_", "omicron", "epsilon");

    private static final double[] NUMBERS = { 0, 1, -1, 2, 3, -0.5, 10, 1.5e-7, 1e-7, -1e20 };

    private static final List<String> ELEMENTS = List.of("math", "mrow", "mi", "mn", "mo", "mtext", "mspace", "mfrac",
            "msup", "msub", "msqrt", "mtable", "mtr", "mtd");

    private static final Pattern COMMAND = Pattern.compile("\\\\([a-zA-Z]+)");

    private static final List<String> COMMANDS = List.of("frac", "sqrt", "left", "right", "begin", "end", "cdot",
            "times", "le", "ge", "ne", "exp", "ln", "log", "sin", "cos", "tan", "arcsin", "arccos", "arctan", "sinh",
            "cosh", "tanh", "min", "max", "operatorname", "mathrm", "text", "lvert", "rvert", "lfloor", "rfloor",
            "lceil", "rceil", "alpha", "beta", "gamma", "delta", "varepsilon", "zeta", "eta", "theta", "iota", "kappa",
            "lambda", "mu", "nu", "xi", "pi", "rho", "sigma", "tau", "upsilon", "varphi", "chi", "psi", "omega");

    private static final Gen<Expression> ANY = longs().all().map((seed) -> new Trees(new Random(seed), false).any(5));

    /** Written with what can be read back once the products have their signs. */
    private static final Gen<Expression> READABLE = longs().all()
        .map((seed) -> new Trees(new Random(seed), true).any(4));

    @Test
    void anyExpressionIsWellFormedMathMl() {
        qt().forAll(ANY).checkAssert((e) -> assertMathMl(Typeset.mathMl(e)));
    }

    @Test
    void anyExpressionIsBalancedLatex() {
        qt().forAll(ANY).checkAssert((e) -> assertLatex(Typeset.latex(e)));
    }

    @Test
    void anyExpressionIsOneLineOfText() {
        qt().forAll(ANY).checkAssert((e) -> assertBalanced(Typeset.plain(e)));
    }

    @Test
    void theWholeCatalogueAndItsDerivativesAreSet() {
        for (Definition definition : Catalogue.definitions()) {
            Formula formula = Formula.parse(definition.formula());
            for (int order = 0; order <= 2; order++) {
                Expression e = Typeset.withSymbols((order == 0) ? formula.expression() : formula.derivative(order),
                        definition.parameters());
                assertMathMl(Typeset.mathMl("f", order, e, "otherwise"));
                assertLatex(Typeset.latex("f", order, e, "otherwise"));
                assertBalanced(Typeset.plain(e));
            }
        }
    }

    @Test
    void theDeepestAndTheLargestExpressionsAreSet() {
        for (String nested : new String[] { "exp(", "-(", "log1p(", "expm1(", "1/(1+", "2^(", "if(x>0,1,", "max(x," }) {
            Expression e = parse(nested.repeat(25) + "x" + ")".repeat(25));
            assertMathMl(Typeset.mathMl(e));
            assertLatex(Typeset.latex(e));
            assertThat(Typeset.plain(e)).isNotEmpty();
        }
        Expression deepest = Expression.X;
        for (int i = 1; i < Expression.HIGHEST; i++) {
            deepest = Expression.call((i % 2 == 0) ? ElementaryFunction.EXPM1 : ElementaryFunction.LOG1P, deepest);
        }
        assertMathMl(Typeset.mathMl(deepest));
        assertThat(Typeset.plain(Expression.sum(new ArrayList<>(java.util.Collections.nCopies(1999, Expression.X)))))
            .hasSize(1999 + 3 * 1998);
    }

    @Test
    void aLineOfTextMeansTheExpression() {
        qt().withFixedSeed(7).withExamples(3000).forAll(READABLE).checkAssert((e) -> {
            String line = Typeset.plain(e);
            assertMeans(e, line, line.replaceAll("√([xβπe]|\\d+(\\.\\d+)?)", "√($1)").replace("√", "sqrt"));
        });
    }

    @Test
    void latexMeansTheExpression() {
        qt().withFixedSeed(7).withExamples(3000).forAll(READABLE).checkAssert((e) -> {
            String latex = Typeset.latex(e);
            assertMeans(e, latex, new LatexReader(latex).formula());
        });
    }

    /**
     * @param text of the expression, but for the signs of products that it leaves out
     */
    private static void assertMeans(Expression e, String shown, String text) {
        Expression read = Parser.parse(withSigns(text.replace("=", "==")));
        for (double x : new double[] { -1.3, 0.4, 2.1 }) {
            double expected = value(e, x);
            assertThat(value(read, x)).as("%s as %s, read as %s, at %s", e, shown, read, x)
                .matches((value) -> Double.compare(value, expected) == 0
                        || Math.abs(value - expected) <= 1e-6 * Math.max(1, Math.abs(expected)));
        }
    }

    private static double value(Expression e, double x) {
        return new Evaluation(List.of("beta"), List.of(1.7)).of(e).applyAsDouble(x);
    }

    private static final Pattern RAISED = Pattern.compile("[⁻⁰¹²³⁴⁵⁶⁷⁸⁹ˣ]+");

    private static final Pattern TOKEN = Pattern
        .compile("\\d+(\\.\\d+)?(e[−-]?\\d+)?|tanh|erf|ln|max|min|sqrt|exp|==|\\S");

    /** Writes a sign between the factors of a product. */
    private static String withSigns(String text) {
        String flat = RAISED.matcher(text)
            .replaceAll((raised) -> "^(" + raised.group()
                .replace("⁻", "-")
                .replace("ˣ", "x")
                .chars()
                .mapToObj((c) -> ("⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(c) >= 0) ? "" + "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(c) : "" + (char) c)
                .collect(java.util.stream.Collectors.joining()) + ")");
        StringBuilder formula = new StringBuilder();
        String previous = "+";
        Matcher matcher = TOKEN.matcher(flat);
        while (matcher.find()) {
            String token = matcher.group();
            boolean ends = previous.matches("[xeβπ)\\]]|\\d.*");
            boolean begins = token.matches("[\\w(\\[βπ].*");
            formula.append((ends && begins) ? "*" : " ").append(token);
            previous = token;
        }
        return formula.toString();
    }

    private static void assertMathMl(String mathMl) {
        Element math = parseXml(mathMl);
        assertThat(math.getTagName()).isEqualTo("math");
        assertElements(math);
    }

    private static void assertElements(Element element) {
        assertThat(ELEMENTS).contains(element.getTagName());
        int children = 0;
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                children++;
                assertElements(inner);
            }
        }
        switch (element.getTagName()) {
            case "mi", "mn", "mo", "mtext" -> {
                assertThat(children).isZero();
                assertThat(element.getTextContent()).isNotBlank();
            }
            case "mfrac", "msup", "msub", "mtr" -> assertThat(children).isEqualTo(2);
            case "mspace" -> assertThat(children).isZero();
            default -> assertThat(children).isPositive();
        }
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            assertThat(element.getAttributes().item(i).getNodeName()).isIn("displaystyle", "stretchy", "class",
                    "lspace", "rspace", "width", "title");
        }
    }

    private static Element parseXml(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setAttribute("jdk.xml.maxElementDepth", 0);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(xml))).getDocumentElement();
        }
        catch (Exception ex) {
            throw new AssertionError(xml, ex);
        }
    }

    private static void assertLatex(String latex) {
        assertBalanced(latex.replace("\\{", "").replace("\\}", ""));
        assertThat(latex.split("\\\\left", -1)).hasSameSizeAs(latex.split("\\\\right", -1));
        assertThat(latex.split("\\\\begin\\{cases}", -1)).hasSameSizeAs(latex.split("\\\\end\\{cases}", -1));
        assertThat(latex).doesNotContain("\u0000");
        Matcher matcher = COMMAND.matcher(latex);
        while (matcher.find()) {
            assertThat(COMMANDS).contains(matcher.group(1));
        }
    }

    private static void assertBalanced(String text) {
        Deque<Character> open = new ArrayDeque<>();
        for (char c : text.toCharArray()) {
            int closing = ")]}⌋⌉".indexOf(c);
            if ("([{⌊⌈".indexOf(c) >= 0) {
                open.push(c);
            }
            else if (closing >= 0) {
                assertThat(open.poll()).as(text).isEqualTo("([{⌊⌈".charAt(closing));
            }
        }
        assertThat(open).as(text).isEmpty();
        assertThat(text).isNotBlank().isEqualTo(text.strip()).doesNotContain("null");
    }

    private static Expression parse(String formula) {
        return Formula.parse(formula).expression();
    }

    /** Expressions of every kind, or of those alone that can be read back. */
    private record Trees(Random random, boolean readable) {

        Expression any(int height) {
            int kind = (height == 1) ? this.random.nextInt(2) : this.random.nextInt(this.readable ? 11 : 14);
            return switch (kind) {
                case 0 -> number();
                case 1 -> Expression.symbol(this.readable ? NAMES.get(this.random.nextInt(4))
                        : NAMES.get(this.random.nextInt(NAMES.size())));
                case 2 -> Expression.sum(some(height));
                case 3, 4 -> Expression.product(some(height));
                case 5 -> Expression.quotient(any(height - 1), any(height - 1));
                case 6 -> power(any(height - 1), any(height - 1));
                case 7 -> Expression.negative(any(height - 1));
                case 8 -> this.random.nextBoolean() ? Expression.max(any(height - 1), any(height - 1))
                        : Expression.min(any(height - 1), any(height - 1));
                case 9 -> comparison(height);
                case 10 -> Expression.call(function(), any(height - 1));
                case 11 -> Expression.choice(any(height - 1), any(height - 1), any(height - 1));
                case 12 -> Expression.choice(comparison(height), any(height - 1), any(height - 1));
                default -> application(height);
            };
        }

        /** In what can be read back no function has an exponent before its argument. */
        private Expression power(Expression base, Expression exponent) {
            return Expression.power((this.readable && base.is(Operator.CALL)) ? Expression.negative(base) : base,
                    exponent);
        }

        private Expression comparison(int height) {
            Operator[] comparisons = { Operator.LESS, Operator.AT_MOST, Operator.GREATER, Operator.AT_LEAST,
                    Operator.EQUAL, Operator.UNEQUAL };
            return Expression.comparison(comparisons[this.random.nextInt(6)], any(height - 1), any(height - 1));
        }

        private ElementaryFunction function() {
            ElementaryFunction[] readable = { ElementaryFunction.TANH, ElementaryFunction.EXP, ElementaryFunction.LOG,
                    ElementaryFunction.SQRT, ElementaryFunction.EXPM1, ElementaryFunction.LOG1P,
                    ElementaryFunction.ERF };
            return this.readable ? readable[this.random.nextInt(readable.length)]
                    : ElementaryFunction.values()[this.random.nextInt(ElementaryFunction.values().length)];
        }

        private List<Expression> some(int height) {
            List<Expression> operands = new ArrayList<>();
            for (int i = this.random.nextInt(2); i < 3; i++) {
                operands.add(any(height - 1));
            }
            return operands;
        }

        private Expression number() {
            return Expression.number(NUMBERS[this.random.nextInt(NUMBERS.length)]);
        }

        private Expression application(int height) {
            Definition definition = Catalogue.definitions().get(this.random.nextInt(Catalogue.definitions().size()));
            List<Expression> operands = new ArrayList<>(List.of(any(height - 1)));
            for (Parameter parameter : definition.parameters()) {
                operands.add(this.random.nextBoolean() ? any(height - 1) : Expression.number(parameter.defaultValue()));
            }
            return Expression.application(definition, operands);
        }

    }

    /** Reads fractions, exponents and commands. */
    private static final class LatexReader {

        private final String latex;

        private int at;

        LatexReader(String latex) {
            this.latex = latex;
        }

        String formula() {
            StringBuilder text = new StringBuilder();
            while (this.at < this.latex.length() && this.latex.charAt(this.at) != '}') {
                text.append(next());
            }
            return text.toString();
        }

        private String next() {
            Matcher command = COMMAND.matcher(this.latex).region(this.at, this.latex.length());
            if (command.lookingAt()) {
                this.at = command.end();
                return switch (command.group(1)) {
                    case "frac" -> "((" + group() + ")/(" + group() + "))";
                    case "sqrt" -> "sqrt(" + group() + ")";
                    case "operatorname" -> group();
                    case "left", "right" -> "";
                    case "cdot", "times" -> "*";
                    case "le" -> "≤";
                    case "ge" -> "≥";
                    case "ne" -> "≠";
                    case "beta" -> "β";
                    case "pi" -> "π";
                    default -> command.group(1);
                };
            }
            if (this.latex.startsWith("\\,", this.at)) {
                this.at += 2;
                return "*";
            }
            char c = this.latex.charAt(this.at++);
            return (c == '^') ? "^(" + group() + ")" : String.valueOf(c);
        }

        private String group() {
            if (this.latex.charAt(this.at) != '{') {
                return String.valueOf(this.latex.charAt(this.at++));
            }
            this.at++;
            String text = formula();
            this.at++;
            return text;
        }

    }

}
