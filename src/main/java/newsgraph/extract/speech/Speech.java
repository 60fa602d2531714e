package newsgraph.extract.speech;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import newsgraph.article.TextSpan;
import newsgraph.event.Actor;
import newsgraph.event.Agreement;
import newsgraph.event.Attribution;
import newsgraph.event.Statement;
import newsgraph.text.Sentence;

/// What is said in one article, and by whom.
public final class Speech {
    private final List<Statement> statements;
    private final List<Agreement> agreements;
    private final List<Credit> credits;
    private final List<Turn> turns;

    /// Words told as so, and who is credited with them.
    record Credit(TextSpan words, Attribution attribution) {}

    Speech(
            List<Statement> statements,
            List<Agreement> agreements,
            List<Credit> credits,
            List<Turn> turns) {
        this.statements = List.copyOf(statements);
        this.agreements = List.copyOf(agreements);
        this.credits = List.copyOf(credits);
        this.turns = List.copyOf(turns);
    }

    /// Returns the statements, in order of their words.
    public List<Statement> statements() {
        return statements;
    }

    /// Returns the agreements, in order of the text.
    public List<Agreement> agreements() {
        return agreements;
    }

    /// Returns who is credited with the words at a token: the speaker of the quotation or reported
    /// clause that holds it, the innermost where several do. Empty where the article itself says
    /// so, or does not tell whose words they are.
    public Optional<Attribution> sourceOf(Sentence sentence, int triggerToken) {
        return sourceOf(credits, sentence.token(triggerToken).span());
    }

    /// Returns whom a token's words are said to, which "you" stands for: the other one in an
    /// interview, or who is told them ("'I met you,' Lund told Voss"). Empty within what the
    /// speaker quotes, and everywhere else.
    public Optional<Actor> hearerAt(Sentence sentence, int token) {
        TextSpan words = sentence.token(token).span();
        return turns.stream()
                .filter(t -> t.words().covers(words))
                .filter(t ->
                        credits.stream()
                                .filter(c -> c.words().covers(words))
                                .allMatch(c -> c.words().covers(t.words())))
                .findFirst()
                .flatMap(Turn::hearer)
                .or(() -> addressee(words));
    }

    private Optional<Actor> addressee(TextSpan words) {
        Optional<Statement> said =
                statements.stream()
                        .filter(s -> s.direct() && s.content().covers(words))
                        .min(Comparator.comparingInt(s -> s.content().length()));
        return said.flatMap(Statement::addressee).or(() -> said.flatMap(this::toldBefore));
    }

    /// "'It is time,' Lund told Voss. 'I will see you in June.'"
    private Optional<Actor> toldBefore(Statement goingOn) {
        return statements.stream()
                .filter(s -> goingOn.rule().matches("quotation/(continued|neighbour)"))
                .filter(s -> s.content().end() <= goingOn.content().begin())
                .filter(Statement::direct)
                .reduce((first, last) -> last)
                .filter(s -> s.speaker().equals(goingOn.speaker()))
                .flatMap(Statement::addressee);
    }

    static Optional<Attribution> sourceOf(List<Credit> credits, TextSpan words) {
        return credits.stream()
                .filter(c -> c.words().covers(words))
                .min(Comparator.comparingInt(c -> c.words().length()))
                .map(Credit::attribution);
    }
}
