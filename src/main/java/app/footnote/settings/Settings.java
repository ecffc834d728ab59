package app.footnote.settings;

import java.time.Instant;
import java.util.Optional;

/**
 * What the practitioner has set.
 *
 * @param theme the colours of the window
 * @param textSize how large text is shown
 * @param reducedMotion whether movement is kept to a minimum
 * @param tradition id of the tradition the chart is drawn for; empty for the chart's own default
 * @param guideLines whether guide lines are drawn
 * @param fiveZones whether the longitudinal zones are drawn
 * @param firstFoot the foot a session begins with
 * @param window where the window was, if it was opened before
 * @param lastScreen id of the screen last shown, if there was one
 * @param lastBackup when a backup was last made, if one was
 * @param room the treatment room
 * @param clock how the clock of a session runs
 * @param sound how a session makes itself heard
 */
public record Settings(
        Theme theme,
        TextSize textSize,
        boolean reducedMotion,
        Optional<String> tradition,
        boolean guideLines,
        boolean fiveZones,
        FirstFoot firstFoot,
        Optional<WindowBounds> window,
        Optional<String> lastScreen,
        Optional<Instant> lastBackup,
        RoomSettings room,
        ClockSettings clock,
        SoundSettings sound) {

    /** The settings of a new practice. */
    public static final Settings DEFAULT = new Settings(
            Theme.SYSTEM,
            TextSize.NORMAL,
            false,
            Optional.empty(),
            true,
            false,
            FirstFoot.RIGHT,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            RoomSettings.DEFAULT,
            ClockSettings.DEFAULT,
            SoundSettings.DEFAULT);

    public Settings withTheme(Theme value) {
        return new Settings(
                value,
                textSize,
                reducedMotion,
                tradition,
                guideLines,
                fiveZones,
                firstFoot,
                window,
                lastScreen,
                lastBackup,
                room,
                clock,
                sound);
    }

    public Settings withTextSize(TextSize value) {
        return new Settings(
                theme,
                value,
                reducedMotion,
                tradition,
                guideLines,
                fiveZones,
                firstFoot,
                window,
                lastScreen,
                lastBackup,
                room,
                clock,
                sound);
    }

    public Settings withReducedMotion(boolean value) {
        return new Settings(
                theme,
                textSize,
                value,
                tradition,
                guideLines,
                fiveZones,
                firstFoot,
                window,
                lastScreen,
                lastBackup,
                room,
                clock,
                sound);
    }

    public Settings withTradition(String value) {
        return new Settings(
                theme,
                textSize,
                reducedMotion,
                Optional.of(value),
                guideLines,
                fiveZones,
                firstFoot,
                window,
                lastScreen,
                lastBackup,
                room,
                clock,
                sound);
    }

    public Settings withGuideLines(boolean value) {
        return new Settings(
                theme,
                textSize,
                reducedMotion,
                tradition,
                value,
                fiveZones,
                firstFoot,
                window,
                lastScreen,
                lastBackup,
                room,
                clock,
                sound);
    }

    public Settings withFiveZones(boolean value) {
        return new Settings(
                theme,
                textSize,
                reducedMotion,
                tradition,
                guideLines,
                value,
                firstFoot,
                window,
                lastScreen,
                lastBackup,
                room,
                clock,
                sound);
    }

    public Settings withFirstFoot(FirstFoot value) {
        return new Settings(
                theme,
                textSize,
                reducedMotion,
                tradition,
                guideLines,
                fiveZones,
                value,
                window,
                lastScreen,
                lastBackup,
                room,
                clock,
                sound);
    }

    public Settings withWindow(WindowBounds value) {
        return new Settings(
                theme,
                textSize,
                reducedMotion,
                tradition,
                guideLines,
                fiveZones,
                firstFoot,
                Optional.of(value),
                lastScreen,
                lastBackup,
                room,
                clock,
                sound);
    }

    public Settings withLastScreen(String value) {
        return new Settings(
                theme,
                textSize,
                reducedMotion,
                tradition,
                guideLines,
                fiveZones,
                firstFoot,
                window,
                Optional.of(value),
                lastBackup,
                room,
                clock,
                sound);
    }

    public Settings withLastBackup(Instant value) {
        return new Settings(
                theme,
                textSize,
                reducedMotion,
                tradition,
                guideLines,
                fiveZones,
                firstFoot,
                window,
                lastScreen,
                Optional.of(value),
                room,
                clock,
                sound);
    }

    public Settings withRoom(RoomSettings value) {
        return new Settings(
                theme,
                textSize,
                reducedMotion,
                tradition,
                guideLines,
                fiveZones,
                firstFoot,
                window,
                lastScreen,
                lastBackup,
                value,
                clock,
                sound);
    }

    public Settings withClock(ClockSettings value) {
        return new Settings(
                theme,
                textSize,
                reducedMotion,
                tradition,
                guideLines,
                fiveZones,
                firstFoot,
                window,
                lastScreen,
                lastBackup,
                room,
                value,
                sound);
    }

    public Settings withSound(SoundSettings value) {
        return new Settings(
                theme,
                textSize,
                reducedMotion,
                tradition,
                guideLines,
                fiveZones,
                firstFoot,
                window,
                lastScreen,
                lastBackup,
                room,
                clock,
                value);
    }
}
