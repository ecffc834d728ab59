package app.footnote.storage;

import static app.footnote.storage.Records.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.footnote.chart.Foot;
import app.footnote.record.Addendum;
import app.footnote.record.Lifecycle;
import app.footnote.record.Score;
import app.footnote.session.After;
import app.footnote.session.Before;
import app.footnote.session.Circumstances;
import app.footnote.session.Finding;
import app.footnote.session.Mark;
import app.footnote.session.Marks;
import app.footnote.session.Moment;
import app.footnote.session.Observation;
import app.footnote.session.Picks;
import app.footnote.session.Plan;
import app.footnote.session.Referral;
import app.footnote.session.Scores;
import app.footnote.session.SessionNotes;
import app.footnote.session.SessionRecord;
import app.footnote.session.Unwell;
import app.footnote.session.Work;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** A session and its file say the same. */
class SessionCodecTest {
    private final SessionCodec codec = new SessionCodec();
    private final Records records = new Records(7);
    private final SessionRecord finished = records.finished(records.client("Ada"), NOW);

    /** Returns a session with something in every field. */
    static SessionRecord full(SessionRecord finished) {
        SessionNotes notes = new SessionNotes(
                new Circumstances("Ida Holm", "At home", Optional.of(7)),
                new Before(
                        "New shoes",
                        "Slept well",
                        new Scores(Map.of("tension", new Score(6))),
                        new Picks(List.of("Varicose veins"), "shoes")),
                Observation.NONE.with(Foot.LEFT, "colour", "pale").with(Foot.RIGHT, "skin", "dry at the heel"),
                new Work(
                        new Picks(List.of("Thumb walking", "Holding"), "slowly"),
                        new Picks(List.of("Oil"), "almond"),
                        new Picks(List.of("Fell asleep"), "")),
                new After(
                        new Scores(Map.of("tension", new Score(3), "energy", new Score(0))),
                        "“Lighter”",
                        new Picks(List.of("Rest if you can"), "")),
                new Plan(
                        "Begin with the left",
                        new Referral("GP", Optional.of(LocalDate.of(2026, 11, 22)), "swelling", "will go"),
                        Optional.of(LocalDate.of(2028, 2, 29))),
                "Warm towel",
                List.of(new Unwell(NOW.plusSeconds(600), Optional.of("left-foot")), new Unwell(NOW, Optional.empty())));
        Finding first = finished.findings().getFirst();
        return finished.with(notes)
                .edit(
                        first.spot(),
                        finding -> finding.with(Marks.of(Mark.TENDER_2, Mark.GRITTY, Mark.COLD))
                                .withTechnique("Holding")
                                .withClientWords("“There”")
                                .since(Optional.of(Marks.of(Mark.TENDER_3, Mark.COLD))));
    }

    @Test
    void everythingInARecordIsReadBack() {
        SessionRecord full = full(finished);
        assertThat(again(full)).isEqualTo(full);
        SessionRecord locked = full.lockNow(NOW.plusSeconds(9_000))
                .add(new Addendum("Ida", NOW.plusSeconds(9_999), "Slip", "Right foot", Optional.of("note")))
                .add(new Addendum("Ida", NOW.plusSeconds(10_000), "More", "Slept", Optional.empty()));
        assertThat(again(locked)).isEqualTo(locked);
    }

    @Test
    void aFileOfBeforeThereWasALifecycleLocksByItsOwnRule() {
        ObjectNode old = before();
        SessionRecord read = read(old);
        Instant end = finished.finishedAt().orElseThrow();
        assertThat(read.lifecycle())
                .isEqualTo(new Lifecycle.Finished(end, Instant.parse("2026-11-23T00:00:00Z"), finished.timeZone()));
        assertThat(read.on(end.plus(Duration.ofDays(1))).lifecycle().isLocked()).isTrue();
        assertThat(read.notes()).isEqualTo(SessionNotes.NONE.withText(finished.note()));
        assertThat(read.findings()).isEqualTo(finished.findings());
    }

    @Test
    void nothingWasTalkedAboutInAFileThatDoesNotSay() {
        ObjectNode body = codec.body(full(finished));
        ((ObjectNode) body.path("before")).remove("talkedAbout");
        assertThat(read(body).notes().before())
                .isEqualTo(full(finished).notes().before().withTalkedAbout(Picks.NONE));
    }

    @Test
    void aRunningSessionOfBeforeIsADraft() {
        SessionRecord running = records.walkIn(NOW);
        ObjectNode body = codec.body(running);
        body.remove("lifecycle");
        assertThat(read(body).lifecycle()).isEqualTo(Lifecycle.DRAFT);
        assertThat(read(body).clock()).isEqualTo(running.clock());
    }

