package app.footnote.ui.session;

import app.footnote.chart.Foot;
import app.footnote.session.Before;
import app.footnote.session.Picks;
import app.footnote.session.Preset;
import app.footnote.session.SessionNotes;
import java.util.Optional;

/**
 * What is settled before a session besides whom it is for and which treatment.
 *
 * @param firstFoot the foot to begin with; empty for the one the preset begins with
 * @param medium what is put on the skin
 * @param before what the client was asked
 */
record Prepared(Optional<Foot> firstFoot, Picks medium, Before before) {
    /** Nothing is settled. */
    static final Prepared NOTHING = new Prepared(Optional.empty(), Picks.NONE, Before.NONE);

    /** Returns this with that foot first. */
    Prepared beginningWith(Foot foot) {
        return new Prepared(Optional.of(foot), medium, before);
    }

    /** Returns this with another medium. */
    Prepared with(Picks otherMedium) {
        return new Prepared(firstFoot, otherMedium, before);
    }

    /** Returns this with other answers of the client. */
    Prepared with(Before answers) {
        return new Prepared(firstFoot, medium, answers);
    }

    /** Returns the preset with the feet in this order. */
    Preset order(Preset preset) {
        return firstFoot.map(preset::startingWith).orElse(preset);
    }

    /** Writes it into the notes of a session. */
    SessionNotes writtenInto(SessionNotes notes) {
        return notes.with(notes.work().withMedium(medium)).with(before);
    }
}
