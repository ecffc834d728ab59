package app.footnote.ui.clients.form;

import app.footnote.chart.Foot;
import app.footnote.record.Score;
import app.footnote.session.After;
import app.footnote.session.Before;
import app.footnote.session.Circumstances;
import app.footnote.session.Observation;
import app.footnote.session.Picks;
import app.footnote.session.Plan;
import app.footnote.session.Referral;
import app.footnote.session.SessionNotes;
import app.footnote.session.SessionRecord;
import app.footnote.session.Work;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The fields of a session's record that a person can write in. */
final class SessionFields {
    static final FormField<SessionRecord, String> PRACTITIONER =
            circumstances("circumstances.practitioner", Circumstances::practitioner, Circumstances::withPractitioner);
    static final FormField<SessionRecord, String> PLACE =
            circumstances("circumstances.place", Circumstances::place, Circumstances::at);
    static final FormField<SessionRecord, Optional<Integer>> NUMBER =
            circumstances("circumstances.courseNumber", Circumstances::courseNumber, Circumstances::numbered);
    static final FormField<SessionRecord, String> CHANGES =
            before("before.changes", Before::changes, Before::withChanges);
    static final FormField<SessionRecord, String> RESPONSE =
            before("before.responseToLastSession", Before::response, Before::withResponse);
    static final FormField<SessionRecord, Picks> TALKED_ABOUT =
            before("before.talkedAbout", Before::talkedAbout, Before::withTalkedAbout);
    static final FormField<SessionRecord, Picks> TECHNIQUES =
            work("techniques", Work::techniques, Work::withTechniques);
    static final FormField<SessionRecord, Picks> MEDIUM = work("medium", Work::medium, Work::withMedium);
    static final FormField<SessionRecord, Picks> REACTION = work("reaction", Work::reaction, Work::withReaction);
    static final FormField<SessionRecord, String> CLIENT_WORDS =
            after("after.clientWords", After::clientWords, After::withClientWords);
    static final FormField<SessionRecord, Picks> AFTERCARE = after("aftercare", After::aftercare, After::withAftercare);
    static final FormField<SessionRecord, String> PLAN = plan("plan.text", Plan::text, Plan::withText);
    static final FormField<SessionRecord, Optional<LocalDate>> NEXT_DATE =
            plan("plan.nextDate", Plan::nextDate, Plan::next);
    static final FormField<SessionRecord, String> REFERRED_TO =
            referral("plan.referral.to", Referral::to, Referral::to);
    static final FormField<SessionRecord, Optional<LocalDate>> REFERRED_ON =
            referral("plan.referral.on", Referral::on, Referral::on);
    static final FormField<SessionRecord, String> REFERRED_WHY =
            referral("plan.referral.why", Referral::why, Referral::because);
    static final FormField<SessionRecord, String> REFERRAL_ANSWER =
            referral("plan.referral.answer", Referral::answer, Referral::answered);
    static final FormField<SessionRecord, String> NOTE = ofNotes("note", SessionNotes::text, SessionNotes::withText);

    private SessionFields() {}

    static FormField<SessionRecord, Optional<Score>> scoreBefore(String scale) {
        return before(
                "before.scores." + scale,
                before -> before.scores().on(scale),
                (before, score) -> before.withScores(before.scores().with(scale, score)));
    }

    static FormField<SessionRecord, Optional<Score>> scoreAfter(String scale) {
        return after(
                "after.scores." + scale,
                after -> after.scores().on(scale),
                (after, score) -> after.withScores(after.scores().with(scale, score)));
    }

    static FormField<SessionRecord, String> observed(Foot foot, String aspect) {
        BiFunction<Observation, String, Observation> write = (feet, words) -> feet.with(foot, aspect, words);
        return ofNotes(
                "feet." + foot.id() + "." + aspect,
                notes -> notes.feet().of(foot, aspect),
                (notes, words) -> notes.with(write.apply(notes.feet(), words)));
    }

    private static <T> FormField<SessionRecord, T> ofNotes(
            String id, Function<SessionNotes, T> get, BiFunction<SessionNotes, T, SessionNotes> set) {
        return new FormField<>(
                id,
                record -> get.apply(record.notes()),
                (record, value) -> record.with(set.apply(record.notes(), value)));
    }

    private static <T> FormField<SessionRecord, T> circumstances(
            String id, Function<Circumstances, T> get, BiFunction<Circumstances, T, Circumstances> set) {
        return ofNotes(
                id,
                get.compose(SessionNotes::circumstances),
                (notes, value) -> notes.with(set.apply(notes.circumstances(), value)));
    }

    private static <T> FormField<SessionRecord, T> before(
            String id, Function<Before, T> get, BiFunction<Before, T, Before> set) {
        return ofNotes(
                id, get.compose(SessionNotes::before), (notes, value) -> notes.with(set.apply(notes.before(), value)));
    }

    private static <T> FormField<SessionRecord, T> work(
            String id, Function<Work, T> get, BiFunction<Work, T, Work> set) {
        return ofNotes(
                id, get.compose(SessionNotes::work), (notes, value) -> notes.with(set.apply(notes.work(), value)));
    }

    private static <T> FormField<SessionRecord, T> after(
            String id, Function<After, T> get, BiFunction<After, T, After> set) {
        return ofNotes(
                id, get.compose(SessionNotes::after), (notes, value) -> notes.with(set.apply(notes.after(), value)));
    }

    private static <T> FormField<SessionRecord, T> plan(
            String id, Function<Plan, T> get, BiFunction<Plan, T, Plan> set) {
        return ofNotes(
                id, get.compose(SessionNotes::plan), (notes, value) -> notes.with(set.apply(notes.plan(), value)));
    }

    private static <T> FormField<SessionRecord, T> referral(
            String id, Function<Referral, T> get, BiFunction<Referral, T, Referral> set) {
        return plan(id, get.compose(Plan::referral), (plan, value) -> plan.with(set.apply(plan.referral(), value)));
    }
}
