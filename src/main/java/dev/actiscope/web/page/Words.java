package dev.actiscope.web.page;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.TreeMap;

/**
 * The message patterns that the page's script fills in itself.
 */
public final class Words {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Words() {
    }

    /**
     * The patterns of a message file whose key begins with a prefix.
     * @param file the file's base name under {@code messages}
     * @return by key, the prefix included
     */
    public static Map<String, String> of(String file, String prefix, Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle("messages." + file, locale, NO_FALLBACK);
        Map<String, String> words = new TreeMap<>();
        for (String key : bundle.keySet()) {
            if (key.startsWith(prefix)) {
                words.put(key, bundle.getString(key));
            }
        }
        return words;
    }

}
