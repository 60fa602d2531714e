package newsgraph.extract.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import newsgraph.article.TextSpan;
import newsgraph.event.Attribution;
import newsgraph.event.Statement;
import newsgraph.event.Timing;
import newsgraph.extract.actor.Actors;
import newsgraph.extract.speech.Speech.Credit;
import newsgraph.extract.time.Times;
import newsgraph.text.AnnotatedText;
import newsgraph.text.Sentence;

/// Reads who says what, and who agrees on what.
public final class SpeechFinder {
    private final AnnotatedText text;
    private final Times times;
    private final Voices voices;
    private final Quoted quoted;
    private final List<Statement> statements = new ArrayList<>();
    private final List<Credit> credits = new ArrayList<>();

    private SpeechFinder(AnnotatedText text, Actors actors, Times times) {
        this.text = text;
        this.times = times;
        this.voices = new Voices(text, actors);
        this.quoted = new Quoted(text);
    }

    public static Speech find(AnnotatedText text, Actors actors, Times times) {
        SpeechFinder finder = new SpeechFinder(text, actors, times);
        List<Report> reports = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            reports.addAll(VerbReports.in(sentence, finder.quoted));
            reports.addAll(NounReports.in(sentence));
            reports.addAll(SourcePhrases.in(sentence));
            reports.addAll(ColonReports.in(sentence));
            reports.addAll(DashReports.in(sentence));
        }
        for (Sentence sentence : text.sentences()) {
            FinalReports.in(sentence).filter(r -> finder.isNew(r, reports)).ifPresent(reports::add);
            InsertedReports.in(sentence).stream()
                    .flatMap(r -> withoutRead(r, reports).stream())
                    .forEach(reports::add);
        }
        List<Turn> turns = Turns.of(text, actors);
        List<Report> told =
                reports.stream().filter(finder::isTold).filter(r -> !isLabel(r, turns)).toList();
        turns.forEach(finder::addTurn);
        told.forEach(finder::addReported);
        new Utterances(text, told, finder.voices).all().forEach(finder::addDirect);
        finder.statements.sort(
                Comparator.comparing(Statement::content)
                        .thenComparing(s -> s.speakerEvidence().map(TextSpan::begin).orElse(-1)));
        AgreementFinder agreements = new AgreementFinder(actors, times, finder.credits);
        return new Speech(
                finder.statements,
                text.sentences().stream().flatMap(s -> agreements.in(s).stream()).toList(),
                finder.credits,
                turns);
    }

    /// Tells whether the colon of a report only ends the label of a turn.
    private static boolean isLabel(Report report, List<Turn> turns) {
        return turns.stream().anyMatch(t -> t.label().covers(report.cueSpan()));
    }

    private void addTurn(Turn turn) {
        turn.speaker()
                .map(s -> new Voice(s, turn.label()))
                .ifPresent(v -> add(Optional.empty(), List.of(v), turn.words(), true, Turns.RULE));
    }

    /// Returns a report with the words alone that nobody was read to say; empty where none are
    /// left.
    private static Optional<Report> withoutRead(Report report, List<Report> reports) {
        List<TextSpan> left =
                report.contents().stream()
                        .filter(c ->
                                reports.stream()
                                        .flatMap(r -> r.contents().stream())
                                        .noneMatch(c::overlaps))
                        .toList();
        return left.isEmpty() ? Optional.empty() : Optional.of(report.of(left));
    }

    /// Tells whether nobody was read who says it at this cue.
    private boolean isNew(Report report, List<Report> reports) {
        return reports.stream()
                .filter(r -> r.cueSpan().equals(report.cueSpan()))
                .filter(r -> !r.contents().isEmpty())
                .allMatch(r -> voices.of(r).isEmpty());
    }

    /// Tells whether the article reports here, rather than somebody it quotes. A mark reports only
    /// beside somebody.
    private boolean isTold(Report report) {
        boolean mark =
                report.rule().equals(ColonReports.RULE) || report.rule().equals(DashReports.RULE);
        return !quoted.holds(report.cueSpan()) && (!mark || !voices.of(report).isEmpty());
    }

    private void addReported(Report report) {
        for (TextSpan whole : report.contents()) {
            TextSpan content = timeAtEnd(report, whole).map(t -> before(whole, t)).orElse(whole);
            boolean direct =
                    quoted.around(content)
                            .filter(q -> !q.span().covers(report.cueSpan()))
                            .isPresent();
            if (!direct) {
                add(Optional.of(report), voices.of(report), content, false, report.rule());
            }
        }
    }

    /// Returns when somebody was called a name, which parsers hang on the name: "called him a
    /// coward last week".
    private Optional<Timing> timeAtEnd(Report report, TextSpan content) {
        return report.rule().equals(Complements.NAMING)
                ? times.all().stream()
                        .filter(t ->
                                content.covers(t.evidence())
                                        && content.end() == t.evidence().end()
                                        && content.begin() < t.evidence().begin())
                        .findFirst()
                : Optional.empty();
    }

    private Optional<Timing> time(Report report) {
        return times.of(report.sentence(), report.cue())
                .or(() ->
                        report.contents().stream()
                                .flatMap(c -> timeAtEnd(report, c).stream())
                                .findFirst());
    }

    private TextSpan before(TextSpan content, Timing time) {
        String words =
                text.slice(new TextSpan(content.begin(), time.evidence().begin())).stripTrailing();
        return new TextSpan(
                content.begin(), content.begin() + words.codePointCount(0, words.length()));
    }

    private void addDirect(Utterance utterance) {
        TextSpan content = withoutComma(utterance.quotation().content());
        add(utterance.report(), utterance.voices(), content, true, utterance.rule());
    }

    /// The comma before the closing mark is the reporter's.
    private TextSpan withoutComma(TextSpan words) {
        boolean comma = words.length() > 1 && text.slice(words).endsWith(",");
        return comma ? new TextSpan(words.begin(), words.end() - 1) : words;
    }

    private void add(
            Optional<Report> report,
            List<Voice> speakers,
            TextSpan content,
            boolean direct,
            String rule) {
        if (speakers.isEmpty()) {
            statements.add(statement(report, Optional.empty(), content, direct, rule));
        }
        for (Voice speaker : speakers) {
            statements.add(statement(report, Optional.of(speaker), content, direct, rule));
            boolean credited = direct || report.filter(Report::claim).isPresent();
            if (credited && speaker.known()) {
                credits.add(
                        new Credit(
                                content,
                                new Attribution(speaker.actor(), speaker.evidence(), rule)));
            }
        }
    }

    private Statement statement(
            Optional<Report> report,
            Optional<Voice> speaker,
            TextSpan content,
            boolean direct,
            String rule) {
        return new Statement(
                speaker.map(Voice::actor),
                speaker.map(Voice::evidence),
                report.flatMap(r -> r.addressee().flatMap(a -> voices.actor(r.sentence(), a))),
                report.flatMap(r -> r.target().flatMap(a -> voices.actor(r.sentence(), a))),
                direct,
                report.flatMap(Report::stance),
                report.map(Report::cueSpan),
                content,
                report.flatMap(this::time),
                rule);
    }
}
