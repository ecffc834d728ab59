package app.footnote.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountdownTest {

    @ParameterizedTest
    @CsvSource({
        "2700000,45:00",
        "2699999,45:00",
        "2699000,44:59",
        "522000,8:42",
        "1,0:01",
        "0,0:00",
        "-999,0:00",
        "-1000,+0:01",
        "-135000,+2:15",
        "-7200000,+120:00"
    })
    void showsWholeSecondsDownToZeroAndOnAsOvertime(long millis, String shown) {
        assertThat(new Countdown(Duration.ofMillis(millis)).digits()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"2700000", "2699999", "1500", "1", "0", "-1", "-1000", "-135250"})
    void theDigitsChangeExactlyWhenTheyWereSaidTo(long millis) {
        Countdown now = new Countdown(Duration.ofMillis(millis));
        Duration left = now.left().minus(now.untilChange());
        assertThat(now.untilChange()).isPositive().isLessThanOrEqualTo(Duration.ofSeconds(1));
        assertThat(new Countdown(left.plusMillis(1)).seconds()).isEqualTo(now.seconds());
        assertThat(new Countdown(left).seconds()).isEqualTo(now.seconds() - 1);
    }

    @Test
    void isOverOnlyOnceOvertimeIsShown() {
        assertThat(new Countdown(Duration.ofMillis(-999)).isOver()).isFalse();
        assertThat(new Countdown(Duration.ofMillis(-1000)).isOver()).isTrue();
    }

    @Test
    void countsUpWithoutOvertime() {
        Countdown up = new Countdown(Duration.ofMillis(61_250), true);
        assertThat(up.digits()).isEqualTo("1:01");
        assertThat(up.isOver()).isFalse();
        assertThat(up.untilChange()).hasMillis(750);
        assertThat(new Countdown(Duration.ZERO, true).untilChange()).hasSeconds(1);
    }
}
