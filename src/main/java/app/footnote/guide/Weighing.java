package app.footnote.guide;

import app.footnote.session.Preset;
import app.footnote.session.TreatmentKind;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers weighed against each other: the time is a limit, everything else a leaning. */
final class Weighing {
    private final List<Answer> answers;
    private final List<Preset> presets;
    private final long room;

    /** Takes one answer per question and the sessions to choose from. */
    Weighing(List<Answer> answers, List<Preset> presets) {
        this.answers = answers;
        this.presets = presets;
        this.room = answers.stream()
                .mapToInt(Answer::room)
                .filter(minutes -> minutes > 0)
                .min()
                .orElseThrow(() -> new IllegalArgumentException("no answer says how much time there is"));
    }

    Suggestion suggestion(Sourced spare) {
        Preset best = best();
        return new Suggestion(best, manner(), reasons(best, spare), also(best));
    }

    private Preset best() {
        return fitting()
                // The first of equals wins: foot massage asks for less.
                .reduce((first, next) -> leanTo(next) > leanTo(first) ? next : first)
                .orElseThrow(() -> new IllegalArgumentException("no session fits into " + room + " minutes"));
    }

    /** The longest session of each kind that fits. */
    private Stream<Preset> fitting() {
        return Arrays.stream(TreatmentKind.values()).flatMap(kind -> longest(kind, room).stream());
    }

    private Optional<Preset> longest(TreatmentKind kind, long minutes) {
        return presets.stream()
                .filter(preset -> preset.kind() == kind && minutes(preset) <= minutes)
                .max(Comparator.comparing(Preset::planned));
    }

    private int leanTo(Preset preset) {
        return answers.stream().mapToInt(answer -> answer.leanTo(preset.kind())).sum();
    }

    private Optional<Preset> also(Preset best) {
        return fitting()
                .filter(preset -> preset.kind() != best.kind())
                .findFirst()
                .or(() -> longest(best.kind(), minutes(best) - 1));
    }

    private String manner() {
        return answers.stream()
                .map(Answer::manner)
                .filter(manner -> !manner.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private List<Sourced> reasons(Preset best, Sourced spare) {
        Stream<Sourced> given =
                answers.stream().filter(this::mattered).flatMap(answer -> answer.reasonFor(best.kind()).stream());
        return Stream.concat(given, leftOver(best, spare).stream()).toList();
    }

    /** A long time that another answer undercut had no say. */
    private boolean mattered(Answer answer) {
        return answer.minutes() <= room;
    }

    private Optional<Sourced> leftOver(Preset best, Sourced spare) {
        long minutes = answers.stream().mapToInt(Answer::minutes).sum() - minutes(best);
        return minutes == 0
                ? Optional.empty()
                : Optional.of(new Sourced(spare.text().replace("{minutes}", "" + minutes), spare.source()));
    }

    private static long minutes(Preset preset) {
        return preset.planned().toMinutes();
    }
}
