package app.footnote.bench;

import app.footnote.client.Client;
import app.footnote.client.ClientId;
import app.footnote.client.Ids;
import app.footnote.practice.Practice;
import app.footnote.session.Preset;
import app.footnote.session.SessionId;
import app.footnote.session.SessionRecord;
import app.footnote.storage.Opening;
import app.footnote.storage.PracticeFolder;
import app.footnote.storage.SessionPresets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Random;

/** Makes up records of the size the figures ask for, from a seed. */
final class RecordPractice {
    /** Words of one note, so that a session is a file of about 4 KB. */
    private static final int WORDS = 260;

    private static final int VOCABULARY = 5_000;
    private static final Instant FIRST = Instant.parse("2019-01-07T09:00:00Z");

    private final Random random;
    private final Ids ids;
    private final Preset preset = SessionPresets.shipped().getFirst();
    private Instant time = FIRST;

    RecordPractice(long seed) {
        random = new Random(seed);
        ids = new Ids(() -> time, random);
    }

    /** Begins a practice in an empty folder. */
    static Practice created(Path folder) {
        return opened(new PracticeFolder(folder, InstantSource.system()).create());
    }

    /** Takes the practice out of what came of opening it. */
    static Practice opened(Opening opening) {
        return switch (opening) {
            case Opening.Opened opened -> opened.practice();
            case Opening.Refused refused -> throw new IllegalStateException(refused.sentence());
        };
    }

    Client client(int number) {
        return Client.named(ids.nextClient(), "Client " + number + " " + word(), time);
    }

    /** Returns a running session with a note of 4 KB of made-up words. */
    SessionRecord draft() {
        return draft(Optional.empty());
    }

    SessionRecord draft(Optional<ClientId> client) {
        time = time.plusSeconds(5_400);
        return SessionRecord.start(SessionId.next(ids), client, preset, time, ZoneOffset.UTC)
                .withNote(note());
    }

    /** Returns the session, over and still open to changes. */
    SessionRecord finished(SessionRecord draft) {
        Instant now = Instant.now();
        return draft.finish(draft.startedAt().plusSeconds(2_700), now);
    }

    /** Returns the session, over for long and locked since. */
    SessionRecord locked(SessionRecord draft) {
        Instant end = draft.startedAt().plusSeconds(2_700);
        return draft.finish(end, end).on(Instant.now());
    }

    /** Returns a word of the vocabulary; a few are common and most are rare, as in speech. */
    String word() {
        double share = random.nextDouble();
        return word((int) (share * share * share * VOCABULARY));
    }

    private String note() {
        StringBuilder note = new StringBuilder();
        for (int word = 0; word < WORDS; word++) {
            note.append(word()).append(word % 12 == 11 ? ".\n" : " ");
        }
        return note.toString().strip();
    }

    private static String word(int number) {
        Random letters = new Random(number);
        StringBuilder word = new StringBuilder();
        for (int syllable = 0; syllable < 2 + number % 3; syllable++) {
            word.append("bdfghklmnprstvz".charAt(letters.nextInt(15)))
                    .append("aeiouäéø".charAt(letters.nextInt(8)))
                    .append("nrslt".charAt(letters.nextInt(5)));
        }
        return word.toString();
    }
}
