package app.footnote.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OwnPresetsTest {
    private final Preset one = preset("one");
    private final Preset two = preset("two");
    private final Preset own = preset("own");
    private final List<Preset> shipped = List.of(one, two);

    @Test
    void aChangedPresetStandsWhereTheShippedOneStood() {
        Preset changed = one.named("Uno");
        assertThat(OwnPresets.NONE.with(changed).over(shipped)).containsExactly(changed, two);
        assertThat(OwnPresets.NONE.with(changed).restored("one").over(shipped)).isEqualTo(shipped);
    }

    @Test
    void anOwnPresetStandsBelowAndStaysInItsPlaceWhenItIsChanged() {
        OwnPresets presets = OwnPresets.NONE.with(own).with(preset("last")).with(own.named("Mine"));
        assertThat(presets.over(shipped)).extracting(Preset::name).containsExactly("one", "two", "Mine", "last");
    }

    @Test
    void aShippedPresetTakenAwayComesBackWhenItIsRestored() {
        OwnPresets presets = OwnPresets.NONE.with(own).with(two.named("Due")).without("two", shipped);
        assertThat(presets.over(shipped)).containsExactly(one, own);
        assertThat(presets.restored(shipped).over(shipped)).containsExactly(one, two, own);
        assertThat(presets.with(two.named("Due")).over(shipped)).hasSize(3);
    }

    @Test
    void anOwnPresetTakenAwayLeavesNothingBehind() {
        assertThat(OwnPresets.NONE.with(own).without("own", shipped)).isEqualTo(OwnPresets.NONE);
    }

    @Test
    void whereAllAreTakenAwayTheShippedOnesAreThere() {
        OwnPresets none = OwnPresets.NONE.without("one", shipped).without("two", shipped);
        assertThat(none.over(shipped)).isEqualTo(shipped);
    }

    @Test
    void aPracticePutsThemIntoItsOwnOrderAndWhatIsNewComesLast() {
        OwnPresets presets = OwnPresets.NONE.with(own).ordered(List.of("own", "two", "one"), shipped);
        assertThat(presets.over(shipped)).containsExactly(own, two, one);
        Preset added = preset("added");
        assertThat(presets.with(added).over(shipped)).containsExactly(own, two, one, added);
        assertThat(presets.with(two.named("Due")).over(shipped))
                .extracting(Preset::id)
                .containsExactly("own", "two", "one");
        assertThat(presets.without("two", shipped).order()).containsExactly("own", "one");
        assertThat(presets.restored(shipped).over(shipped)).containsExactly(one, two, own);
    }

    @Test
    void theUsualOrderIsNotKept() {
        assertThat(OwnPresets.NONE.ordered(List.of("two", "one"), shipped).ordered(List.of("one", "two"), shipped))
                .isEqualTo(OwnPresets.NONE);
    }

    @Test
    void noPlaceIsGivenTwice() {
        assertThatThrownBy(() -> new OwnPresets(List.of(), Set.of(), List.of("one", "one")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noIdStandsTwice() {
        assertThatThrownBy(() -> new OwnPresets(List.of(own, own), Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Preset preset(String id) {
        Stage stage = new Stage("s", "S", Duration.ofMinutes(1), StageFoot.NONE, Optional.empty());
        return new Preset(id, TreatmentKind.REFLEXOLOGY, id, List.of(stage));
    }
}
