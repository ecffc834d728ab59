package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.settings.RoomSettings;
import app.footnote.settings.Settings;
import app.footnote.ui.kit.Theme;
import javafx.application.ColorScheme;
import org.junit.jupiter.api.Test;

class LookTest {
    private final Look light = Look.of(Settings.DEFAULT, ColorScheme.LIGHT);

    @Test
    void theRoomIsDarkUnlessItFollowsTheApp() {
        assertThat(light.in(RoomSettings.DEFAULT).theme()).isEqualTo(Theme.DARK);
        assertThat(light.in(RoomSettings.DEFAULT.withDark(false)).theme()).isEqualTo(Theme.LIGHT);
    }

    @Test
    void onlyADarkRoomIsWarm() {
        RoomSettings warm = RoomSettings.DEFAULT.withWarm(true);
        assertThat(light.in(warm).theme()).isEqualTo(Theme.WARM);
        assertThat(light.in(warm.withDark(false)).theme()).isEqualTo(Theme.LIGHT);
        assertThat(Look.of(Settings.DEFAULT, ColorScheme.DARK)
                        .in(warm.withDark(false))
                        .theme())
                .isEqualTo(Theme.WARM);
    }
}
