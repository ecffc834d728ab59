package app.footnote.caution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.footnote.chart.Foot;
import app.footnote.chart.FootView;
import app.footnote.chart.ZoneId;
import app.footnote.chart.ZoneSpot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CautionDecisionTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:15:30Z");
    private static final ZoneSpot HEART = new ZoneSpot(new ZoneId("heart"), Foot.LEFT, FootView.PLANTAR);

    @Test
    void aPermissionReceivedHasADateAndAName() {
        assertThatThrownBy(() -> permission(Optional.empty(), "Dr B")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> permission(Optional.of(LocalDate.EPOCH), " "))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(permission(Optional.of(LocalDate.EPOCH), " Dr B ").by()).isEqualTo("Dr B");
    }

    @Test
    void whatIsNotRelevantHasAReason() {
        assertThatThrownBy(() -> CautionDecision.of("gout", CautionDecision.Kind.NOT_RELEVANT, "  ", NOW, "Mira"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aZoneIsLeftOutByItselfOrWithItsFoot() {
        LeaveOut zone = LeaveOut.NOTHING.toggle(HEART);
        assertThat(zone.covers(HEART)).isTrue();
        assertThat(zone.toggle(HEART)).isEqualTo(LeaveOut.NOTHING);
        LeaveOut foot = LeaveOut.NOTHING.toggle(Foot.LEFT);
        assertThat(foot.covers(HEART)).isTrue();
        assertThat(foot.covers(new ZoneSpot(HEART.zone(), Foot.RIGHT, FootView.PLANTAR)))
                .isFalse();
    }

    @Test
    void twoPlacesLeftOutAddUp() {
        LeaveOut both = LeaveOut.NOTHING.toggle(HEART).and(LeaveOut.NOTHING.toggle(Foot.RIGHT));
        assertThat(both).isEqualTo(new LeaveOut(Set.of(Foot.RIGHT), Set.of(HEART)));
    }

    private static CautionDecision permission(Optional<LocalDate> date, String by) {
        return new CautionDecision(
                "gout", CautionDecision.Kind.PERMISSION_RECEIVED, "", date, by, LeaveOut.NOTHING, NOW, "Mira");
    }
}
