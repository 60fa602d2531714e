package newsgraph.rdf;

import java.util.List;
import newsgraph.article.TextSpan;
import newsgraph.event.Actor;
import newsgraph.event.Agreement;
import newsgraph.event.Encounter;
import newsgraph.event.Event;
import newsgraph.event.Statement;
import newsgraph.rdf.Vocabulary.Classes;
import newsgraph.rdf.Vocabulary.Codes;
import newsgraph.rdf.Vocabulary.Properties;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;

/// Writes one event: what is true of the node itself, and through [AssertionTriples] what is said
/// of it.
final class EventTriples {
    private final ArticleTriples out;
    private final Node event;
    private final AssertionTriples assertions;

    private EventTriples(ArticleTriples out, String name) {
        this.out = out;
        this.event = out.fragment(name);
        this.assertions = new AssertionTriples(out, event, name);
    }

    static void add(ArticleTriples out, Event event, String name) {
        EventTriples triples = new EventTriples(out, name);
        triples.state(RDFS.Nodes.label, Literals.english(EventLabels.of(event, out::name)));
        triples.state(Properties.RULE, Literals.exact(event.rule()));
        switch (event) {
            case Encounter encounter -> triples.encounter(encounter);
            case Statement statement -> triples.statement(statement);
            case Agreement agreement -> triples.agreement(agreement);
        }
    }

    private void state(Node property, Node value) {
        out.add(event, property, value);
    }

    private void encounter(Encounter encounter) {
        out.type(event, Vocabulary.term(encounter.type()));
        state(Properties.STATUS, Vocabulary.term(encounter.status()));
        encounter.mentions().forEach(m -> state(Properties.MENTIONED_IN, out.passage(m)));
        state(Properties.SENTENCE, out.passage(encounter.sentence()));
        List<Node> parties =
                encounter.participations().stream()
                        .map(assertions::participation)
                        .distinct()
                        .toList();
        if (encounter.status().happened()) {
            met(parties);
        }
        if (parties.size() < 2) {
            state(Properties.PARTY_NOTE, partyNote(encounter));
        }
        EventCodes.bundled().of(encounter, out::slice).ifPresent(this::code);
        encounter.reports().forEach(assertions::report);
        encounter.timing().ifPresent(assertions::timing);
        encounter.location().ifPresent(assertions::location);
        encounter.explanations().forEach(assertions::explanation);
        encounter.attribution().ifPresent(assertions::attribution);
    }

    private void met(List<Node> parties) {
        for (Node one : parties) {
            parties.stream()
                    .filter(other -> !other.equals(one))
                    .forEach(other -> out.add(one, Properties.MET, other));
        }
    }

    private static Node partyNote(Encounter encounter) {
        boolean isBody =
                encounter.participations().stream()
                        .anyMatch(p -> p.actor().kind() != Actor.Kind.PERSON);
        return isBody ? Codes.OWN_MEETING : Codes.PARTY_UNSTATED;
    }

    private void code(EventCode code) {
        state(Properties.PLOVER, Literals.exact(code.plover()));
        code.mode().ifPresent(m -> state(Properties.PLOVER_MODE, Literals.exact(m)));
        state(Properties.CAMEO, Literals.exact(code.cameo()));
    }

    private void statement(Statement statement) {
        out.type(event, Classes.STATEMENT);
        Node content = out.passage(statement.content());
        state(Properties.MENTIONED_IN, content);
        state(Properties.CONTENT, content);
        state(Properties.DIRECT, Literals.truth(statement.direct()));
        statement.stance().ifPresent(s -> state(Properties.STANCE, stance(s)));
        statement.cue().ifPresent(c -> state(Properties.CUE, out.passage(c)));
        statement.speaker().ifPresent(s -> speaker(statement, s));
        TextSpan carrier = statement.cue().orElse(statement.content());
        String rule = statement.rule();
        statement
                .addressee()
                .map(a -> assertions.party(a, Codes.ADDRESSEE, carrier, rule))
                .ifPresent(a -> state(Properties.ADDRESSEE, a));
        statement
                .target()
                .map(t -> assertions.party(t, Codes.TARGET, carrier, rule))
                .ifPresent(t -> state(Properties.TARGET, t));
        statement.timing().ifPresent(assertions::timing);
    }

    private void speaker(Statement statement, Actor speaker) {
        TextSpan carrier = statement.cue().orElse(statement.content());
        Node actor =
                statement
                        .speakerEvidence()
                        .map(e -> assertions.named(speaker, Codes.SPEAKER, e, statement.rule()))
                        .orElseGet(() ->
                                assertions.party(
                                        speaker, Codes.SPEAKER, carrier, statement.rule()));
        state(Properties.SPEAKER, actor);
    }

    private static Node stance(Statement.Stance stance) {
        return switch (stance) {
            case CRITICISED -> Codes.CRITICISM;
            case PRAISED -> Codes.PRAISE;
            case DENIED -> Codes.DENIAL;
            case THREATENED -> Codes.THREAT;
            case DEMANDED -> Codes.DEMAND;
            case PROMISED -> Codes.PROMISE;
        };
    }

    private void agreement(Agreement agreement) {
        out.type(event, Classes.AGREEMENT);
        state(Properties.MENTIONED_IN, out.passage(agreement.trigger()));
        state(Properties.CONTENT, out.passage(agreement.content()));
        agreement.parties().forEach(assertions::participation);
        agreement.timing().ifPresent(assertions::timing);
        agreement.attribution().ifPresent(assertions::attribution);
    }
}
