package app.footnote.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifecycleTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Instant MIDNIGHT = Instant.parse("2026-11-23T00:00:00Z");

    @ParameterizedTest
    @CsvSource({
        // An ordinary day; two hours before midnight exactly; later than that; just after midnight.
        "Europe/London, 2026-11-22T15:23, 2026-11-23T00:00",
        "Europe/London, 2026-11-22T22:00, 2026-11-23T00:00",
        "Europe/London, 2026-11-22T22:00:01, 2026-11-23T00:00:01",
        "Europe/London, 2026-11-22T23:59, 2026-11-23T01:59",
        "Europe/London, 2026-11-22T00:00, 2026-11-23T00:00",
        // The nights on which Europe's clocks change: two hours are two hours.
        "Europe/Berlin, 2026-03-28T23:30, 2026-03-29T01:30",
        "Europe/Berlin, 2026-03-29T00:30, 2026-03-30T00:00",
        "Europe/Berlin, 2026-10-25T00:30, 2026-10-26T00:00",
        "Europe/London, 2026-03-28T23:30, 2026-03-29T02:30",
        // Half an hour in Lord Howe; a midnight that does not exist in Cairo; leap day; year's end.
        "Australia/Lord_Howe, 2026-10-03T23:30, 2026-10-04T01:30",
        "Africa/Cairo, 2026-04-23T15:00, 2026-04-24T01:00",
        "Europe/London, 2028-02-28T20:00, 2028-02-29T00:00",
        "Pacific/Auckland, 2026-12-31T20:00, 2027-01-01T00:00",
    })
    void locksAtTheNextLocalMidnightButNotWithinTwoHours(ZoneId zone, LocalDateTime finished, LocalDateTime locks) {
        Lifecycle.Finished life = Lifecycle.DRAFT.finish(finished.atZone(zone).toInstant(), zone);
        assertThat(life.locksAt()).isEqualTo(locks.atZone(zone).toInstant());
        assertThat(life.zone()).isEqualTo(zone);
    }

    @Test
    void theLongNightOfOctoberCountsItsHourTwice() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        Instant start = LocalDate.of(2026, 10, 24).atTime(23, 0).atZone(berlin).toInstant();
        assertThat(Lifecycle.DRAFT.finish(start, berlin).locksAt()).isEqualTo(start.plus(Duration.ofHours(2)));
    }

    @Test
    void isOpenForAtLeastTwoHoursAndAtMostADayAtEveryMinuteOfAYear() {
        ZoneId cairo = ZoneId.of("Africa/Cairo");
        IntStream.range(0, 366 * 24 * 4)
                .mapToObj(quarter -> NOON.plus(Duration.ofMinutes(15L * quarter)))
                .map(at -> Lifecycle.DRAFT.finish(at, cairo))
                .map(life -> Duration.between(life.at(), life.locksAt()))
                .forEach(open -> assertThat(open).isBetween(Duration.ofHours(2), Duration.ofHours(25)));
    }

    @Test
    void aFinishedRecordIsLockedFromItsTimeOn() {
        Lifecycle.Finished life = Lifecycle.DRAFT.finish(NOON, LONDON);
        assertThat(life.on(MIDNIGHT.minusNanos(1))).isEqualTo(life);
        assertThat(life.on(MIDNIGHT)).isEqualTo(new Lifecycle.Locked(NOON, MIDNIGHT, LONDON));
    }

    @Test
    void aClockSetBackNeverUnlocks() {
        Lifecycle locked = Lifecycle.DRAFT.finish(NOON, LONDON).on(MIDNIGHT);
        assertThat(locked.on(NOON.minus(Duration.ofDays(400)))).isEqualTo(locked);
        assertThat(locked.isLocked()).isTrue();
    }

    @Test
    void lockNowLocksAtOnceAndNotBeforeTheFinish() {
        Lifecycle.Finished life = Lifecycle.DRAFT.finish(NOON, LONDON);
        assertThat(life.lock(NOON.plusSeconds(60)).lockedAt()).isEqualTo(NOON.plusSeconds(60));
        assertThat(life.lock(NOON.minusSeconds(60)).lockedAt()).isEqualTo(NOON);
        assertThat(life.lock(MIDNIGHT.plusSeconds(60)).lockedAt()).isEqualTo(MIDNIGHT);
    }

    @Test
    void aDraftStaysADraftHoweverLongItWaits() {
        assertThat(Lifecycle.DRAFT.on(Instant.MAX).isDraft()).isTrue();
    }

    @Test
    void timesOutOfOrderAreRefused() {
        assertThatThrownBy(() -> new Lifecycle.Finished(NOON, NOON, LONDON)).hasMessageContaining("locks after");
        assertThatThrownBy(() -> new Lifecycle.Locked(MIDNIGHT, NOON, LONDON)).hasMessageContaining("before");
    }
}
