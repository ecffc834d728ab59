package app.footnote.intake;

import java.util.List;

/**
 * What a client agrees to.
 *
 * @param version names these very words; kept with every consent
 * @param notice the data notice, read to or by the client before
 * @param statements what is ticked
 */
public record ConsentWording(String version, String notice, List<Statement> statements) {

    /**
     * One sentence to agree to.
     *
     * @param required whether no session should be given without it
     */
    public record Statement(String id, String text, boolean required) {}

    public ConsentWording {
        statements = List.copyOf(statements);
    }
}
