package dev.actiscope.web.api.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A place in a document of maps, lists and values, with what it refers to in reach.
 *
 * @param value what stands there, null for nothing
 * @param root of the document
 */
record Node(Object value, Object root) {

    /** What stands under a name, or nothing; a reference is followed. */
    Node get(String name) {
        return at(map().get(name));
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(get(name).value).map(Object::toString);
    }

    boolean has(String name) {
        return map().containsKey(name);
    }

    /** Its elements, if it is a list, else itself, if it is anything. */
    Stream<Node> elements() {
        return (this.value instanceof List<?> list) ? list.stream().map(this::at)
                : Stream.of(this).filter(Node::exists);
    }

    /** What it has under which name, if it is a map. */
    Map<String, Node> entries() {
        Map<String, Node> entries = new LinkedHashMap<>();
        map().forEach((name, inside) -> entries.put(name.toString(), at(inside)));
        return entries;
    }

    private boolean exists() {
        return this.value != null;
    }

    private Node at(Object inside) {
        Node node = new Node(inside, this.root);
        return node.has("$ref") ? node.resolved() : node;
    }

    /** What stands beside a reference goes before what it refers to. */
    private Node resolved() {
        Node target = new Node(this.root, this.root);
        for (String name : map().get("$ref").toString().substring("#/".length()).split("/")) {
            target = target.get(name);
        }
        Map<Object, Object> both = new LinkedHashMap<>(target.map());
        both.putAll(map());
        both.remove("$ref");
        return new Node(both, this.root);
    }

    private Map<?, ?> map() {
        return (this.value instanceof Map<?, ?> map) ? map : Map.of();
    }

}
