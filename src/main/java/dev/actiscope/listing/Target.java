package dev.actiscope.listing;

import dev.actiscope.text.Names;

/**
 * A library or language in which a function can be written.
 */
public enum Target {

    TENSORFLOW("TensorFlow"), PYTORCH("PyTorch"), JAX("JAX"), NUMPY("NumPy"), JAVA("Java");

    private final String title;

    Target(String title) {
        this.title = title;
    }

    /** Its name as it writes it. */
    public String title() {
        return this.title;
    }

    /** The word for it in keys and addresses. */
    public String key() {
        return Names.canonical(name());
    }

}
