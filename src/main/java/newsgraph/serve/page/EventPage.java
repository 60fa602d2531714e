package newsgraph.serve.page;

import static newsgraph.serve.html.Element.el;
import static newsgraph.serve.html.Element.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsgraph.export.Account;
import newsgraph.export.Facts;
import newsgraph.query.Terms;
import newsgraph.rdf.Confidence;
import newsgraph.rdf.Vocabulary.Classes;
import newsgraph.rdf.Vocabulary.Properties;
import newsgraph.serve.html.Element;
import newsgraph.serve.html.Html;
import newsgraph.serve.http.Reply;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/// One event as one article tells it: who did what with whom, when, where, why, according to whom,
/// in which words, and by which rules it was read.
final class EventPage {
    private static final List<Node> WHY =
            List.of(
                    Classes.TOPIC,
                    Classes.PURPOSE,
                    Classes.CAUSE,
                    Classes.OUTCOME,
                    Classes.POSITION);

    private final Site site;
    private final Node event;
    private final Node article;
    private final Facts facts;
    private final Links links;
    private final List<Html> answers = new ArrayList<>();

    /// @param graph of the article
    EventPage(Site site, Node event, Node article, Graph graph) {
        this.site = site;
        this.event = event;
        this.article = article;
        this.facts = new Facts(graph);
        this.links = Links.of(site.iris());
    }

    Reply page() {
        answers();
        String address = links.to(event);
        return Layout.page(
                facts.label(event),
                Optional.empty(),
                el("h1", facts.label(event)),
                quotation(),
                el("dl", answers.stream()).classed("facts"),
                el(
                        "section",
                        el("h2", "How it was read"),
                        el(
                                "p",
                                Words.noted(
                                        "Each rule and the words that it found, as `newsgraph explain` prints them.")),
                        el("pre", account())),
                Layout.formats(
                        Stream.of("ttl", "jsonld", "nt")
                                .map(e -> link(address + "." + e, "." + e))));
    }

    private Html quotation() {
        String words =
                Stream.of(Properties.SENTENCE, Properties.CONTENT)
                        .flatMap(p -> facts.all(event, p))
                        .flatMap(p -> facts.text(p, Properties.QUOTE).stream())
                        .findFirst()
                        .orElse("");
        String title =
                facts.text(article, Properties.HEADLINE)
                        .or(() -> facts.text(article, Properties.ID))
                        .orElse(article.getURI());
        String published = facts.text(article, Properties.PUBLISHED).orElse("");
        String publisher = facts.text(article, Properties.PUBLISHER).map(p -> p + " · ").orElse("");
        return el(
                        "div",
                        Words.quotation(words),
                        el(
                                "cite",
                                Html.text(publisher),
                                link(place(event), title),
                                Html.text(" · " + published)))
                .classed("lead");
    }

    private void answers() {
        facts.one(event, Properties.STATUS).map(Words::status).ifPresent(s -> answer("Status", s));
        answer("What", Html.text(kind()));
        answer("Who", parts(Classes.PARTICIPATION, this::party));
        answer("When", parts(Classes.TIMING, this::time));
        answer("Where", parts(Classes.LOCATION, a -> named(a, Properties.PLACE)));
        WHY.forEach(kind ->
                answer(
                        kind.equals(Classes.TOPIC) ? "About" : Facts.name(kind),
                        parts(kind, this::reason)));
        answer("According to", parts(Classes.ATTRIBUTION, a -> named(a, Properties.SOURCE)));
        answer("Reports", parts(Classes.STATUS_REPORT, this::report));
        facts.one(event, Properties.STANCE)
                .ifPresent(s -> answer("Stance", Html.text(Terms.readable(s, links.base()))));
        facts.text(event, Properties.PLOVER).ifPresent(p -> answer("Coded", Html.text(code(p))));
        Confidence.least(facts.graph(), event)
                .ifPresent(c ->
                        answer(
                                "Confidence",
                                Html.text(
                                        c.toPlainString()
                                                + ": what the least sure of the rules for what it is, its status and who took part is right in")));
    }

