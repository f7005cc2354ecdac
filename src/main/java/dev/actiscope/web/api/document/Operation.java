package dev.actiscope.web.api.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dev.actiscope.curve.query.Query;
import dev.actiscope.curve.query.Query.Entry;

/**
 * What can be asked at an address.
 *
 * @param id its name in the page's address and for programs
 * @param path with braces around what varies
 * @param summary what it answers
 * @param description HTML, empty if its summary says it
 * @param arguments its parameters
 * @param types what it can answer with, as media types
 * @param calls addresses that show it, after the slash that all begin with
 * @param properties what an answer as JSON has
 */
public record Operation(String id, String path, String summary, String description, List<Argument> arguments,
        List<String> types, List<String> calls, List<Property> properties) {

    static Operation of(String path, Node operation, Locale language) {
        List<Argument> arguments = operation.get("parameters").elements().map(Argument::of).toList();
        Node content = operation.get("responses").get("200").get("content");
        return new Operation(operation.text("operationId").orElseThrow(), path, operation.text("summary").orElseThrow(),
                operation.text("description").map(Prose::html).orElse(""), arguments,
                List.copyOf(content.entries().keySet()), calls(path, arguments, language),
                Property.of(content.get("application/json").get("schema")));
    }

    /** Whether it answers with a picture. */
    public boolean drawn() {
        return this.types.get(0).startsWith("image/");
    }

    /** So few points that they can be read would be a poor picture. */
    private static List<String> calls(String path, List<Argument> arguments, Locale language) {
        List<Entry> entries = new ArrayList<>();
        String address = path.substring(1);
        for (Argument argument : arguments) {
            String variable = "{" + argument.name() + "}";
            if (address.contains(variable)) {
                address = address.replace(variable, argument.examples().get(0));
            }
            else if (!argument.name().equals("points") || knows(arguments, "format")) {
                argument.examples().forEach((value) -> entries.add(new Entry(argument.name(), value)));
            }
        }
        List<String> calls = new ArrayList<>();
        if (knows(arguments, "lang") && language != Locale.ENGLISH) {
            entries.add(new Entry("lang", language.getLanguage()));
        }
        calls.add(address(address, entries));
        if (knows(arguments, "format")) {
            entries.add(new Entry("format", "csv"));
            calls.add(address(address, entries));
        }
        return calls;
    }

    private static boolean knows(List<Argument> arguments, String name) {
        return arguments.stream().anyMatch((argument) -> argument.name().equals(name));
    }

    private static String address(String path, List<Entry> entries) {
        return entries.isEmpty() ? path : path + "?" + new Query(entries).print();
    }

}
