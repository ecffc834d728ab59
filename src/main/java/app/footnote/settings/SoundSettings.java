package app.footnote.settings;

/**
 * How a session makes itself heard.
 *
 * @param stageEnd how the end of a stage is told unless the stage says otherwise
 * @param volume from 0, silent, to {@value #LOUDEST}
 * @param rings how often the chime sounds, 1 to {@value #MOST_RINGS}
 * @param headsUp whether the chime sounds once, two minutes before a stage ends
 */
public record SoundSettings(StageEnd stageEnd, int volume, int rings, boolean headsUp) {
    public static final int LOUDEST = 100;
    public static final int MOST_RINGS = 5;

    /** The settings of a new practice. */
    public static final SoundSettings DEFAULT = new SoundSettings(StageEnd.BOTH, 40, 1, false);

    /** Refuses what is out of range. */
    public SoundSettings {
        if (volume < 0 || volume > LOUDEST || rings < 1 || rings > MOST_RINGS) {
            throw new IllegalArgumentException(
                    "a volume of 0 to 100 and 1 to 5 rings, not " + volume + " and " + rings);
        }
    }

    public SoundSettings withStageEnd(StageEnd value) {
        return new SoundSettings(value, volume, rings, headsUp);
    }

    public SoundSettings withVolume(int value) {
        return new SoundSettings(stageEnd, value, rings, headsUp);
    }

    public SoundSettings withRings(int value) {
        return new SoundSettings(stageEnd, volume, value, headsUp);
    }

    public SoundSettings withHeadsUp(boolean value) {
        return new SoundSettings(stageEnd, volume, rings, value);
    }
}
