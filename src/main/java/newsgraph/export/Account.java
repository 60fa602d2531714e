package newsgraph.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsgraph.article.ArticleText;
import newsgraph.article.TextSpan;
import newsgraph.rdf.Confidence;
import newsgraph.rdf.Literals;
import newsgraph.rdf.RulePrecision;
import newsgraph.rdf.Vocabulary.Classes;
import newsgraph.rdf.Vocabulary.Properties;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/// How one event came to be known: the sentence, and for each thing said of the event the words
/// that carry it, the rule that read them, and what was reckoned or looked up.
public final class Account {
    private static final List<Node> KINDS =
            List.of(
                    Classes.STATUS_REPORT,
                    Classes.PARTICIPATION,
                    Classes.TIMING,
                    Classes.LOCATION,
                    Classes.TOPIC,
                    Classes.PURPOSE,
                    Classes.CAUSE,
                    Classes.OUTCOME,
                    Classes.POSITION,
                    Classes.ATTRIBUTION);

    private final Facts facts;
    private final Node event;
    private final Node article;
    private final Facts actors;
    private final Optional<ArticleText> text;
    private final StringBuilder out = new StringBuilder();

    private Account(
            Facts facts, Node event, Node article, Facts actors, Optional<ArticleText> text) {
        this.facts = facts;
        this.event = event;
        this.article = article;
        this.actors = actors;
        this.text = text;
    }

    /// Returns the account for a reader, in lines.
    ///
    /// @param graph of the article
    /// @param article its IRI
    /// @param actors what the gazetteer knows of those who are named
    /// @param text as it is archived; empty if it is not at hand
    public static String of(
            Node event, Graph graph, Node article, Graph actors, Optional<ArticleText> text) {
        Account account = new Account(new Facts(graph), event, article, new Facts(actors), text);
        account.tell();
        return account.out.toString();
    }

    private void tell() {
        out.append(facts.label(event)).append('\n').append(event.getURI()).append("\n\n");
        line("article", article());
        facts.one(event, Properties.SENTENCE).ifPresent(s -> line("sentence", marked(s)));
        String rule = facts.text(event, Properties.RULE).orElse("no rule");
        facts.all(event, Properties.MENTIONED_IN)
                .forEach(m ->
                        line(
                                spaced(facts.code(event, RDF.Nodes.type).orElse("Event")),
                                words(m) + ", rule " + rule + measured(event)));
        facts.one(event, Properties.CUE).ifPresent(cue -> line("cue", words(cue)));
        facts.code(event, Properties.STANCE).ifPresent(stance -> line("stance", stance));
        facts.code(event, Properties.STATUS).ifPresent(status -> line("status", status));
        KINDS.forEach(kind -> facts.assertions(event, kind).forEach(a -> assertion(kind, a)));
        facts.text(event, Properties.PLOVER).ifPresent(plover -> line("coded", codes(plover)));
        line("checked", checked());
    }

    private void line(String name, String value) {
        out.append("%-14s%s\n".formatted(name, value));
    }

