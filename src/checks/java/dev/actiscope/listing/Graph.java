package dev.actiscope.listing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.actiscope.activation.catalogue.TensorFlow;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TBool;
import org.tensorflow.types.TFloat64;

/**
 * Builds TensorFlow's graph from the Python that a listing shows: the same operations
 * under the names that they have in Java.
 */
final class Graph implements TensorFlow {

    private static final Pattern TOKEN = Pattern
        .compile("\\s*(\\d[\\d.]*(?:e-?\\d+)?|[A-Za-z_][\\w.]*|\\*\\*|[<>=!]=|[-+*/()<>,=])");

    private final Map<String, Statements> functions;

    private final String name;

    /**
     * @param code what a listing shows for TensorFlow
     * @param name of the function in it
     */
    Graph(String code, String name) {
        this.functions = Statements.of(code);
        this.name = name;
    }

    @Override
    public Operand<TFloat64> apply(Ops tf, Operand<TFloat64> x) {
        return tf.identity(new Call(tf, this.name, x, Map.of()).tensor());
    }

    /** A call of one of the functions. */
    private final class Call {

        private final Ops tf;

        private final Map<String, Object> variables = new HashMap<>();

        private final List<String> tokens = new ArrayList<>();

        private int at;

        private Object result;

        Call(Ops tf, String name, Object x, Map<String, Object> settings) {
            this.tf = tf;
            Statements function = Graph.this.functions.get(name);
            this.variables.putAll(function.parameters());
            this.variables.putAll(settings);
            this.variables.put("x", x);
            for (String line : function.lines()) {
                boolean returns = line.startsWith("return ");
                int equals = line.indexOf(" = ");
                read(returns ? line.substring(7) : line.substring(equals + 3));
                this.result = choice();
                if (!next("")) {
                    throw new IllegalArgumentException("more than an expression: " + line);
                }
                if (!returns) {
                    this.variables.put(line.substring(0, equals), this.result);
                }
            }
        }

        Operand<TFloat64> tensor() {
            return tensor(this.result);
        }

        private void read(String text) {
            this.tokens.clear();
            this.at = 0;
            Matcher token = TOKEN.matcher(text);
            int end = 0;
            while (token.find() && token.start() == end) {
                this.tokens.add(token.group(1));
                end = token.end();
            }
            if (end != text.length()) {
                throw new IllegalArgumentException("no token: " + text.substring(end));
            }
            this.tokens.add("");
        }

        private boolean next(String token) {
            return this.tokens.get(this.at).equals(token);
        }

        private boolean take(String token) {
            if (next(token)) {
                this.at++;
                return true;
            }
            return false;
        }

        private Object choice() {
            Object yes = comparison();
            if (!take("if")) {
                return yes;
            }
            Object holds = comparison();
            take("else");
            Object no = choice();
            return ((Boolean) holds) ? yes : no;
        }

        private Object comparison() {
            Object left = sum();
            String sign = this.tokens.get(this.at);
            if (!List.of("<", "<=", ">", ">=", "==", "!=").contains(sign)) {
                return left;
            }
            this.at++;
            Object right = sum();
            if (left instanceof Double l && right instanceof Double r) {
                int order = Double.compare(l, r);
                return switch (sign) {
                    case "<" -> order < 0;
                    case "<=" -> order <= 0;
                    case ">" -> order > 0;
                    case ">=" -> order >= 0;
                    case "==" -> order == 0;
                    default -> order != 0;
                };
            }
            Operand<TFloat64> l = tensor(left);
            Operand<TFloat64> r = tensor(right);
            return switch (sign) {
                case "<" -> this.tf.math.less(l, r);
                case "<=" -> this.tf.math.lessEqual(l, r);
                case ">" -> this.tf.math.greater(l, r);
                case ">=" -> this.tf.math.greaterEqual(l, r);
                case "==" -> this.tf.math.equal(l, r);
                default -> this.tf.math.notEqual(l, r);
            };
        }

        private Object sum() {
            Object sum = product();
            while (next("+") || next("-")) {
                sum = combine(this.tokens.get(this.at++), sum, product());
            }
            return sum;
        }

        private Object product() {
            Object product = factor();
            while (next("*") || next("/")) {
                product = combine(this.tokens.get(this.at++), product, factor());
            }
            return product;
        }

        private Object factor() {
            if (take("-")) {
                Object of = factor();
                return (of instanceof Double number) ? (Object) (-number) : this.tf.math.neg(tensor(of));
            }
            Object base = atom();
            return take("**") ? combine("**", base, factor()) : base;
        }

        private Object combine(String sign, Object left, Object right) {
            if (left instanceof Double l && right instanceof Double r) {
                return switch (sign) {
                    case "+" -> l + r;
                    case "-" -> l - r;
                    case "*" -> l * r;
                    case "/" -> l / r;
                    default -> Math.pow(l, r);
                };
            }
            Operand<TFloat64> l = tensor(left);
            Operand<TFloat64> r = tensor(right);
            return switch (sign) {
                case "+" -> this.tf.math.add(l, r);
                case "-" -> this.tf.math.sub(l, r);
                case "*" -> this.tf.math.mul(l, r);
                case "/" -> this.tf.math.div(l, r);
                default -> this.tf.math.pow(l, r);
            };
        }

