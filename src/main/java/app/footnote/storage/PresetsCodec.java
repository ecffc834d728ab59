package app.footnote.storage;

import app.footnote.session.OwnPresets;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code presets.json}. */
final class PresetsCodec implements Codec<OwnPresets> {
    private static final String ORDER = "order";

    @Override
    public String format() {
        return "footnote-presets";
    }

    @Override
    public Sentence whenUnreadable() {
        return Sentence.PRESETS_RESET;
    }

    @Override
    public boolean mayBeReplaced() {
        return true;
    }

    @Override
    public ObjectNode body(OwnPresets own) {
        ObjectNode body = Json.object();
        ArrayNode presets = body.putArray("presets");
        own.presets().forEach(preset -> presets.add(PresetCodec.write(preset)));
        ArrayNode hidden = body.putArray("hidden");
        own.hidden().stream().sorted().forEach(hidden::add);
        if (!own.order().isEmpty()) {
            ArrayNode order = body.putArray(ORDER);
            own.order().forEach(order::add);
        }
        return body;
    }

    @Override
    public OwnPresets read(String id, Fields body) {
        try {
            return new OwnPresets(
                    body.each("presets", PresetCodec::read),
                    Set.copyOf(body.texts("hidden")),
                    body.optionalTexts(ORDER).stream().distinct().toList());
        } catch (IllegalArgumentException e) {
            throw new BadRecord(e.getMessage(), e);
        }
    }
}
