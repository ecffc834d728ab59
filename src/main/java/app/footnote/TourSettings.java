package app.footnote;

import app.footnote.settings.LookSettings;
import app.footnote.settings.Settings;
import app.footnote.settings.SoundSettings;
import app.footnote.settings.StageEnd;
import app.footnote.settings.Theme;

/** Settings under which two tours look the same: nothing moves, and no glow comes and goes. */
final class TourSettings {
    static final Settings STILL =
            Settings.DEFAULT.withLook(look(Theme.LIGHT)).withSound(SoundSettings.DEFAULT.withStageEnd(StageEnd.CHIME));

    private TourSettings() {}

    static LookSettings look(Theme theme) {
        return LookSettings.DEFAULT.withReducedMotion(true).withTheme(theme);
    }
}
