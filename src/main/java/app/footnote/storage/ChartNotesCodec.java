package app.footnote.storage;

import app.footnote.chart.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code chart-notes.json}. */
final class ChartNotesCodec implements Codec<ChartNotes> {

    @Override
    public String format() {
        return "footnote-chart-notes";
    }

    @Override
    public ObjectNode body(ChartNotes value) {
        ObjectNode body = Json.object();
        ArrayNode notes = body.putArray("notes");
        value.notes().forEach((zone, note) -> notes.add(note(zone, note)));
        return body;
    }

    @Override
    public ChartNotes read(String id, Fields body) {
        Map<ChartNotes.Zone, ChartNotes.Note> notes = new TreeMap<>();
        body.each("notes", fields -> notes.put(zone(fields), note(fields)));
        return new ChartNotes(notes);
    }

    private static ObjectNode note(ChartNotes.Zone zone, ChartNotes.Note note) {
        return Json.object()
                .put("pack", zone.pack())
                .put("zone", zone.zone().value())
                .put("text", note.text())
                .put("changedAt", note.changedAt().toString());
    }

    private static ChartNotes.Zone zone(Fields fields) {
        ZoneId zone = fields.parsed("zone", "is not the id of a zone", ZoneId::new);
        return new ChartNotes.Zone(fields.text("pack"), zone);
    }

    private static ChartNotes.Note note(Fields fields) {
        return new ChartNotes.Note(fields.text("text"), fields.instant("changedAt"));
    }
}
