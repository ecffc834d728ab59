package app.footnote.search;

import app.footnote.chart.ChartPack;
import app.footnote.chart.Foot;
import app.footnote.record.Addendum;
import app.footnote.session.Finding;
import app.footnote.session.Picks;
import app.footnote.session.SessionNotes;
import app.footnote.session.SessionRecord;
import java.util.List;

/**
 * What is written about a session, what people read first in front.
 *
 * @param chart tells what a zone is called today, beside what it was called then
 */
record SessionText(ChartPack chart) {

    List<Passage> of(SessionRecord session) {
        SessionNotes notes = session.notes();
        Passages passages = new Passages().add(Field.NOTE, notes.text());
        session.findings().forEach(finding -> add(finding, passages));
        addPlan(notes, passages);
        addBefore(notes, passages);
        addWork(notes, passages);
        session.addenda().forEach(addendum -> add(addendum, passages));
        return passages.add(Field.TREATMENT, session.treatment().name())
                .add(Field.PLACE, notes.circumstances().place())
                .add(Field.PRACTITIONER, notes.circumstances().practitioner())
                .all();
    }

    private void add(Finding finding, Passages passages) {
        String today = chart.zone(finding.spot().zone())
                .map(zone -> zone.name())
                .filter(name -> !name.equals(finding.zoneName()))
                .orElse("");
        String names = Passages.join(" / ", finding.zoneName(), today);
        passages.add(Field.FINDING, Passages.join(": ", names, finding.place()))
                .add(Field.TECHNIQUE, finding.zoneName(), finding.technique())
                .add(Field.CLIENT_WORDS, finding.zoneName(), finding.clientWords());
    }

    private static void addPlan(SessionNotes notes, Passages passages) {
        passages.add(Field.PLAN, notes.plan().text())
                .add(
                        Field.REFERRAL,
                        Passages.join(
                                ", ",
                                notes.plan().referral().to(),
                                notes.plan().referral().why(),
                                notes.plan().referral().answer()))
                .add(Field.AFTERCARE, words(notes.after().aftercare()))
                .add(Field.CLIENT_WORDS, notes.after().clientWords());
    }

    private static void addBefore(SessionNotes notes, Passages passages) {
        passages.add(Field.CHANGES, notes.before().changes())
                .add(Field.RESPONSE, notes.before().response())
                .add(Field.TALKED_ABOUT, words(notes.before().talkedAbout()));
        for (Foot foot : Foot.values()) {
            notes.feet().on(foot).values().forEach(words -> passages.add(Field.OBSERVATION, words));
        }
    }

    private static void addWork(SessionNotes notes, Passages passages) {
        passages.add(Field.TECHNIQUE, words(notes.work().techniques()))
                .add(Field.MEDIUM, words(notes.work().medium()))
                .add(Field.REACTION, words(notes.work().reaction()));
    }

    static void add(Addendum addendum, Passages passages) {
        passages.add(Field.ADDENDUM, Passages.join(" \u00B7 ", addendum.text(), addendum.reason(), addendum.author()));
    }

    private static String words(Picks picks) {
        return Passages.join(", ", String.join(", ", picks.chosen()), picks.words());
    }
}
