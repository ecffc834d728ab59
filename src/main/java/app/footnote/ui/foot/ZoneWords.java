package app.footnote.ui.foot;

import app.footnote.chart.ChartPack;
import app.footnote.chart.Tradition;
import app.footnote.ui.kit.Messages;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells in words what a zone is and how it looks, for those who hear the chart. */
final class ZoneWords {
    private final Messages messages;
    private final Map<String, String> traditions;

    ZoneWords(ChartPack pack, Messages messages) {
        this.messages = messages;
        this.traditions = pack.traditions().stream()
                .collect(Collectors.toMap(Tradition::id, tradition -> shortName(tradition.name())));
    }

    /** Returns name, foot, view and association, followed by what is special about the zone now. */
    String describe(ZoneNode zone, ZoneLook look) {
        return Stream.of(
                        Optional.of(identity(zone)),
                        when(zone, ZoneState.MATCH, "zone.match"),
                        when(zone, ZoneState.LIT, "zone.lit"),
                        when(zone, ZoneState.LEAVE_OUT, "zone.leave-out"),
                        marks(zone, look),
                        unseen(zone, look))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private Optional<String> when(ZoneNode zone, ZoneState state, String key) {
        return zone.is(state) ? Optional.of(messages.text(key)) : Optional.empty();
    }

    private String identity(ZoneNode zone) {
        return messages.text(
                "zone.identity",
                zone.zone().name(),
                messages.text("foot." + zone.spot().foot().id()),
                messages.text("view." + zone.spot().view().id()),
                withoutStop(zone.zone().associated()));
    }

    private Optional<String> marks(ZoneNode zone, ZoneLook look) {
        if (look.isMarked(zone.spot())) {
            return Optional.of(look.marks().get(zone.spot()).stream()
                    .map(glyph -> messages.text("mark." + glyph.id()))
                    .collect(Collectors.joining(" ")));
        }
        return look.isGhost(zone.spot()) ? Optional.of(messages.text("zone.last-time")) : Optional.empty();
    }

    private Optional<String> unseen(ZoneNode zone, ZoneLook look) {
        return zone.zone().isSeenIn(look.tradition())
                ? Optional.empty()
                : Optional.of(messages.text("zone.unseen", traditions.get(look.tradition())));
    }

    private static String withoutStop(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    // "Western (Ingham)" reads as "the Western sources".
    private static String shortName(String name) {
        int bracket = name.indexOf(" (");
        return bracket < 0 ? name : name.substring(0, bracket);
    }
}
