package dev.actiscope;

import java.lang.invoke.VarHandle;
import java.lang.reflect.Modifier;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/**
 * The laws of the house. Its core is plain Java that looks downwards only and keeps
 * nothing; a room of a room that is not on the map is held to the laws of the one around
 * it.
 */
final class House {

    static final String ROOT = "dev.actiscope";

    /** The rooms of the core, from the bottom upwards: each may use those before it. */
    static final List<String> CORE = List.of("text", "activation.math", "activation", "activation.elementary",
            "activation.sigmoidal", "activation.rectified", "activation.exponential", "activation.gated",
            "activation.catalogue", "formula.tree", "formula.wide", "formula.reading.tokens", "formula.reading",
            "formula.algebra", "formula.computing", "formula.typeset", "formula.kinks", "formula.stability.rules",
            "formula.stability", "formula.digits", "formula", "curve.query", "curve", "curve.drawing", "facts",
            "facts.piece", "facts.moment", "facts.shape", "facts.nearest", "facts.sheet", "network.nonlinearity",
            "network.layer", "network.loss", "network.initialiser", "network.optimiser", "network.data", "network",
            "experiment.setting", "experiment.report", "experiment.judging", "experiment.floats", "experiment",
            "experiment.twins", "experiment.lab", "experiment.lab.neuron", "experiment.lab.nonlinearity.examples",
            "experiment.lab.nonlinearity", "experiment.lab.flow.theory", "experiment.lab.flow", "experiment.lab.dying",
            "experiment.lab.race", "experiment.lab.saturation", "experiment.lab.initialisation",
            "experiment.lab.zigzag", "experiment.lab.learned", "experiment.lab.noise", "experiment.lab.cost",
            "experiment.lab.precision", "experiment.catalogue", "experiment.claims", "listing", "plot.svg",
            "plot.layout", "plot.lab", "plot");

    /** What stands on the core, with all its rooms. */
    static final List<String> ABOVE = List.of("browser", "web");

    /** What the compiler for the browser knows: no input and output, no reflection. */
    private static final Set<String> PLAIN_JAVA = Set.of("java.lang", "java.util", "java.util.function",
            "java.util.stream");

    /**
     * Of {@link Math} what has one result alone, and has it in a browser too. Not so
     * {@code exp} and its kind, which may be a unit in the last place off, and not
     * {@code rint}, {@code ulp} or {@code fma}, which a browser has wrong or not at all.
     * {@code multiplyHigh} is for what no browser gets: its compiler refuses it.
     */
    private static final Set<String> EXACT = Set.of("abs", "ceil", "copySign", "floor", "max", "min", "multiplyHigh",
            "nextDown", "nextUp", "signum", "sqrt");

    /** What a browser reads and writes otherwise than the JVM. */
    private static final Set<String> WRITTEN_OTHERWISE = Set.of("parseDouble", "toString");

    /** What depends on the machine, its clock, its language, or on other threads. */
    private static final Set<Class<?>> OUTSIDE = Set.of(Thread.class, ThreadLocal.class, Runtime.class, Process.class,
            ProcessBuilder.class, Class.class, ClassLoader.class, java.util.Random.class,
            java.util.SplittableRandom.class, java.util.Formatter.class, java.util.Scanner.class, java.util.Date.class,
            java.util.Timer.class, java.util.ServiceLoader.class, java.util.ResourceBundle.class);

    /**
     * What asks the machine for a locale, a charset or a time zone, unless it is told
     * one.
     */
    private static final Map<Class<?>, Set<String>> BY_DEFAULT = Map.ofEntries(
            Map.entry(String.class, Set.of("<init>", "format", "formatted", "getBytes", "toLowerCase", "toUpperCase")),
            Map.entry(java.util.Locale.class, Set.of("getDefault")),
            Map.entry(java.nio.charset.Charset.class, Set.of("defaultCharset")),
            Map.entry(java.util.TimeZone.class, Set.of("getDefault")),
            Map.entry(java.time.ZoneId.class, Set.of("systemDefault")),
            Map.entry(java.time.LocalDate.class, Set.of("now")), Map.entry(java.time.LocalTime.class, Set.of("now")),
            Map.entry(java.time.LocalDateTime.class, Set.of("now")),
            Map.entry(java.time.ZonedDateTime.class, Set.of("now")),
            Map.entry(java.time.OffsetDateTime.class, Set.of("now")), Map.entry(java.time.Year.class, Set.of("now")),
            Map.entry(java.time.format.DateTimeFormatter.class, Set.of("ofPattern")),
            Map.entry(java.util.Date.class, Set.of("toString")), Map.entry(java.util.Calendar.class, Set.of()),
            Map.entry(java.util.Formatter.class, Set.of("<init>")),
            Map.entry(java.util.Scanner.class, Set.of("<init>")),
            Map.entry(java.util.ResourceBundle.class, Set.of("getBundle")),
            Map.entry(java.text.Collator.class, Set.of("getInstance")),
            Map.entry(java.text.DateFormat.class, Set.of("getDateInstance", "getTimeInstance", "getDateTimeInstance")),
            Map.entry(java.text.DecimalFormat.class, Set.of("<init>")),
            Map.entry(java.text.DecimalFormatSymbols.class, Set.of("<init>", "getInstance")),
            Map.entry(java.text.MessageFormat.class, Set.of("<init>", "format")),
            Map.entry(java.text.NumberFormat.class,
                    Set.of("getInstance", "getNumberInstance", "getIntegerInstance", "getPercentInstance",
                            "getCompactNumberInstance")),
            Map.entry(java.text.SimpleDateFormat.class, Set.of("<init>")),
            Map.entry(java.io.ByteArrayOutputStream.class, Set.of("toString")),
            Map.entry(java.io.FileReader.class, Set.of("<init>")),
            Map.entry(java.io.FileWriter.class, Set.of("<init>")),
            Map.entry(java.io.InputStreamReader.class, Set.of("<init>")),
            Map.entry(java.io.OutputStreamWriter.class, Set.of("<init>")),
            Map.entry(java.io.PrintStream.class, Set.of("<init>", "printf", "format")),
            Map.entry(java.io.PrintWriter.class, Set.of("<init>", "printf", "format")),
            Map.entry(java.net.URLDecoder.class, Set.of("decode")),
            Map.entry(java.net.URLEncoder.class, Set.of("encode")));

