package app.footnote.storage;

import app.footnote.chart.Band;
import app.footnote.chart.ZoneId;
import app.footnote.session.EndCue;
import app.footnote.session.LitZones;
import app.footnote.session.Preset;
import app.footnote.session.Stage;
import app.footnote.session.StageFoot;
import app.footnote.session.TreatmentKind;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A preset within a file, and what its stages and those of a session have in common. */
final class PresetCodec {
    private static final String LIT = "lit";
    private static final String CUE = "endCue";
    private static final String BANDS = "bands";
    private static final String ZONES = "zones";

    /** Years of sessions go through the same few stages, of which one in memory serves all. */
    private static final Map<Stage, Stage> STAGES = new ConcurrentHashMap<>();

    private PresetCodec() {}

    static ObjectNode write(Preset preset) {
        ObjectNode node = Json.object()
                .put("id", preset.id())
                .put("kind", preset.kind().id())
                .put("name", preset.name());
        ArrayNode stages = node.putArray("stages");
        preset.stages().forEach(stage -> stages.add(write(stage)));
        return node;
    }

    static Preset read(Fields fields) {
        TreatmentKind kind = fields.oneOf("kind", TreatmentKind.values(), TreatmentKind::id);
        return new Preset(fields.text("id"), kind, fields.text("name"), fields.each("stages", PresetCodec::stage));
    }

    /** Writes what every stage has. */
    static ObjectNode writePlan(Stage stage, ObjectNode node) {
        node.put("foot", stage.foot().id());
        stage.note().ifPresent(note -> node.put("note", note));
        write(stage.lit()).ifPresent(lit -> node.set(LIT, lit));
        return stage.endCue() == EndCue.AS_SET
                ? node
                : node.put(CUE, stage.endCue().id());
    }

    /** Reads what every stage has. */
    static Stage readPlan(Fields fields, Duration planned) {
        Stage stage = new Stage(
                fields.common("id"),
                fields.common("name"),
                planned,
                fields.oneOf("foot", StageFoot.values(), StageFoot::id),
                fields.optionalText("note"),
                fields.optionalObject(LIT).map(PresetCodec::lit).orElse(LitZones.NONE),
                fields.optionalOneOf(CUE, EndCue.values(), EndCue::id).orElse(EndCue.AS_SET));
        return STAGES.computeIfAbsent(stage, Function.identity());
    }

    private static ObjectNode write(Stage stage) {
        ObjectNode node = Json.object()
                .put("id", stage.id())
                .put("name", stage.name())
                .put("minutes", stage.planned().toMinutes());
        return writePlan(stage, node);
    }

    private static Stage stage(Fields fields) {
        return readPlan(fields, Duration.ofMinutes(fields.small("minutes")));
    }

    private static Optional<ObjectNode> write(LitZones lit) {
        return switch (lit) {
            case LitZones.None() -> Optional.empty();
            case LitZones.WholeFoot() -> Optional.of(Json.object().put("foot", true));
            case LitZones.Bands(Set<Band> bands) ->
                Optional.of(listing(BANDS, bands.stream().map(Band::id)));
            case LitZones.Chosen(Set<ZoneId> zones) ->
                Optional.of(listing(ZONES, zones.stream().map(ZoneId::value)));
        };
    }

    private static LitZones lit(Fields fields) {
        if (fields.has(BANDS)) {
            return new LitZones.Bands(Set.copyOf(fields.someOf(BANDS, Band.values(), Band::id)));
        }
        return fields.has(ZONES) ? new LitZones.Chosen(zones(fields)) : wholeFoot(fields);
    }

    private static Set<ZoneId> zones(Fields fields) {
        try {
            return fields.texts(ZONES).stream().map(ZoneId::new).collect(Collectors.toSet());
        } catch (IllegalArgumentException e) {
            throw new BadRecord(fields.place() + ".zones holds something that is not the id of a zone", e);
        }
    }

    private static LitZones wholeFoot(Fields fields) {
        return fields.optionalFlag("foot") ? LitZones.FOOT : LitZones.NONE;
    }

    private static ObjectNode listing(String name, Stream<String> texts) {
        ObjectNode node = Json.object();
        ArrayNode array = node.putArray(name);
        texts.sorted().forEach(array::add);
        return node;
    }
}
