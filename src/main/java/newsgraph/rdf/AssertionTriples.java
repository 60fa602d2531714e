package newsgraph.rdf;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import newsgraph.article.TextSpan;
import newsgraph.event.Actor;
import newsgraph.event.Attribution;
import newsgraph.event.Explanation;
import newsgraph.event.Location;
import newsgraph.event.Participation;
import newsgraph.event.StatusReport;
import newsgraph.event.Timing;
import newsgraph.rdf.Vocabulary.Classes;
import newsgraph.rdf.Vocabulary.Properties;
import org.apache.jena.graph.Node;

/// Writes what is said of one event. An assertion is named by its kind, its event and the offsets
/// of its evidence: `#participation-412-422-by-371-389`.
final class AssertionTriples {
    private final ArticleTriples out;
    private final Node event;
    private final String eventName;
    private final Set<String> taken = new HashSet<>();

    AssertionTriples(ArticleTriples out, Node event, String name) {
        this.out = out;
        this.event = event;
        this.eventName = name.startsWith("event-") ? name.substring("event-".length()) : name;
    }

    /// Returns the participant.
    Node participation(Participation participation) {
        return named(
                participation.actor(),
                Vocabulary.term(participation.role()),
                participation.evidence(),
                participation.rule());
    }

    /// Adds an actor whom the evidence mentions; returns its node.
    Node named(Actor actor, Node role, TextSpan mention, String rule) {
        Node node = assertion(Classes.PARTICIPATION, mention, rule);
        out.words(node, Properties.NAMED_AS, out.slice(mention));
        return partOf(node, actor, role);
    }

    /// Adds an actor who has a role by words that do not mention the actor; returns its node.
    Node party(Actor actor, Node role, TextSpan evidence, String rule) {
        return partOf(assertion(Classes.PARTICIPATION, evidence, rule), actor, role);
    }

    private Node partOf(Node participation, Actor actor, Node role) {
        Node party = out.actor(actor);
        out.add(participation, Properties.ACTOR, party);
        out.add(participation, Properties.ROLE, role);
        out.add(event, Properties.PARTICIPANT, party);
        return party;
    }

    void report(StatusReport report) {
        Node node = assertion(Classes.STATUS_REPORT, report.evidence(), report.rule());
        out.add(node, Properties.STATUS, Vocabulary.term(report.status()));
        report.source().ifPresent(s -> out.add(node, Properties.SOURCE, out.actor(s)));
    }

    void timing(Timing timing) {
        Node node = assertion(Classes.TIMING, timing.evidence(), timing.rule());
        out.words(node, Properties.STATED_AS, out.slice(timing.evidence()));
        timing.earliest().ifPresent(d -> out.add(node, Properties.EARLIEST, Literals.date(d)));
        timing.latest().ifPresent(d -> out.add(node, Properties.LATEST, Literals.date(d)));
        timing.anchor().ifPresent(d -> out.add(node, Properties.ANCHOR, Literals.date(d)));
        out.add(node, Properties.PRECISION, Vocabulary.term(timing.precision()));
        out.add(node, Properties.EXTENT, Vocabulary.term(timing.extent()));
    }

    void location(Location location) {
        Node node = assertion(Classes.LOCATION, location.evidence(), location.rule());
        out.words(node, Properties.STATED_AS, out.slice(location.evidence()));
        out.add(node, Properties.PLACE, out.place(location));
    }

    void explanation(Explanation explanation) {
        Node kind = Vocabulary.term(explanation.kind());
        Node node = assertion(kind, explanation.evidence(), explanation.rule());
        out.words(node, Properties.TEXT, out.slice(explanation.evidence()));
        if (explanation.kind() == Explanation.Kind.POSITION) {
            explanation.holder().ifPresent(h -> out.add(node, Properties.ARGUED_BY, out.actor(h)));
        }
    }

    void attribution(Attribution attribution) {
        Node node = assertion(Classes.ATTRIBUTION, attribution.evidence(), attribution.rule());
        out.add(node, Properties.SOURCE, out.actor(attribution.source()));
    }

    private Node assertion(Node kind, TextSpan evidence, String rule) {
        String name =
                "%s-%s-by-%s"
                        .formatted(kindName(kind), eventName, ArticleTriples.offsets(evidence));
        Node node = out.fragment(EventNames.firstFree(name, taken));
        out.type(node, kind);
        out.add(event, Properties.ASSERTION, node);
        out.add(node, Properties.EVIDENCE, out.passage(evidence));
        out.add(node, Properties.RULE, Literals.exact(rule));
        return node;
    }

    private static String kindName(Node kind) {
        return kind.equals(Classes.STATUS_REPORT)
                ? "status"
                : kind.getURI().substring(Vocabulary.NAMESPACE.length()).toLowerCase(Locale.ROOT);
    }
}