        private Object atom() {
            String token = this.tokens.get(this.at++);
            if (token.equals("(")) {
                Object inner = choice();
                take(")");
                return inner;
            }
            if (Character.isDigit(token.charAt(0))) {
                return Double.valueOf(token);
            }
            if (take("(")) {
                return call(token);
            }
            return switch (token) {
                case "math.pi" -> Math.PI;
                case "math.e" -> Math.E;
                case "math.inf" -> Double.POSITIVE_INFINITY;
                case "math.nan" -> Double.NaN;
                case "x.dtype" -> token;
                default -> this.variables.get(token);
            };
        }

        private Object call(String function) {
            List<Object> arguments = new ArrayList<>();
            Map<String, Object> settings = new HashMap<>();
            do {
                if (this.tokens.get(this.at + 1).equals("=")) {
                    String setting = this.tokens.get(this.at);
                    this.at += 2;
                    settings.put(setting, choice());
                }
                else {
                    arguments.add(choice());
                }
            }
            while (take(","));
            take(")");
            if (Graph.this.functions.containsKey(function)) {
                return new Call(this.tf, function, arguments.get(0), settings).result;
            }
            return (arguments.get(0) instanceof Double && !function.startsWith("tf.")) ? plain(function, arguments)
                    : operation(function, arguments);
        }

        private static Object plain(String function, List<Object> arguments) {
            double x = (Double) arguments.get(0);
            return switch (function) {
                case "math.sqrt" -> Math.sqrt(x);
                case "math.exp" -> Math.exp(x);
                case "math.log" -> Math.log(x);
                case "abs" -> Math.abs(x);
                case "min" -> Math.min(x, (Double) arguments.get(1));
                case "max" -> Math.max(x, (Double) arguments.get(1));
                default -> throw new IllegalArgumentException(function);
            };
        }

        @SuppressWarnings("unchecked")
        private Object operation(String function, List<Object> arguments) {
            if (function.equals("tf.where")) {
                return this.tf.select((Operand<TBool>) arguments.get(0), tensor(arguments.get(1)),
                        tensor(arguments.get(2)));
            }
            if (function.equals("tf.cast")) {
                return this.tf.dtypes.cast((Operand<TBool>) arguments.get(0), TFloat64.class);
            }
            if (function.equals("tf.constant")) {
                return tensor(arguments.get(0));
            }
            Operand<TFloat64> x = (Operand<TFloat64>) arguments.get(0);
            return switch (function) {
                case "tf.math.exp" -> this.tf.math.exp(x);
                case "tf.math.expm1" -> this.tf.math.expm1(x);
                case "tf.math.log" -> this.tf.math.log(x);
                case "tf.math.log1p" -> this.tf.math.log1p(x);
                case "tf.math.sqrt" -> this.tf.math.sqrt(x);
                case "tf.math.abs" -> this.tf.math.abs(x);
                case "tf.math.sign" -> this.tf.math.sign(x);
                case "tf.math.sin" -> this.tf.math.sin(x);
                case "tf.math.cos" -> this.tf.math.cos(x);
                case "tf.math.tan" -> this.tf.math.tan(x);
                case "tf.math.asin" -> this.tf.math.asin(x);
                case "tf.math.acos" -> this.tf.math.acos(x);
                case "tf.math.atan" -> this.tf.math.atan(x);
                case "tf.math.sinh" -> this.tf.math.sinh(x);
                case "tf.math.cosh" -> this.tf.math.cosh(x);
                case "tf.math.tanh" -> this.tf.math.tanh(x);
                case "tf.math.asinh" -> this.tf.math.asinh(x);
                case "tf.math.erf" -> this.tf.math.erf(x);
                // Outside Python TensorFlow cannot differentiate erfc and ones_like.
                case "tf.math.erfc" -> this.tf.math.sub(tensor(1.0), this.tf.math.erf(x));
                case "tf.ones_like" -> tensor(1.0);
                case "tf.math.sigmoid" -> this.tf.math.sigmoid(x);
                case "tf.math.softplus" -> this.tf.math.softplus(x);
                case "tf.nn.relu" -> this.tf.nn.relu(x);
                case "tf.nn.relu6" -> this.tf.nn.relu6(x);
                case "tf.zeros_like" -> this.tf.zerosLike(x);
                case "tf.minimum" -> this.tf.math.minimum(x, tensor(arguments.get(1)));
                case "tf.maximum" -> this.tf.math.maximum(x, tensor(arguments.get(1)));
                case "tf.clip_by_value" -> this.tf.clipByValue(x, tensor(arguments.get(1)), tensor(arguments.get(2)));
                default -> throw new IllegalArgumentException(function);
            };
        }

        @SuppressWarnings("unchecked")
        private Operand<TFloat64> tensor(Object value) {
            return (value instanceof Double number) ? this.tf.constant(number) : (Operand<TFloat64>) value;
        }

    }

}