    /** What tells one. */
    private static final Set<Class<?>> TELLS = Set.of(java.util.Locale.class, java.nio.charset.Charset.class,
            java.time.ZoneId.class, java.time.Clock.class, java.text.DecimalFormatSymbols.class, java.io.Writer.class);

    /** Types of Java that a constant may have. */
    private static final Set<Class<?>> UNCHANGING = Set.of(String.class, Double.class, Integer.class, Long.class,
            Boolean.class, List.class, Set.class, Map.class, Optional.class, OptionalDouble.class, VarHandle.class);

    private House() {
    }

    static ArchRule usesPlainJavaAndWhatLiesBelow() {
        return classes().that(areOfTheCore()).should(new ArchCondition<>("use plain Java and the rooms below") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
                    if (!mayUse(item, dependency.getTargetClass().getBaseComponentType())) {
                        events.add(SimpleConditionEvent.violated(item, dependency.getDescription()));
                    }
                }
            }
        }).allowEmptyShould(true);
    }

    private static boolean mayUse(JavaClass user, JavaClass used) {
        // Bytes can be seen as longs, in an order that has to be said.
        if (used.isPrimitive() || used.getName().startsWith("java.lang.invoke.")
                || used.isEquivalentTo(ByteOrder.class)) {
            return true;
        }
        return used.getPackageName().startsWith(ROOT) ? place(used) >= 0 && place(used) <= place(user)
                : PLAIN_JAVA.contains(used.getPackageName());
    }

    static ArchRule keepsNothing() {
        return fields().that()
            .areDeclaredInClassesThat(areOfTheCore())
            .and()
            .areStatic()
            .should(new ArchCondition<>("be constants") {
                @Override
                public void check(JavaField field, ConditionEvents events) {
                    if (!isConstant(field)) {
                        events.add(SimpleConditionEvent.violated(field, field.getDescription() + " can change"));
                    }
                }
            })
            .allowEmptyShould(true);
    }

    private static boolean isConstant(JavaField field) {
        return field.getModifiers().contains(JavaModifier.FINAL)
                && staysAsItIs(field.getRawType().reflect(), new HashSet<>());
    }

    /**
     * Whether no value of a type need ever change: arrays pass, as tables that nobody
     * writes to; of Java's types those that cannot change, or that {@code of} and
     * {@code copyOf} make; of our own those whose fields are all final and of such types.
     */
    private static boolean staysAsItIs(Class<?> type, Set<Class<?>> seen) {
        if (type.isArray()) {
            return staysAsItIs(type.getComponentType(), seen);
        }
        if (!type.getName().startsWith(ROOT + ".")) {
            return type.isPrimitive() || type == Object.class || UNCHANGING.contains(type)
                    || type.getPackageName().equals("java.util.function");
        }
        return !seen.add(type) || Stream.of(type.getDeclaredFields())
            .filter((field) -> !Modifier.isStatic(field.getModifiers()))
            .allMatch((field) -> Modifier.isFinal(field.getModifiers()) && staysAsItIs(field.getType(), seen))
                && (type.isInterface() || type.isEnum() || type.isRecord() || staysAsItIs(type.getSuperclass(), seen));
    }

    static ArchRule doesNotUseWhatTheBrowserComputesOtherwise() {
        return noClasses().that(areOfTheCore())
            .should(call("what a browser computes otherwise", House::isComputedOtherwise))
            .allowEmptyShould(true);
    }

    private static boolean isComputedOtherwise(CodeUnitAccessTarget call) {
        JavaClass owner = call.getOwner();
        return owner.isEquivalentTo(Math.class) && !EXACT.contains(call.getName())
                || owner.isEquivalentTo(Double.class) && WRITTEN_OTHERWISE.contains(call.getName())
                || owner.isEquivalentTo(StrictMath.class);
    }

    static ArchRule doesNotAskTheMachine() {
        return noClasses().that(areOfTheCore())
            .should(call("what knows the machine, the clock, the locale or threads", House::asksTheMachine))
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .accessField(System.class, "in")
            .allowEmptyShould(true);
    }

    private static boolean asksTheMachine(CodeUnitAccessTarget call) {
        JavaClass owner = call.getOwner();
        if (owner.isEquivalentTo(System.class)) {
            return !call.getName().equals("arraycopy");
        }
        if (owner.isEquivalentTo(String.class)) {
            boolean cases = call.getName().equals("toLowerCase") || call.getName().equals("toUpperCase");
            return cases && call.getRawParameterTypes().isEmpty() || call.getName().equals("format")
                    || call.getName().equals("formatted") || call.getName().equals("getBytes")
                    || call.getName().equals("matches") || call.getName().startsWith("replaceAll")
                    || readsByDefault(call);
        }
        if (owner.isEquivalentTo(java.util.Locale.class)) {
            return call.getName().equals("getDefault");
        }
        // Enums and records call these of Class by themselves.
        boolean own = Set.of("desiredAssertionStatus", "getEnumConstants", "getSimpleName").contains(call.getName());
        return !own && OUTSIDE.stream().anyMatch(owner::isAssignableTo);
    }

    static ArchRule leavesNothingToDefaults() {
        return noClasses().that(DescribedPredicate.not(areOfTheCore()))
            .should(call("what depends on the default locale, charset or time zone", House::readsByDefault))
            .allowEmptyShould(true);
    }

    private static boolean readsByDefault(CodeUnitAccessTarget call) {
        boolean told = call.getRawParameterTypes()
            .stream()
            .anyMatch((type) -> TELLS.stream().anyMatch(type::isEquivalentTo));
        boolean ofBytes = !call.getName().equals("<init>") || !call.getOwner().isEquivalentTo(String.class)
                || call.getRawParameterTypes().stream().anyMatch((type) -> type.isEquivalentTo(byte[].class));
        return !told && ofBytes
                && BY_DEFAULT.entrySet()
                    .stream()
                    .anyMatch((entry) -> call.getOwner().isEquivalentTo(entry.getKey())
                            && (entry.getValue().isEmpty() || entry.getValue().contains(call.getName())));
    }

    static ArchRule hasNoLoops() {
        return slices().matching(ROOT + ".(**)").should().beFreeOfCycles();
    }

    /** The packages of some classes, below the root. */
    static Set<String> rooms(Iterable<JavaClass> classes) {
        Set<String> rooms = new HashSet<>();
        classes.forEach((type) -> rooms.add(room(type)));
        rooms.remove("");
        return rooms;
    }

    /** The rooms that a room uses. */
    static Set<String> used(Iterable<JavaClass> classes, String room) {
        Set<String> used = new TreeSet<>();
        for (JavaClass type : classes) {
            if (room(type).equals(room)) {
                type.getDirectDependenciesFromSelf()
                    .stream()
                    .map((dependency) -> dependency.getTargetClass().getBaseComponentType())
                    .filter((target) -> target.getPackageName().startsWith(ROOT + "."))
                    .forEach((target) -> used.add(room(target)));
            }
        }
        used.remove(room);
        return used;
    }

    static String room(JavaClass type) {
        return type.getPackageName().equals(ROOT) ? "" : type.getPackageName().substring(ROOT.length() + 1);
    }

    static boolean isAbove(String room) {
        return ABOVE.stream().anyMatch((part) -> isWithin(room, part));
    }

    private static boolean isWithin(String room, String around) {
        return room.equals(around) || room.startsWith(around + ".");
    }

    private static DescribedPredicate<JavaClass> areOfTheCore() {
        return DescribedPredicate.describe("are of the core",
                (type) -> type.getPackageName().startsWith(ROOT + ".") && !isAbove(room(type)));
    }

    /** The floor of the innermost room on the map around a class, −1 if there is none. */
    private static int place(JavaClass type) {
        List<String> around = new ArrayList<>(CORE);
        around.removeIf((known) -> !isWithin(room(type), known));
        return around.stream()
            .max((one, other) -> Integer.compare(one.length(), other.length()))
            .map(CORE::indexOf)
            .orElse(-1);
    }

    /** Calls it, makes one of it, or hands it on as a reference. */
    private static ArchCondition<JavaClass> call(String description, Predicate<CodeUnitAccessTarget> condition) {
        return new ArchCondition<>("call " + description) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                for (JavaAccess<?> access : item.getAccessesFromSelf()) {
                    if (access.getTarget() instanceof CodeUnitAccessTarget target && condition.test(target)) {
                        events.add(SimpleConditionEvent.satisfied(item, access.getDescription()));
                    }
                }
            }
        };
    }

}
