package dev.actiscope;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;
import dev.actiscope.formula.kinks.probe.AsksTheClock;
import dev.actiscope.formula.kinks.probe.AsksTheLocale;
import dev.actiscope.formula.kinks.probe.ComputesAsTheJvm;
import dev.actiscope.formula.kinks.probe.KeepsACollection;
import dev.actiscope.formula.kinks.probe.KeepsANumber;
import dev.actiscope.formula.kinks.probe.KeepsBits;
import dev.actiscope.formula.kinks.probe.KeepsSomethingThatChanges;
import dev.actiscope.formula.kinks.probe.LooksUpwards;
import dev.actiscope.formula.kinks.probe.MakesRandomNumbers;
import dev.actiscope.formula.kinks.probe.OpensFiles;
import dev.actiscope.formula.kinks.probe.RefersToTheJvm;
import dev.actiscope.formula.kinks.probe.UsesTheDoor;
import dev.actiscope.web.request.probe.DatesByDefault;
import dev.actiscope.web.request.probe.FormatsByDefault;
import dev.actiscope.web.request.probe.ReadsByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

/**
 * The house obeys its laws, and every law is broken by what it forbids.
 */
class ArchitectureTests {

    private static final Path SOURCES = Path.of("src/main/java/dev/actiscope");

    /** In a room with more, nobody finds anything. */
    private static final int MOST_FILES = 20;

    private static final JavaClasses HOUSE = new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .withImportOption((place) -> !isGenerated(place))
        .importPackages(House.ROOT);

    /** What Spring writes beside the classes when they are packaged. */
    private static boolean isGenerated(Location place) {
        return place.contains("__") || place.contains("$$SpringCGLIB$$");
    }

    static Stream<Arguments> laws() {
        return Stream.of(argumentSet("layers", House.usesPlainJavaAndWhatLiesBelow()),
                argumentSet("no state", House.keepsNothing()),
                argumentSet("the same digits everywhere", House.doesNotUseWhatTheBrowserComputesOtherwise()),
                argumentSet("nothing of the machine", House.doesNotAskTheMachine()),
                argumentSet("no defaults", House.leavesNothingToDefaults()),
                argumentSet("no loops", House.hasNoLoops()));
    }

    @ParameterizedTest
    @MethodSource("laws")
    void theHouseObeysItsLaws(ArchRule law) {
        law.check(HOUSE);
    }

    /** Each in a room of a room, which is not on the map. */
    static Stream<Arguments> probes() {
        return Stream.of(argumentSet("a higher floor", LooksUpwards.class, House.usesPlainJavaAndWhatLiesBelow()),
                argumentSet("the door of its own rooms", UsesTheDoor.class, House.usesPlainJavaAndWhatLiesBelow()),
                argumentSet("files", OpensFiles.class, House.usesPlainJavaAndWhatLiesBelow()),
                argumentSet("a mutable static", KeepsANumber.class, House.keepsNothing()),
                argumentSet("a static collection", KeepsACollection.class, House.keepsNothing()),
                argumentSet("a static that changes within", KeepsSomethingThatChanges.class, House.keepsNothing()),
                argumentSet("Math.exp", ComputesAsTheJvm.class, House.doesNotUseWhatTheBrowserComputesOtherwise()),
                argumentSet("Math.log as a reference", RefersToTheJvm.class,
                        House.doesNotUseWhatTheBrowserComputesOtherwise()),
                argumentSet("a random source of the JVM", MakesRandomNumbers.class, House.doesNotAskTheMachine()),
                argumentSet("a static set of bits", KeepsBits.class, House.keepsNothing()),
                argumentSet("the clock", AsksTheClock.class, House.doesNotAskTheMachine()),
                argumentSet("the default locale", AsksTheLocale.class, House.doesNotAskTheMachine()),
                argumentSet("digits of the default locale", FormatsByDefault.class, House.leavesNothingToDefaults()),
                argumentSet("the default charset", ReadsByDefault.class, House.leavesNothingToDefaults()),
                argumentSet("the default time zone", DatesByDefault.class, House.leavesNothingToDefaults()));
    }

    @ParameterizedTest
    @MethodSource("probes")
    void whatALawForbidsBreaksIt(Class<?> probe, ArchRule law) {
        assertThat(law.evaluate(new ClassFileImporter().importClasses(probe)).hasViolation()).isTrue();
    }

