package app.footnote.caution;

import app.footnote.intake.Answer;
import app.footnote.intake.Answers;
import app.footnote.intake.IntakeForm;
import app.footnote.intake.Question;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All cautions Footnote knows.
 *
 * @param version names this very list
 * @param cautions in the order of the list
 */
public record CautionCatalogue(String version, List<CautionSource> sources, List<Caution> cautions) {
    private static final Comparator<Raised> STRONGEST_FIRST = Comparator.comparing(
                    (Raised raised) -> raised.caution().strongest())
            .thenComparing(Raised::softer);

    public CautionCatalogue {
        sources = List.copyOf(sources);
        cautions = List.copyOf(cautions);
        Set<String> known = new HashSet<>();
        sources.forEach(source -> known.add(source.id()));
        cautions.stream()
                .filter(caution -> !known.containsAll(caution.listedBy()))
                .findFirst()
                .ifPresent(caution -> {
                    throw new IllegalArgumentException("caution \"" + caution.id() + "\" names an unknown source");
                });
    }

    /** Returns the caution of that id. */
    public Optional<Caution> caution(String id) {
        return cautions.stream().filter(caution -> caution.id().equals(id)).findFirst();
    }

    /** Returns the sources that list a caution, in the order it names them. */
    public List<CautionSource> sourcesOf(Caution caution) {
        return caution.listedBy().stream()
                .flatMap(id -> sources.stream().filter(source -> source.id().equals(id)))
                .toList();
    }

    /** Returns the cautions those answers raise, the strongest first. */
    public List<Raised> raisedBy(Answers answers) {
        List<Raised> all = cautions.stream()
                .flatMap(caution -> raised(caution, answers).stream())
                .toList();
        Set<String> replaced = new HashSet<>();
        all.forEach(raised -> replaced.addAll(raised.caution().replaces()));
        return all.stream()
                .filter(raised -> !replaced.contains(raised.caution().id()))
                .sorted(STRONGEST_FIRST)
                .toList();
    }

    /** Returns what free text in those answers suggests to ask, unless the question is answered already. */
    public List<Asked> askedBy(Answers answers, IntakeForm form) {
        WrittenWords written = WrittenWords.in(answers, form);
        return cautions.stream()
                .filter(caution -> caution.triggers().stream().noneMatch(each -> answers.has(each.question())))
                .flatMap(caution -> caution.asks().stream().flatMap(ask -> asked(caution, ask, written)))
                .toList();
    }

    /** Returns the questions asked by the form that could raise a caution and are not answered, in the form's order. */
    public List<Question> open(Answers answers, IntakeForm form) {
        Set<String> raising = new HashSet<>();
        cautions.forEach(caution -> caution.triggers().forEach(trigger -> raising.add(trigger.question())));
        return form.questions()
                .filter(question -> raising.contains(question.id()))
                .filter(question -> question.isAsked(answers) && !answers.has(question.id()))
                .toList();
    }

    private static Optional<Raised> raised(Caution caution, Answers answers) {
        return caution.triggers().stream()
                .flatMap(trigger -> raised(caution, trigger, answers).stream())
                .min(Comparator.comparing(Raised::softer));
    }

    private static Optional<Raised> raised(Caution caution, Trigger trigger, Answers answers) {
        return trigger.raisedBy(answers)
                .map(raise -> new Raised(
                        caution,
                        raise == Trigger.Raise.UNSURE,
                        trigger.question(),
                        detail(trigger.question(), answers)));
    }

    private static String detail(String question, Answers answers) {
        return answers.reply(question).map(Answer.Reply::detail).orElse("");
    }

    private static Stream<Asked> asked(Caution caution, Ask ask, WrittenWords written) {
        String question = caution.triggers().getFirst().question();
        return written.firstOf(ask.words()).map(word -> new Asked(caution, ask, word, question)).stream();
    }
}
