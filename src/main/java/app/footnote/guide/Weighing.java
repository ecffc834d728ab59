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
    private final List<Preset> own;
    private final long room;

    /** Takes one answer per question and the sessions to choose from, at least one, those of the practice apart. */
    Weighing(List<Answer> answers, List<Preset> usual, List<Preset> own) {
        this.answers = answers;
        this.presets = Stream.concat(usual.stream(), own.stream()).toList();
        this.own = own;
        this.room = answers.stream()
                .mapToInt(Answer::room)
                .filter(minutes -> minutes > 0)
                .min()
                .orElseThrow(() -> new IllegalArgumentException("no answer says how much time there is"));
    }

    Suggestion suggestion(Sourced spare, Sourced over) {
        Preset best = best();
        Optional<Preset> also = also(best);
        List<Preset> others = own.stream()
                .filter(preset -> preset.kind() == best.kind() && minutes(preset) <= room)
                .filter(preset -> !preset.equals(best) && !also.equals(Optional.of(preset)))
                .toList();
        return new Suggestion(best, manner(), reasons(best, spare, over), also, others);
    }

    private Preset best() {
        return fitting()
                // The first of equals wins: foot massage asks for less.
                .reduce((first, next) -> leanTo(next) > leanTo(first) ? next : first)
                .or(() -> presets.stream().min(Comparator.comparing(Preset::planned)))
                .orElseThrow();
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

    private List<Sourced> reasons(Preset best, Sourced spare, Sourced over) {
        Stream<Sourced> given =
                answers.stream().filter(this::mattered).flatMap(answer -> answer.reasonFor(best.kind()).stream());
        return Stream.concat(given, difference(best, spare, over).stream()).toList();
    }

    /** A long time that another answer undercut had no say. */
    private boolean mattered(Answer answer) {
        return answer.minutes() <= room;
    }

    private Optional<Sourced> difference(Preset best, Sourced spare, Sourced over) {
        long minutes = answers.stream().mapToInt(Answer::minutes).sum() - minutes(best);
        Sourced said = minutes < 0 ? over : spare;
        return minutes == 0
                ? Optional.empty()
                : Optional.of(new Sourced(said.text().replace("{minutes}", "" + Math.abs(minutes)), said.source()));
    }

    private static long minutes(Preset preset) {
        return preset.planned().toMinutes();
    }
}
