package app.footnote.storage;

import app.footnote.settings.ChartSettings;
import app.footnote.settings.ClockSettings;
import app.footnote.settings.FirstFoot;
import app.footnote.settings.LookSettings;
import app.footnote.settings.Remembered;
import app.footnote.settings.RoomSettings;
import app.footnote.settings.Settings;
import app.footnote.settings.SoundSettings;
import app.footnote.settings.TextSize;
import app.footnote.settings.Theme;
import app.footnote.settings.WindowBounds;
import tools.jackson.databind.node.ObjectNode;

/** {@code settings.json}. */
final class SettingsCodec implements Codec<Settings> {

    @Override
    public String format() {
        return "footnote-settings";
    }

    @Override
    public Sentence whenUnreadable() {
        return Sentence.SETTINGS_RESET;
    }

    @Override
    public boolean mayBeReplaced() {
        return true;
    }

    @Override
    public ObjectNode body(Settings settings) {
        ObjectNode body = Json.object()
                .put("theme", settings.look().theme().id())
                .put("textSizePercent", settings.look().textSize().percent())
                .put("reducedMotion", settings.look().reducedMotion())
                .put("guideLines", settings.chart().guideLines())
                .put("fiveZones", settings.chart().fiveZones())
                .put("firstFoot", settings.firstFoot().id());
        settings.chart().tradition().ifPresent(tradition -> body.put("tradition", tradition));
        remember(settings.remembered(), body);
        body.set("room", RoomSettingsCodec.write(settings.room()));
        body.set("clock", ClockSettingsCodec.write(settings.clock()));
        body.set("sound", ClockSettingsCodec.write(settings.sound()));
        return body;
    }

    @Override
    public Settings read(String id, Fields body) {
        return new Settings(
                look(body),
                new ChartSettings(body.optionalText("tradition"), body.flag("guideLines"), body.flag("fiveZones")),
                body.oneOf("firstFoot", FirstFoot.values(), FirstFoot::id),
                remembered(body),
                body.optionalObject("room").map(RoomSettingsCodec::read).orElse(RoomSettings.DEFAULT),
                body.optionalObject("clock").map(ClockSettingsCodec::read).orElse(ClockSettings.DEFAULT),
                body.optionalObject("sound").map(ClockSettingsCodec::readSound).orElse(SoundSettings.DEFAULT));
    }

    private static LookSettings look(Fields body) {
        return new LookSettings(
                body.oneOf("theme", Theme.values(), Theme::id),
                textSize(body.whole("textSizePercent")),
                body.flag("reducedMotion"));
    }

    private static void remember(Remembered remembered, ObjectNode body) {
        remembered.screen().ifPresent(screen -> body.put("lastScreen", screen));
        remembered.backup().ifPresent(at -> body.put("lastBackup", at.toString()));
        if (remembered.toldInPlace()) {
            body.put("toldInPlace", true);
        }
        remembered.window().ifPresent(window -> body.set("window", window(window)));
    }

    private static Remembered remembered(Fields body) {
        return new Remembered(
                body.optionalObject("window").map(SettingsCodec::window),
                body.optionalText("lastScreen"),
                body.optionalInstant("lastBackup"),
                body.optionalFlag("toldInPlace"));
    }

    private static TextSize textSize(long percent) {
        for (TextSize size : TextSize.values()) {
            if (size.percent() == percent) {
                return size;
            }
        }
        throw new BadRecord("body.textSizePercent is not a size Footnote knows");
    }

    private static ObjectNode window(WindowBounds window) {
        return Json.object()
                .put("x", window.x())
                .put("y", window.y())
                .put("width", window.width())
                .put("height", window.height())
                .put("maximised", window.maximised());
    }

    private static WindowBounds window(Fields fields) {
        try {
            return new WindowBounds(
                    fields.number("x"),
                    fields.number("y"),
                    fields.number("width"),
                    fields.number("height"),
                    fields.flag("maximised"));
        } catch (IllegalArgumentException e) {
            throw new BadRecord(fields.place() + " is no place for a window", e);
        }
    }
}
