package app.footnote.storage;

import app.footnote.settings.ClockSettings;
import app.footnote.settings.SoundSettings;
import app.footnote.settings.StageEnd;
import tools.jackson.databind.node.ObjectNode;

/** The settings of clock and sound within {@code settings.json}. */
final class ClockSettingsCodec {
    private ClockSettingsCodec() {}

    static ObjectNode write(ClockSettings clock) {
        return Json.object()
                .put("holdEnd", clock.holdEnd())
                .put("startDelaySeconds", clock.startDelay())
                .put("restAfterMinutes", clock.restAfter());
    }

    static ClockSettings read(Fields fields) {
        try {
            return new ClockSettings(
                    fields.flag("holdEnd"), fields.small("startDelaySeconds"), fields.small("restAfterMinutes"));
        } catch (IllegalArgumentException e) {
            throw new BadRecord(fields.place() + " holds " + e.getMessage(), e);
        }
    }

    static ObjectNode write(SoundSettings sound) {
        return Json.object()
                .put("stageEnd", sound.stageEnd().id())
                .put("volume", sound.volume())
                .put("rings", sound.rings())
                .put("headsUp", sound.headsUp());
    }

    static SoundSettings readSound(Fields fields) {
        try {
            return new SoundSettings(
                    fields.oneOf("stageEnd", StageEnd.values(), StageEnd::id),
                    fields.small("volume"),
                    fields.small("rings"),
                    fields.flag("headsUp"));
        } catch (IllegalArgumentException e) {
            throw new BadRecord(fields.place() + " holds " + e.getMessage(), e);
        }
    }
}
