package app.footnote.storage;

import java.time.Instant;
import tools.jackson.databind.node.ObjectNode;

/** {@code practice.json}, the file that makes a folder a practice: when the practice was begun. */
final class MarkerCodec implements Codec<Instant> {

    @Override
    public String format() {
        return "footnote-practice";
    }

    @Override
    public ObjectNode body(Instant createdAt) {
        return Json.object().put("createdAt", createdAt.toString());
    }

    @Override
    public Instant read(String id, Fields body) {
        return body.instant("createdAt");
    }
}
