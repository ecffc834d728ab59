package app.footnote.ui.kit;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of one feature, from {@code assets/i18n/<feature>.properties}. */
public final class Messages {
    private final ResourceBundle bundle;

    private Messages(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /**
     * Opens the texts of a feature in English.
     *
     * @throws java.util.MissingResourceException if the feature has none
     */
    public static Messages of(String feature) {
        return new Messages(ResourceBundle.getBundle(
                "app.footnote.assets.i18n." + feature, Locale.ROOT, Messages.class.getModule()));
    }

    /**
     * Returns a text with its {@code {0}} places filled in. Numbers should be passed as text where grouping is not wanted.
     *
     * @throws java.util.MissingResourceException if the key is not in the bundle
     */
    public String text(String key, Object... values) {
        String pattern = bundle.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, Locale.UK).format(values);
    }

    /** Says whether the bundle has a text under that key. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }
}