    private void answer(String name, Html content) {
        if (!content.equals(Html.NOTHING)) {
            answers.add(el("dt", name));
            answers.add(el("dd", content));
        }
    }

    private String kind() {
        return facts.all(event, RDF.Nodes.type)
                .map(t -> Terms.readable(t, links.base()))
                .collect(Collectors.joining(", "));
    }

    private Html parts(Node kind, java.util.function.Function<Node, Html> part) {
        List<Element> items =
                facts.assertions(event, kind)
                        .map(a -> el("li", part.apply(a), Html.text(" "), evidence(a)))
                        .toList();
        return items.isEmpty() ? Html.NOTHING : el("ul", items.stream());
    }

    private Html party(Node participation) {
        String role = facts.code(participation, Properties.ROLE).orElse("");
        return Html.all(
                named(participation, Properties.ACTOR),
                el("small", role.isEmpty() ? "" : " " + role.toLowerCase(java.util.Locale.ROOT)));
    }

    private Html named(Node assertion, Node property) {
        return facts.one(assertion, property)
                .<Html>map(who ->
                        Html.all(
                                link(links.to(who), facts.label(who)),
                                facts.one(who, Properties.ON_BEHALF_OF)
                                        .<Html>map(b ->
                                                Html.all(
                                                        Html.text(" on behalf of "),
                                                        link(links.to(b), facts.label(b))))
                                        .orElse(Html.NOTHING)))
                .orElse(Html.NOTHING);
    }

    private Html time(Node timing) {
        String first = facts.text(timing, Properties.EARLIEST).orElse("..");
        String last = facts.text(timing, Properties.LATEST).orElse("..");
        return Html.text(first.equals(last) ? first : first + " to " + last);
    }

    private Html reason(Node explanation) {
        String words = facts.text(explanation, Properties.TEXT).orElse("");
        boolean isQuoted =
                facts.one(explanation, Properties.EVIDENCE)
                        .flatMap(p -> facts.text(p, Properties.QUOTE))
                        .filter(words::equals)
                        .isPresent();
        Html argued =
                facts.one(explanation, Properties.ARGUED_BY)
                        .<Html>map(by ->
                                Html.all(
                                        Html.text(isQuoted ? "argued by " : ", argued by "),
                                        link(links.to(by), facts.label(by))))
                        .orElse(Html.NOTHING);
        return Html.all(Html.text(isQuoted ? "" : words), argued);
    }

    private Html report(Node report) {
        Html source = named(report, Properties.SOURCE);
        return Html.all(
                facts.one(report, Properties.STATUS).map(Words::status).orElse(Html.NOTHING),
                Html.text(source.equals(Html.NOTHING) ? " says the article" : " says "),
                source);
    }

    /// Returns the words that carry an assertion, which lead to their place in the article.
    private Html evidence(Node assertion) {
        return facts.one(assertion, Properties.EVIDENCE)
                .<Html>map(passage ->
                        link(
                                        place(passage),
                                        "“"
                                                + facts.text(passage, Properties.QUOTE).orElse("")
                                                + "”")
                                .classed("evidence"))
                .orElse(Html.NOTHING);
    }

    /// Returns where something stands in the article's text.
    private String place(Node thing) {
        return links.to(article) + "#" + Links.fragment(thing).orElse("main");
    }

    private String code(String plover) {
        return "PLOVER %s%s, CAMEO %s"
                .formatted(
                        plover,
                        facts.text(event, Properties.PLOVER_MODE).map(" "::concat).orElse(""),
                        facts.text(event, Properties.CAMEO).orElse("none"));
    }

    private String account() {
        return Account.of(
                event,
                facts.graph(),
                article,
                site.shelf().copy(site.iris().graph("actors")),
                site.shelf().text(article));
    }
}
