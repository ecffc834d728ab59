package app.footnote.ui.clients;

import app.footnote.client.ClientId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/** What the consultations say about a client, and the tab they are shown in. */
public interface IntakeParts {
    /** Nothing was asked yet. */
    IntakeParts NONE = new IntakeParts() {};

    /** Returns what stands in the tab; empty where there is none to show. */
    default Optional<Node> tab(ClientId client) {
        return Optional.empty();
    }

    /** Returns how many consultations the client had. */
    default int count(ClientId client) {
        return 0;
    }

    /** Returns the cautions as badges, the strongest first. */
    default List<Node> badges(ClientId client) {
        return List.of();
    }

    /** Says whether there is a caution to be seen. */
    default boolean hasCautions(ClientId client) {
        return false;
    }

    /** Returns when the answers are to be gone through again. */
    default Optional<LocalDate> reviewDue(ClientId client) {
        return Optional.empty();
    }

    /** Returns the client's goals in the client's own words; empty text if not told. */
    default String goals(ClientId client) {
        return "";
    }
}
