package app.footnote.storage;

import app.footnote.practice.RecordRef;
import app.footnote.practice.Version;
import app.footnote.practice.Versions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Earlier versions of records, read from the files beside them. */
final class StoredVersions implements Versions {
    private final Shelves shelves;

    StoredVersions(Shelves shelves) {
        this.shelves = shelves;
    }

    @Override
    public <T> List<Version<T>> of(RecordRef<T> record) throws IOException {
        Optional<RecordFile<T>> file = file(record);
        if (file.isEmpty()) {
            return List.of();
        }
        List<Version<T>> all = new ArrayList<>();
        add(
                record,
                file.get(),
                Version.Kind.REVISION,
                file.get().revisions().oldestFirst().reversed(),
                all);
        add(record, file.get(), Version.Kind.COPY, file.get().copies().newestFirst(), all);
        return all;
    }

    @Override
    public <T> T read(Version<T> version) throws IOException {
        RecordFile<T> file = file(version.record()).orElseThrow(() -> new IOException("there is no such record"));
        List<Path> paths = version.kind() == Version.Kind.COPY
                ? file.copies().newestFirst()
                : file.revisions().oldestFirst();
        Path path = paths.stream()
                .filter(candidate -> Copies.rev(candidate) == version.number())
                .findFirst()
                .orElseThrow(() -> new IOException("the version is gone"));
        return file.read(path)
                .orElseThrow(() -> new IOException("the version is damaged"))
                .value();
    }

    private static <T> void add(
            RecordRef<T> record, RecordFile<T> file, Version.Kind kind, List<Path> paths, List<Version<T>> all)
            throws IOException {
        for (Path path : paths) {
            file.read(path)
                    .map(read -> new Version<>(
                            record, kind, Copies.rev(path), read.envelope().savedAt()))
                    .ifPresent(all::add);
        }
    }

    /** The cast only says what {@link RecordRef} says already: whose id it is. */
    @SuppressWarnings("unchecked")
    private <T> Optional<RecordFile<T>> file(RecordRef<T> record) throws IOException {
        return (Optional<RecordFile<T>>) (Optional<?>)
                switch (record) {
                    case RecordRef.OfClient client -> Optional.of(shelves.clientFile(client.id()));
                    case RecordRef.OfConsultation consultation -> shelves.storedConsultation(consultation.id());
                    case RecordRef.OfSession session -> shelves.storedSession(session.id());
                };
    }
}
