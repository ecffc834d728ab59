package app.footnote.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarksTest {

    @Test
    void everyMarkImpliesThatTheZoneWasWorked() {
        assertThat(Stream.of(Mark.values()).map(Marks::of)).allMatch(marks -> marks.has(Mark.WORKED));
        assertThat(Marks.of()).isEqualTo(Marks.WORKED);
    }

    @Test
    void ofAllSetsOfMarksExactlyThoseWithOneTendernessAndOneWarmthAreAccepted() {
        long accepted = IntStream.range(0, 1 << Mark.values().length)
                .filter(bits -> isAccepted(bits))
                .count();
        // Worked or not, no or one of four tendernesses, any of five textures, no or one of two warmths.
        assertThat(accepted).isEqualTo(2 * 5 * 32 * 3);
    }

    private static boolean isAccepted(int bits) {
        List<Mark> marks = Stream.of(Mark.values())
                .filter(mark -> (bits >> mark.ordinal() & 1) == 1)
                .toList();
        try {
            return Marks.of(marks).all().containsAll(marks);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Test
    void aTendernessTakesThePlaceOfTheOther() {
        Marks marks = Marks.of(Mark.TENDER_1, Mark.GRITTY, Mark.HOT);
        assertThat(marks.toggle(Mark.TOO_STRONG)).isEqualTo(Marks.of(Mark.TOO_STRONG, Mark.GRITTY, Mark.HOT));
        assertThat(marks.toggle(Mark.COLD)).isEqualTo(Marks.of(Mark.TENDER_1, Mark.GRITTY, Mark.COLD));
        assertThat(marks.toggle(Mark.TIGHT).felt()).containsExactly(Mark.GRITTY, Mark.TIGHT, Mark.HOT);
        assertThat(marks.toggle(Mark.TENDER_1).tenderness()).isEmpty();
        assertThat(marks.toggle(Mark.WORKED)).isEqualTo(marks);
    }

    @Test
    void marksAreReadOutInOneOrder() {
        assertThat(Marks.of(Mark.COLD, Mark.EMPTY, Mark.TENDER_3).all())
                .containsExactly(Mark.WORKED, Mark.TENDER_3, Mark.EMPTY, Mark.COLD);
    }

    @ParameterizedTest
    @CsvSource({
        "TENDER_1, TENDER_1, SAME",
        "TENDER_1, TENDER_2, LESS",
        "TENDER_3, TENDER_2, MORE",
        "TOO_STRONG, TENDER_3, MORE",
        "TENDER_3, TOO_STRONG, LESS",
        "TENDER_2, GRITTY, NEW",
        "TENDER_2, WORKED, NEW",
    })
    void onlyTendernessIsLessOrMore(Mark now, Mark before, Tendency expected) {
        ChangeSinceLast change = ChangeSinceLast.between(Marks.of(now), Optional.of(Marks.of(before)));
        assertThat(change).isEqualTo(new ChangeSinceLast(Optional.of(expected), Set.of(), Set.of()));
    }

    @Test
    void aTextureIsNewOrAsLastTime() {
        ChangeSinceLast change = ChangeSinceLast.between(
                Marks.of(Mark.GRITTY, Mark.HOT), Optional.of(Marks.of(Mark.HOT, Mark.TIGHT, Mark.TENDER_3)));
        assertThat(change).isEqualTo(new ChangeSinceLast(Optional.empty(), Set.of(Mark.GRITTY), Set.of(Mark.HOT)));
        assertThat(change.felt()).containsExactly(Mark.GRITTY, Mark.HOT);
    }

    @Test
    void whatIsNotMarkedNowIsNotSpokenOf() {
        Marks before = Marks.of(Mark.TOO_STRONG, Mark.HARD, Mark.COLD);
        assertThat(ChangeSinceLast.between(Marks.WORKED, Optional.of(before)).isNone())
                .isTrue();
    }

    @Test
    void aZoneNeverMarkedBeforeIsNew() {
        assertThat(ChangeSinceLast.between(Marks.of(Mark.TENDER_1, Mark.EMPTY), Optional.empty()))
                .isEqualTo(new ChangeSinceLast(Optional.of(Tendency.NEW), Set.of(Mark.EMPTY), Set.of()));
    }

    @Test
    void aChangeSpeaksOnceOfWhatWasFelt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChangeSinceLast(Optional.empty(), Set.of(Mark.HOT), Set.of(Mark.HOT)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChangeSinceLast(Optional.empty(), Set.of(Mark.TENDER_1), Set.of()));
    }
}
