package dev.actiscope.experiment;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Counts the numbers in arrays that can be reached from something.
 */
public final class Held {

    private final Set<Object> known = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Deque<Object> open = new ArrayDeque<>();

    private long bytes;

    private Held() {
    }

    /** In numbers of eight bytes. */
    public static long by(Object... roots) {
        Held held = new Held();
        for (Object root : roots) {
            held.add(root);
        }
        while (!held.open.isEmpty()) {
            held.look(held.open.pop());
        }
        return held.bytes / Double.BYTES;
    }

    private void add(Object found) {
        if (found != null && !(found instanceof Class<?>) && this.known.add(found)) {
            this.open.push(found);
        }
    }

    private void look(Object found) {
        Class<?> type = found.getClass();
        if (type.isArray()) {
            if (type.getComponentType().isPrimitive()) {
                this.bytes += (long) Array.getLength(found) * size(type.getComponentType());
            }
            else {
                for (Object each : (Object[]) found) {
                    add(each);
                }
            }
        }
        else if (found instanceof Collection<?> all) {
            all.forEach(this::add);
        }
        else if (found instanceof Map<?, ?> all) {
            all.keySet().forEach(this::add);
            all.values().forEach(this::add);
        }
        else if (type.getName().startsWith("dev.actiscope")) {
            fields(found, type);
        }
    }

    private void fields(Object found, Class<?> type) {
        for (Class<?> each = type; each.getName().startsWith("dev.actiscope"); each = each.getSuperclass()) {
            for (Field field : each.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                    try {
                        field.setAccessible(true);
                        add(field.get(found));
                    }
                    catch (IllegalAccessException ex) {
                        throw new IllegalStateException(ex);
                    }
                }
            }
        }
    }

    private static int size(Class<?> primitive) {
        return (primitive == double.class || primitive == long.class) ? Long.BYTES
                : (primitive == int.class || primitive == float.class) ? Integer.BYTES
                        : (primitive == char.class || primitive == short.class) ? Short.BYTES : 1;
    }

}