    @Test
    void unknownFieldsInsideTheNotesAndAddendaAreKept() {
        SessionRecord locked = full(finished)
                .lockNow(NOW.plusSeconds(9_000))
                .add(new Addendum("Ida", NOW, "One", "1", Optional.empty()))
                .add(new Addendum("Ida", NOW.plusSeconds(1), "Two", "2", Optional.empty()));
        ObjectNode original = codec.body(locked);
        ((ObjectNode) original.path("plan").path("referral")).put("letter", "sent");
        ((ObjectNode) original.path("addenda").get(1)).put("seenBy", "Ola");
        Extras extras = new Extras(original, codec.body(read(original)));
        ObjectNode saved = extras.addTo(
                codec.body(locked.add(new Addendum("Ida", NOW.plusSeconds(2), "Three", "3", Optional.empty()))));
        assertThat(saved.path("plan").path("referral").path("letter").asString())
                .isEqualTo("sent");
        assertThat(saved.path("addenda").get(1).path("seenBy").asString()).isEqualTo("Ola");
        assertThat(saved.path("addenda").get(0).has("seenBy")).isFalse();
    }

    @Test
    void aBlankAspectOfAnotherProgramNeverHidesWhatIsWrittenLater() {
        ObjectNode original = codec.body(finished);
        ((ObjectNode) original.path("feet").path("left")).put("colour", " ");
        Extras extras = new Extras(original, codec.body(read(original)));
        SessionNotes seen = SessionNotes.NONE.with(Observation.NONE.with(Foot.LEFT, "colour", "rosy"));
        ObjectNode saved = extras.addTo(codec.body(finished.with(seen)));
        assertThat(saved.path("feet").path("left").path("colour").asString()).isEqualTo("rosy");
    }

    @Test
    void aMarkOfAFileOfBeforeCountsAsOfTheLastMarking() {
        ObjectNode old = codec.body(full(finished));
        ((ObjectNode) old.path("findings").get(0)).remove("moments");
        Finding first = read(old).findings().getFirst();
        assertThat(first.moments()).isEmpty();
        assertThat(first.momentOf(Mark.GRITTY)).isEqualTo(new Moment(first.markedAt(), first.stage()));
    }

    static List<Consumer<ObjectNode>> contradictions() {
        return List.of(
                body -> body.putObject("lifecycle").put("state", "draft"),
                body -> body.putObject("lifecycle").put("state", "thawed"),
                body -> ((ObjectNode) body.path("lifecycle")).put("locksAt", "2026-01-01T00:00:00Z"),
                body -> ((ObjectNode) body.path("lifecycle")).put("timeZone", "Europe/Atlantis"),
                body -> body.putArray("addenda")
                        .addObject()
                        .put("at", NOW.toString())
                        .put("author", "Ida")
                        .put("reason", "early")
                        .put("text", "x"),
                body -> ((ObjectNode) body.path("before").path("scores")).put("tension", 11),
                body -> ((ObjectNode) body.path("before").path("scores")).put("tension", 99_999_999_999L),
                body -> ((ObjectNode) body.path("circumstances")).put("courseNumber", 0),
                body -> ((ObjectNode) body.path("plan")).put("nextDate", "2027-02-29"),
                body -> ((ObjectNode) body.path("techniques"))
                        .putArray("chosen")
                        .add("a")
                        .add("a"),
                body -> ((ObjectNode) body.path("findings").get(0))
                        .putArray("marks")
                        .add("tender-1")
                        .add("tender-2"),
                body -> ((ObjectNode) body.path("findings").get(0))
                        .putArray("marks")
                        .add("hot")
                        .add("cold"),
                body -> ((ObjectNode) body.path("findings").get(0))
                        .putObject("change")
                        .putArray("new")
                        .add("tender-1"));
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void aFileThatContradictsItselfIsRefused(Consumer<ObjectNode> damage) {
        ObjectNode body = codec.body(full(finished));
        damage.accept(body);
        assertThatThrownBy(() -> read(body)).isInstanceOf(BadRecord.class);
    }

    private ObjectNode before() {
        ObjectNode body = codec.body(finished);
        List.of("lifecycle", "addenda", "circumstances", "before", "feet", "techniques", "medium", "reaction")
                .forEach(body::remove);
        List.of("after", "aftercare", "plan").forEach(body::remove);
        body.path("findings").forEach(finding -> ((ObjectNode) finding).remove(List.of("technique", "clientWords")));
        return body;
    }

    private SessionRecord again(SessionRecord session) {
        return read(Json.read(Json.write(codec.body(session))));
    }

    private SessionRecord read(ObjectNode body) {
        return codec.read(finished.id().value(), new Fields("body", body));
    }
}
