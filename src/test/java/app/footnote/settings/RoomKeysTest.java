package app.footnote.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoomKeysTest {
    private static final RoomKey PAGE_DOWN = new RoomKey("PAGE_DOWN");
    private static final RoomKey F13 = new RoomKey("F13");

    @Test
    void theUsualKeysAreThoseOfKeyboardAndPedal() {
        assertThat(RoomKeys.USUAL.actionOf(PAGE_DOWN)).contains(RoomAction.NEXT);
        assertThat(RoomKeys.USUAL.actionOf(new RoomKey("PAGE_UP"))).contains(RoomAction.AGAIN);
        assertThat(RoomKeys.USUAL.actionOf(new RoomKey("B"))).contains(RoomAction.PAUSE);
        assertThat(RoomKeys.USUAL.actionOf(new RoomKey("F8"))).contains(RoomAction.CURTAIN);
        assertThat(RoomKeys.USUAL.actionOf(new RoomKey("NUMPAD3"))).contains(RoomAction.TENDER_3);
        assertThat(RoomKeys.USUAL.actionOf(F13)).isEmpty();
        assertThat(RoomKeys.USUAL.changes()).isEmpty();
    }

    @Test
    void aKeyThatIsGivenAwayIsTakenFromWhatHadIt() {
        RoomKeys given = RoomKeys.USUAL.give(RoomAction.PAUSE, PAGE_DOWN);
        assertThat(given.actionOf(PAGE_DOWN)).contains(RoomAction.PAUSE);
        assertThat(given.of(RoomAction.NEXT)).containsExactly(new RoomKey("N"));
        assertThat(given.changes()).containsOnlyKeys(RoomAction.PAUSE, RoomAction.NEXT);
        assertThat(RoomKeys.of(given.changes())).isEqualTo(given);
        assertThat(given.take(PAGE_DOWN).actionOf(PAGE_DOWN)).isEmpty();
    }

    @Test
    void aUsualKeyIsNotUsedTwiceWhereAnOlderChangeHasIt() {
        RoomKeys read = RoomKeys.of(Map.of(RoomAction.FINISH, List.of(PAGE_DOWN)));
        assertThat(read.actionOf(PAGE_DOWN)).contains(RoomAction.FINISH);
    }

    @Test
    void noKeyDoesTwoThings() {
        Map<RoomAction, List<RoomKey>> both = Map.of(RoomAction.FINISH, List.of(F13), RoomAction.NEXT, List.of(F13));
        assertThatIllegalArgumentException().isThrownBy(() -> RoomKeys.of(both));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ESCAPE", "TAB", "F1", "F11", "LEFT", "SHIFT"})
    void keysWithAFixedMeaningAreNotGivenAway(String code) {
        RoomKey key = new RoomKey(code);
        assertThatIllegalArgumentException().isThrownBy(() -> RoomKeys.USUAL.give(RoomAction.NEXT, key));
    }

    @Test
    void onlyKeysThatTypeNothingWorkInAText() {
        assertThat(List.of("PAGE_DOWN", "PAGE_UP", "F8", "F13", "F24"))
                .allMatch(code -> new RoomKey(code).typesNothing());
        assertThat(List.of("B", "SPACE", "DIGIT1", "NUMPAD1", "ENTER", "BACK_SPACE", "ADD"))
                .noneMatch(code -> new RoomKey(code).typesNothing());
    }

    @Test
    void whatIsNoNameOfAKeyIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RoomKey("page down"));
    }
}
