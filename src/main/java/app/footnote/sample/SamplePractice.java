package app.footnote.sample;

import app.footnote.chart.ChartPack;
import app.footnote.client.Client;
import app.footnote.client.ClientId;
import app.footnote.client.Ids;
import app.footnote.consultation.Consultation;
import app.footnote.practice.Practice;
import app.footnote.session.Preset;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;

/** A made-up practice: clients, their sessions of the past months, two walk-ins and notes on two zones. */
public final class SamplePractice {
    private static final int WALK_INS = 2;
    private static final int MOST_SESSIONS = 7;

    private final SampleTexts texts = SampleTexts.read();
    private final ChartPack chart;
    private final SampleSession sessions;
    private final SampleConsultation consultations = new SampleConsultation();
    private final RandomGenerator random;
    private final Instant now;
    private final ZoneId timeZone;

    /**
     * Prepares the practice; the same values make the same one.
     *
     * @param chart the chart whose zones are marked
     * @param presets the sessions to choose from; at least one
     * @param now the end of the months the sessions lie in
     * @param timeZone where the practice is
     * @param seed chooses among all such practices
     */
    public SamplePractice(ChartPack chart, List<Preset> presets, Instant now, ZoneId timeZone, long seed) {
        this.chart = chart;
        this.now = now;
        this.timeZone = timeZone;
        random = new Random(seed);
        sessions = new SampleSession(chart, presets, texts.notes(), random);
    }

    /** Fills a new practice with that many clients; 0 leaves it empty. */
    public void fill(Practice practice, int clients) {
        for (int number = 0; number < clients; number++) {
            addClient(practice, texts.person(number), number);
        }
        for (int number = 0; number < Math.min(clients, WALK_INS); number++) {
            practice.save(sessions.at(workingTime(3 + 4 * number), timeZone, Optional.empty()));
            practice.saveChartNote(
                    chart.id(),
                    chart.zones().get(number % chart.zones().size()).id(),
                    texts.chartNotes().get(number));
        }
    }

    private void addClient(Practice practice, String name, int number) {
        int visits = number == 0 ? MOST_SESSIONS : random.nextInt(MOST_SESSIONS);
        int daysAgo = 1 + number % 20;
        Instant[] starts = new Instant[visits];
        for (int visit = 0; visit < visits; visit++) {
            starts[visit] = workingTime(daysAgo);
            daysAgo += 7 + random.nextInt(14);
        }
        Instant added = workingTime(daysAgo);
        ClientId id = new Ids(() -> added, random).nextClient();
        Client client = SampleConsultation.detailed(Client.named(id, name, added), number);
        practice.save(client);
        if (number % 4 != 3) {
            Consultation first = consultations.of(client, number, added.atZone(timeZone));
            practice.save(first);
            if (visits > 0 && number % 5 == 0) {
                practice.save(consultations.after(first, number, starts[0].atZone(timeZone)));
            }
        }
        for (Instant start : starts) {
            practice.save(sessions.at(start, timeZone, Optional.of(id)));
        }
    }

    /** Returns a quarter of an hour of a working day, on a weekday that many days ago or just before. */
    private Instant workingTime(int daysAgo) {
        LocalDate day = now.atZone(timeZone).toLocalDate().minusDays(daysAgo);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.minusDays(1);
        }
        LocalTime time = LocalTime.of(9 + random.nextInt(8), 15 * random.nextInt(4));
        return day.atTime(time).atZone(timeZone).toInstant();
    }
}