    /// Returns a term's name as words ("phone call").
    private static String spaced(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private String article() {
        return Stream.of(
                        facts.text(article, Properties.ID),
                        facts.text(article, Properties.PUBLISHED).map("published "::concat),
                        facts.text(article, Properties.PUBLISHER),
                        facts.text(article, Properties.HEADLINE).map(this::quoted),
                        facts.text(article, Properties.URL))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private String quoted(String words) {
        return "“" + Literals.label(words) + "”";
    }

    /// Returns the sentence with the words that fired between marks.
    private String marked(Node sentence) {
        String quote = facts.text(sentence, Properties.QUOTE).orElse("");
        ArticleText words = new ArticleText(quote);
        int begin = facts.begin(sentence);
        String marked = quote;
        for (Node mention : facts.all(event, Properties.MENTIONED_IN).toList().reversed()) {
            int from = facts.begin(mention) - begin;
            int to = end(mention) - begin;
            if (from >= 0 && to <= words.length()) {
                marked =
                        marked.substring(0, words.unitOffset(from))
                                + ">>"
                                + words.slice(new TextSpan(from, to))
                                + "<<"
                                + marked.substring(words.unitOffset(to));
            }
        }
        return Literals.label(marked);
    }

    private int end(Node passage) {
        return facts.text(passage, Properties.END).map(Integer::valueOf).orElse(0);
    }

    private String words(Node passage) {
        return "%s [%d, %d)"
                .formatted(
                        quoted(facts.text(passage, Properties.QUOTE).orElse("")),
                        facts.begin(passage),
                        end(passage));
    }

    private void assertion(Node kind, Node assertion) {
        String words =
                facts.one(assertion, Properties.EVIDENCE).map(this::words).orElse("no words");
        String rule = facts.text(assertion, Properties.RULE).orElse("none");
        line(
                spaced(Facts.name(kind)),
                Stream.of(value(kind, assertion), words, "rule " + rule + measured(assertion))
                        .filter(s -> !s.isEmpty())
                        .collect(Collectors.joining(", ")));
        if (kind.equals(Classes.TIMING)) {
            line("", reckoning(assertion));
        }
        facts.one(assertion, Properties.ACTOR).ifPresent(this::gazetteer);
        facts.one(assertion, Properties.SOURCE).ifPresent(this::gazetteer);
        facts.one(assertion, Properties.PLACE).ifPresent(this::gazetteer);
    }

    /// Returns how often the rule was right, where the graph has a confidence; the counts are at
    /// hand if this version of the program measured it.
    private String measured(Node told) {
        return Confidence.of(facts.graph(), told)
                .map(share ->
                        Confidence.count(facts.graph(), event, told, RulePrecision.bundled())
                                .filter(c -> c.share().compareTo(share) == 0)
                                .map(c ->
                                        " (right in %d of %d on the project's gold)"
                                                .formatted(c.right(), c.given()))
                                .orElse(
                                        " (right in %s of its uses, measured by another version)"
                                                .formatted(share)))
                .orElse("");
    }

    private String value(Node kind, Node assertion) {
        if (kind.equals(Classes.PARTICIPATION)) {
            return named(assertion, Properties.ACTOR)
                    + facts.code(assertion, Properties.ROLE).map(" (%s)"::formatted).orElse("");
        }
        if (kind.equals(Classes.STATUS_REPORT)) {
            String source = named(assertion, Properties.SOURCE);
            return facts.code(assertion, Properties.STATUS).orElse("")
                    + (source.isEmpty() ? ", says the article" : ", says " + source);
        }
        return Stream.of(Properties.PLACE, Properties.SOURCE, Properties.ARGUED_BY)
                .map(property -> named(assertion, property))
                .collect(Collectors.joining());
    }

    private String named(Node assertion, Node property) {
        return facts.one(assertion, property)
                .map(who ->
                        facts.label(who)
                                + facts.one(who, Properties.ON_BEHALF_OF)
                                        .map(facts::label)
                                        .map(" on behalf of %s"::formatted)
                                        .orElse(""))
                .orElse("");
    }

    private String reckoning(Node timing) {
        Reckoning days =
                new Reckoning(
                        day(timing, Properties.ANCHOR),
                        day(timing, Properties.EARLIEST),
                        day(timing, Properties.LATEST));
        return "%s (%s, %s)"
                .formatted(
                        days.line(),
                        facts.code(timing, Properties.PRECISION).orElse(""),
                        facts.code(timing, Properties.EXTENT).orElse(""));
    }

    private Optional<LocalDate> day(Node timing, Node property) {
        return facts.text(timing, property).map(LocalDate::parse);
    }

    private void gazetteer(Node entry) {
        if (!actors.graph().contains(entry, Node.ANY, Node.ANY)) {
            line("", "not in the gazetteer: " + entry.getURI());
            return;
        }
        String published = facts.text(article, Properties.PUBLISHED).orElse("");
        List<String> offices = new OfficesHeld(actors).of(entry, published).toList();
        line(
                "",
                "gazetteer: "
                        + entry.getURI()
                        + (offices.isEmpty() ? "" : ", " + String.join(", ", offices)));
    }

    private String codes(String plover) {
        return "PLOVER %s%s, CAMEO %s"
                .formatted(
                        plover,
                        facts.text(event, Properties.PLOVER_MODE).map(" "::concat).orElse(""),
                        facts.text(event, Properties.CAMEO).orElse("none"));
    }

    private String checked() {
        if (text.isEmpty()) {
            return "nothing: the archived text is not at hand";
        }
        List<Node> passages =
                Stream.concat(
                                Stream.of(
                                                Properties.SENTENCE,
                                                Properties.MENTIONED_IN,
                                                Properties.CONTENT,
                                                Properties.CUE)
                                        .flatMap(property -> facts.all(event, property)),
                                facts.all(event, Properties.ASSERTION)
                                        .flatMap(a -> facts.all(a, Properties.EVIDENCE)))
                        .distinct()
                        .toList();
        long same = passages.stream().filter(p -> stands(p, text.get())).count();
        return "%d of %d quotations stand in the archived text".formatted(same, passages.size());
    }

    private boolean stands(Node passage, ArticleText archived) {
        int begin = facts.begin(passage);
        int end = end(passage);
        return begin < end
                && end <= archived.length()
                && facts.text(passage, Properties.QUOTE)
                        .filter(archived.slice(new TextSpan(begin, end))::equals)
                        .isPresent();
    }
}
