package app.footnote.settings;

/**
 * What the practitioner has set.
 *
 * @param look how the window looks and moves
 * @param chart what the chart shows
 * @param firstFoot the foot a session begins with
 * @param remembered what is remembered from one start to the next
 * @param room the treatment room
 * @param clock how the clock of a session runs
 * @param sound how a session makes itself heard
 */
public record Settings(
        LookSettings look,
        ChartSettings chart,
        FirstFoot firstFoot,
        Remembered remembered,
        RoomSettings room,
        ClockSettings clock,
        SoundSettings sound) {

    /** The settings of a new practice. */
    public static final Settings DEFAULT = new Settings(
            LookSettings.DEFAULT,
            ChartSettings.DEFAULT,
            FirstFoot.RIGHT,
            Remembered.NOTHING,
            RoomSettings.DEFAULT,
            ClockSettings.DEFAULT,
            SoundSettings.DEFAULT);

    public Settings withLook(LookSettings value) {
        return new Settings(value, chart, firstFoot, remembered, room, clock, sound);
    }

    public Settings withChart(ChartSettings value) {
        return new Settings(look, value, firstFoot, remembered, room, clock, sound);
    }

    public Settings withFirstFoot(FirstFoot value) {
        return new Settings(look, chart, value, remembered, room, clock, sound);
    }

    public Settings withRemembered(Remembered value) {
        return new Settings(look, chart, firstFoot, value, room, clock, sound);
    }

    public Settings withRoom(RoomSettings value) {
        return new Settings(look, chart, firstFoot, remembered, value, clock, sound);
    }

    public Settings withClock(ClockSettings value) {
        return new Settings(look, chart, firstFoot, remembered, room, value, sound);
    }

    public Settings withSound(SoundSettings value) {
        return new Settings(look, chart, firstFoot, remembered, room, clock, value);
    }
}
