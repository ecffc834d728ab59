package app.footnote.storage;

import app.footnote.settings.RoomAction;
import app.footnote.settings.RoomKey;
import app.footnote.settings.RoomKeys;
import app.footnote.settings.RoomSettings;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The settings of the treatment room within {@code settings.json}. Only keys that were changed are written. */
final class RoomSettingsCodec {
    private RoomSettingsCodec() {}

    static ObjectNode write(RoomSettings room) {
        ObjectNode node =
                Json.object().put("dark", room.dark()).put("warm", room.warm()).put("fullScreen", room.fullScreen());
        node.put("awake", room.awake());
        ObjectNode keys = node.putObject("keys");
        room.keys().changes().forEach((action, changed) -> {
            ArrayNode codes = keys.putArray(action.id());
            changed.forEach(key -> codes.add(key.code()));
        });
        room.phrases().ifPresent(phrases -> phrases.forEach(node.putArray("phrases")::add));
        return node;
    }

    static RoomSettings read(Fields fields) {
        RoomSettings flags = RoomSettings.DEFAULT
                .withDark(fields.flag("dark"))
                .withWarm(fields.flag("warm"))
                .withFullScreen(fields.flag("fullScreen"))
                .withAwake(!fields.names().contains("awake") || fields.flag("awake"))
                .withKeys(keys(fields.objectOrEmpty("keys")));
        return fields.names().contains("phrases") ? flags.withPhrases(fields.texts("phrases")) : flags;
    }

    private static RoomKeys keys(Fields fields) {
        Map<RoomAction, List<RoomKey>> changed = new EnumMap<>(RoomAction.class);
        try {
            for (RoomAction action : RoomAction.values()) {
                if (fields.names().contains(action.id())) {
                    changed.put(
                            action,
                            fields.texts(action.id()).stream().map(RoomKey::new).toList());
                }
            }
            return RoomKeys.of(changed);
        } catch (IllegalArgumentException e) {
            throw new BadRecord(fields.place() + " cannot be the keys of the treatment room", e);
        }
    }
}
