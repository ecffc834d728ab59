package app.footnote.chart.pack;

import app.footnote.chart.ChartPack;
import app.footnote.chart.Drawing;
import app.footnote.chart.pack.Manifest.DrawingEntry;
import java.util.List;
import java.util.Optional;

/**
 * Reads chart packs.
 *
 * <p>Reading checks the structure, the ids and that text and drawings agree; the slower questions of geometry are left
 * to {@link PackCheck}.
 */
public final class ChartPackReader {

    /**
     * Returns the pack.
     *
     * @throws BadPackException if the pack breaks a rule, with every fault that was found
     */
    public ChartPack read(PackSource source) throws BadPackException {
        PackFiles files = new PackFiles(source);
        Faults faults = new Faults();
        Optional<Manifest> manifest =
                faults.collect(() -> new ManifestReader(faults).read(files.text(ManifestReader.FILE)));
        faults.throwIfAny();
        return pack(manifest.orElseThrow(), files, faults);
    }

    private static ChartPack pack(Manifest manifest, PackFiles files, Faults faults) throws BadPackException {
        List<ReadDrawing> read = manifest.drawings().parallelStream()
                .map(entry -> read(manifest, entry, files))
                .toList();
        read.forEach(drawing -> faults.addAll(drawing.faults));
        faults.throwIfAny();
        List<Drawing> drawings =
                read.stream().flatMap(one -> one.drawing.stream()).toList();
        new ClaimRules(manifest, faults).check(drawings);
        faults.throwIfAny();
        return new ChartPack(
                manifest.id(),
                manifest.version(),
                manifest.name(),
                manifest.author(),
                manifest.licence(),
                manifest.traditions(),
                manifest.sources(),
                manifest.zones(),
                drawings);
    }

    private static ReadDrawing read(Manifest manifest, DrawingEntry entry, PackFiles files) {
        DrawingReader reader = new DrawingReader(manifest);
        Faults faults = reader.faults();
        return new ReadDrawing(faults.collect(() -> reader.read(entry, files.text(entry.file()))), faults);
    }

    private record ReadDrawing(Optional<Drawing> drawing, Faults faults) {}
}