    @Test
    void whatALawDoesNotForbidDoesNotBreakIt() {
        assertThat(probes()).allSatisfy((arguments) -> {
            JavaClasses probe = new ClassFileImporter().importClasses((Class<?>) arguments.get()[0]);
            assertThat(laws().map((law) -> (ArchRule) law.get()[0])
                .filter((law) -> law.evaluate(probe).hasViolation())
                .map(ArchRule::getDescription)).hasSize(1);
        });
    }

    @Test
    void roomsThatUseEachOtherAreALoop() {
        JavaClasses loop = new ClassFileImporter().importPackages(House.ROOT + ".formula.kinks.probe..");
        assertThat(House.hasNoLoops().evaluate(loop).hasViolation()).isTrue();
    }

    @Test
    void theMapNamesEveryRoomOfTheCoreAndNoOther() {
        assertThat(House.rooms(HOUSE)).filteredOn((room) -> !House.isAbove(room))
            .containsExactlyInAnyOrderElementsOf(House.CORE);
    }

    @Test
    void everyRoomSaysWhatItIsForAndUses() throws IOException {
        for (String room : rooms()) {
            String words = Files.readString(SOURCES.resolve(room).resolve("package-info.java"));
            assertThat(words).as(room).contains("* It uses ");
            assertThat(House.used(HOUSE, room.replace('/', '.'))).filteredOn((used) -> !names(words, used))
                .as("what %s uses and does not say", room)
                .isEmpty();
        }
    }

    /**
     * Whether words name a room, by its own name or with what is around it, or take it in
     * as one of the core.
     */
    private static boolean names(String words, String room) {
        boolean all = words.contains("the core") || words.contains("what lies below");
        return all && !House.isAbove(room) || Pattern.compile("\\{@code ([a-z.]+)}")
            .matcher(words)
            .results()
            .map((name) -> name.group(1))
            .anyMatch((name) -> ("." + room).endsWith("." + name) || room.startsWith(name + "."));
    }

    @ParameterizedTest
    @ValueSource(strings = { "src/main/java", "frontend" })
    void noRoomIsCrowded(Path house) throws IOException {
        assertThat(crowded(house)).isEmpty();
    }

    @Test
    void oneFileMoreCrowdsARoom(@TempDir Path house) throws IOException {
        Path room = Files.createDirectories(house.resolve("style/page"));
        Path guest = Files.createDirectories(house.resolve("node_modules/guest"));
        Files.createFile(room.resolve("package-info.java"));
        for (int i = 0; i < MOST_FILES; i++) {
            Files.createFile(room.resolve(i + ".css"));
            Files.createFile(guest.resolve(i + ".css"));
        }
        assertThat(crowded(house)).isEmpty();
        Files.createFile(room.resolve("touch.css"));
        Files.createFile(guest.resolve("touch.css"));
        assertThat(crowded(house)).containsExactly(room);
    }

    /**
     * What is installed is not the house's, and a room's description is none of its
     * files.
     */
    private static List<Path> crowded(Path house) throws IOException {
        try (Stream<Path> files = Files.walk(house)) {
            return files.filter(Files::isRegularFile)
                .filter((file) -> !file.startsWith(house.resolve("node_modules")))
                .filter((file) -> !file.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(Path::getParent, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .filter((room) -> room.getValue() > MOST_FILES)
                .map(Map.Entry::getKey)
                .toList();
        }
    }

    @Test
    void aNameStandsForOneThing() {
        Map<String, List<String>> places = HOUSE.stream()
            .filter(JavaClass::isTopLevelClass)
            .filter((type) -> !type.getSimpleName().equals("package-info"))
            .collect(Collectors.groupingBy(JavaClass::getSimpleName,
                    Collectors.mapping(JavaClass::getPackageName, Collectors.toList())));
        assertThat(places).allSatisfy((name, packages) -> assertThat(packages).as(name).hasSize(1));
        assertThat(places.keySet()).noneMatch(ArchitectureTests::isOfJava);
    }

    private static boolean isOfJava(String name) {
        return Stream.of("java.lang.", "java.util.", "java.util.function.").anyMatch((home) -> {
            try {
                Class.forName(home + name);
                return true;
            }
            catch (ClassNotFoundException ex) {
                return false;
            }
        });
    }

    /** Where there is code; the root has one file, which starts the application. */
    private static Set<String> rooms() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter((file) -> file.toString().endsWith(".java"))
                .map(Path::getParent)
                .filter((room) -> !room.equals(SOURCES))
                .map((room) -> SOURCES.relativize(room).toString())
                .collect(Collectors.toCollection(TreeSet::new));
        }
    }

}
