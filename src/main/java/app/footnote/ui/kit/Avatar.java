package app.footnote.ui.kit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The initials of a name in a disc. A decoration: the name itself always stands beside it. */
public final class Avatar extends Label {

    /** Makes the disc for a name; a blank one is that of somebody who is not named. */
    public Avatar(String name) {
        getStyleClass().add("avatar");
        setAccessibleRole(AccessibleRole.NODE);
        setName(name);
    }

    /** Shows another name. */
    public void setName(String name) {
        setText(initials(name));
        setGraphic(name.isBlank() ? new FontIcon(Feather.USER) : null);
    }

    /** Returns the first letters of the first and the last word in capitals, such as {@code AL}. */
    public static String initials(String name) {
        List<String> words = Arrays.stream(name.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> shown = words.size() < 2 ? words : List.of(words.getFirst(), words.getLast());
        return shown.stream().map(Avatar::firstLetter).collect(Collectors.joining());
    }

    private static String firstLetter(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }
}
